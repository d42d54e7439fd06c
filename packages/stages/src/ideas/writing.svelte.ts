import { cleanText, type ItemId, type Json, type Lang } from '@kring/core';
import type { LivePhone } from '../live.ts';
import type { MyIdeas } from './views.ts';

/** An idea that left the field and has no place among mine yet. */
export interface Sent {
  readonly key: number;
  readonly text: string;
  readonly lang: Lang;
  readonly column: string;
  /** `refused`: the sentence that says why is `why`; empty when nobody knows any more. */
  readonly state: 'sending' | 'refused';
  readonly why: string;
  /** Sent before this page was loaded anew: its answer went to the page that is gone. */
  readonly earlier: boolean;
  /** The ideas that were mine when it left; it is none of them. */
  readonly before: readonly ItemId[];
}

/** What was received last. */
export type Received = 'idea' | 'change' | 'withdrawal';

/** A change to one's own idea that is not saved yet. */
export interface Editing {
  readonly idea: ItemId;
  readonly text: string;
  readonly lang: Lang;
  readonly column: string;
}

interface Kept {
  readonly text: string;
  readonly column: string;
  readonly sent: readonly InSomeLanguage<Words>[];
  readonly editing?: InSomeLanguage<Editing>;
  /** Another language than the phone's, where one was chosen. */
  readonly lang?: Lang;
}

/** A draft of before ideas could be in another language than the phone's does not say in which it is. */
type InSomeLanguage<Kind extends { readonly lang: Lang }> = Omit<Kind, 'lang'> & Partial<Pick<Kind, 'lang'>>;

type Words = Pick<Sent, 'text' | 'lang' | 'column'>;

const longest = 20_000;

/** What someone is writing on their phone, and what became of what they sent. Nothing typed is ever lost. */
export class Writing {
  readonly #live: LivePhone;
  #text = $state('');
  #column = $state('');
  #lang: Lang | null = $state(null);
  #sent: readonly Sent[] = $state.raw([]);
  #editing: Editing | null = $state.raw(null);
  #refusal = $state('');
  #received: Received | null = $state(null);
  #lastKey = 0;

  constructor(live: LivePhone) {
    this.#live = live;
    const kept = keptIn(live.draft.read());
    if (!kept) return;
    this.#text = kept.text;
    this.#column = kept.column;
    this.#lang = kept.lang ?? null;
    const { lang } = live;
    this.#editing = kept.editing ? { lang, ...kept.editing } : null;
    this.#sent = kept.sent.map((one) => this.#sending({ lang, ...one }, true));
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#refusal = '';
    this.#keep();
  }

  get column(): string {
    return this.#column;
  }

  set column(column: string) {
    this.#column = column;
    this.#refusal = '';
    this.#keep();
  }

  /** In which language one writes: the phone's, until another is chosen, which holds for one idea. */
  get lang(): Lang {
    return this.#lang ?? this.#live.lang;
  }

  set lang(lang: Lang) {
    this.#lang = lang === this.#live.lang ? null : lang;
    this.#keep();
  }

  get editing(): Editing | null {
    return this.#editing;
  }

  set editing(editing: Editing | null) {
    this.#editing = editing;
    this.#keep();
  }

  /** Why the text that stands in the field again was not taken; '' when it was not refused. */
  get refusal(): string {
    return this.#refusal;
  }

  /** What was received last since this page was opened. */
  get received(): Received | null {
    return this.#received;
  }

  set received(received: Received | null) {
    this.#received = received;
  }

  /** What waits for its answer, and what was refused while another text stood in the field. */
  get sent(): readonly Sent[] {
    const mine = (this.#live.mine as unknown as MyIdeas).ideas;
    return this.#sent.flatMap((one): Sent[] => {
      if (one.state === 'refused') return [one];
      const cleaned = cleanText(one.text, longest);
      const arrived = mine.some(
        ({ id, text, lang }) => !one.before.includes(id) && cleaned.accepted && text[lang] === cleaned.text,
      );
      // It is among mine a moment before its answer is.
      if (arrived) return [];
      if (!one.earlier) return [one];
      return [this.#live.unsent > 0 ? one : { ...one, state: 'refused' }];
    });
  }

  get sending(): number {
    return this.sent.filter(({ state }) => state === 'sending').length;
  }

  async send(withColumn: boolean): Promise<void> {
    const one = this.#sending(
      { text: this.#text, lang: this.lang, column: withColumn ? this.#column : '' },
      false,
    );
    this.#sent = [...this.#sent, one];
    this.#text = '';
    this.#lang = null;
    this.#refusal = '';
    this.#keep();
    const { text, lang, column } = one;
    const answer = await this.#live.send('idea:add', withColumn ? { text, lang, column } : { text, lang });
    if (answer.accepted) {
      this.#received = 'idea';
      return this.drop(one);
    }
    const why = this.#live.explain(answer);
    if (this.#text === '' && this.#live.phase === 'open') {
      this.#text = text;
      this.lang = lang;
      this.#refusal = why;
      this.drop(one);
    } else {
      this.#sent = this.#sent.map((each) =>
        each.key === one.key ? { ...one, state: 'refused', why } : each,
      );
    }
  }

  /** Puts what was refused back in the field. */
  takeBack(one: Sent): void {
    this.#text = one.text;
    this.lang = one.lang;
    this.#column = one.column || this.#column;
    this.#refusal = one.why;
    this.drop(one);
  }

  drop({ key }: Pick<Sent, 'key'>): void {
    this.#sent = this.#sent.filter((each) => each.key !== key);
    this.#keep();
  }

  /** Gives up what stands in the field. */
  clear(): void {
    this.text = '';
  }

  #sending(words: Words, earlier: boolean): Sent {
    const mine = earlier ? [] : (this.#live.mine as unknown as MyIdeas).ideas;
    const before = mine.map(({ id }) => id);
    return { ...words, key: ++this.#lastKey, state: 'sending', why: '', earlier, before };
  }

  #keep(): void {
    const sent = this.#sent.map(({ text, lang, column }) => ({ text, lang, column }));
    const editing = this.#editing && { editing: { ...this.#editing } };
    const lang = this.#lang && { lang: this.#lang };
    const empty = this.#text === '' && this.#column === '' && sent.length === 0 && !editing && !lang;
    this.#live.draft.write(
      empty ? null : { text: this.#text, column: this.#column, sent, ...editing, ...lang },
    );
  }
}

/** A draft from an earlier visit; null when it is none, or of another make. */
function keptIn(draft: Json): Kept | null {
  if (typeof draft !== 'object' || draft === null || !('sent' in draft)) return null;
  const { text, column, sent } = draft;
  if (typeof text !== 'string' || typeof column !== 'string' || !Array.isArray(sent)) return null;
  return draft as unknown as Kept;
}
