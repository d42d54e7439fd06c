import { cleanText, type ItemId, type Json, type Lang } from '@kring/core';
import type { LivePhone } from '../live.ts';
import type { MyIdeas } from './views.ts';

/** An idea that left the field and has no place among mine yet. */
export interface Sent {
  readonly key: number;
  readonly text: string;
  readonly column: string;
  /** `refused`: the sentence that says why is `why`; empty when nobody knows any more. */
  readonly state: 'sending' | 'refused';
  readonly why: string;
  /** Sent before this page was loaded anew: its answer went to the page that is gone. */
  readonly earlier: boolean;
}

/** What was received last. */
export type Received = 'idea' | 'change' | 'withdrawal';

/** A change to one's own idea that is not saved yet. */
export interface Editing {
  readonly idea: ItemId;
  readonly text: string;
  readonly column: string;
}

interface Kept {
  readonly text: string;
  readonly column: string;
  readonly sent: readonly Pick<Sent, 'text' | 'column'>[];
  readonly editing?: Editing;
}

const longest = 20_000;

/** An answer that takes longer than this is not on its way any more, as far as one can see; in milliseconds. */
export const patience = 4000;

/** What someone is writing on their phone, and what became of what they sent. Nothing typed is ever lost. */
export class Writing {
  readonly #live: LivePhone;
  #text = $state('');
  #column = $state('');
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
    this.#editing = kept.editing ?? null;
    this.#sent = kept.sent.map((one) => this.#sending(one, true));
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

  set received(received: Received) {
    this.#received = received;
  }

  /** What waits for its answer, and what was refused while another text stood in the field. */
  get sent(): readonly Sent[] {
    const mine = (this.#live.mine as unknown as MyIdeas).ideas;
    return this.#sent.flatMap((one): Sent[] => {
      if (!one.earlier) return [one];
      const cleaned = cleanText(one.text, longest);
      const arrived = mine.some(({ text, lang }) => cleaned.accepted && text[lang] === cleaned.text);
      if (arrived) return [];
      return [this.#live.unsent > 0 ? one : { ...one, state: 'refused' }];
    });
  }

  get sending(): number {
    return this.sent.filter(({ state }) => state === 'sending').length;
  }

  async send(lang: Lang, withColumn: boolean): Promise<void> {
    const one = this.#sending({ text: this.#text, column: withColumn ? this.#column : '' }, false);
    this.#sent = [...this.#sent, one];
    this.#text = '';
    this.#refusal = '';
    this.#keep();
    const { text, column } = one;
    const answer = await this.#live.send('idea:add', withColumn ? { text, lang, column } : { text, lang });
    if (answer.accepted) {
      this.#received = 'idea';
      return this.drop(one);
    }
    const why = this.#live.explain(answer);
    if (this.#text === '' && this.#live.phase === 'open') {
      this.#text = text;
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

  #sending({ text, column }: Pick<Sent, 'text' | 'column'>, earlier: boolean): Sent {
    return { key: ++this.#lastKey, text, column, state: 'sending', why: '', earlier };
  }

  #keep(): void {
    const sent = this.#sent.map(({ text, column }) => ({ text, column }));
    const editing = this.#editing && { editing: { ...this.#editing } };
    const empty = this.#text === '' && this.#column === '' && sent.length === 0 && !editing;
    this.#live.draft.write(empty ? null : { text: this.#text, column: this.#column, sent, ...editing });
  }
}

/** A draft from an earlier visit; null when it is none, or of another make. */
function keptIn(draft: Json): Kept | null {
  if (typeof draft !== 'object' || draft === null || !('sent' in draft)) return null;
  const { text, column, sent } = draft;
  if (typeof text !== 'string' || typeof column !== 'string' || !Array.isArray(sent)) return null;
  return draft as unknown as Kept;
}
