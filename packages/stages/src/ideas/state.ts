import { langs, type ItemId, type Lang, type Text } from '@kring/core';
import { List, OrderedMap } from 'immutable';

/** The ideas that are shared by now, folded from facts. Who wrote one is never here. */

export interface Idea {
  readonly id: ItemId;
  readonly number: number;
  /** In `lang` as it was written; in other languages as someone translated it by hand. */
  readonly text: Text;
  readonly lang: Lang;
  readonly column: string;
  readonly byFacilitator: boolean;
  readonly corrected: boolean;
  readonly redacted: boolean;
  /** Not displayed until a facilitator releases it. */
  readonly waiting: boolean;
  readonly hidden: boolean;
}

export interface IdeasState {
  /** In the order of their numbers. */
  readonly ideas: OrderedMap<ItemId, Idea>;
  /** How many of them are hidden, and how many wait to be released and are not. */
  readonly hidden: number;
  readonly waiting: number;
  /** Taken back by who wrote them: their words leave the log when the stage is sealed. */
  readonly withdrawn: List<ItemId>;
}

export type IdeasEvent =
  | {
      readonly type: 'idea:added';
      readonly idea: ItemId;
      readonly number: number;
      readonly text: Text;
      readonly lang: Lang;
      readonly column: string;
      readonly byFacilitator: boolean;
      readonly waiting: boolean;
    }
  | {
      readonly type: 'idea:edited';
      readonly idea: ItemId;
      readonly text: Text;
      /** Absent in older logs: it stayed in its language. */
      readonly lang?: Lang;
      readonly column: string;
      readonly waiting: boolean;
    }
  /** Its words were in another language than was said: `text` is all of them again. */
  | {
      readonly type: 'idea:language-corrected';
      readonly idea: ItemId;
      readonly text: Text;
      readonly lang: Lang;
    }
  | { readonly type: 'idea:corrected'; readonly idea: ItemId; readonly text: Text }
  | { readonly type: 'idea:translated'; readonly idea: ItemId; readonly text: Text }
  | {
      readonly type: 'idea:withdrawn' | 'idea:released' | 'idea:hidden' | 'idea:unhidden' | 'idea:redacted';
      readonly idea: ItemId;
    };

export const noIdeas: IdeasState = { ideas: OrderedMap(), hidden: 0, waiting: 0, withdrawn: List() };

/** Whether phones and screens may see it. */
export const isShown = (idea: Idea): boolean => !idea.waiting && !idea.hidden;

export function evolve(state: IdeasState, event: IdeasEvent): IdeasState {
  switch (event.type) {
    case 'idea:added': {
      const { idea: id, number, text, lang, column, byFacilitator, waiting } = event;
      const idea: Idea = {
        ...{ id, number, text, lang, column, byFacilitator, waiting },
        ...{ corrected: false, redacted: false, hidden: false },
      };
      return put(state, id, idea);
    }
    case 'idea:edited': {
      // A new text: the old one's translations and correction went with it.
      const { text, lang, column, waiting } = event;
      return change(state, event.idea, { text, ...(lang && { lang }), column, waiting, corrected: false });
    }
    case 'idea:language-corrected':
      return change(state, event.idea, { text: event.text, lang: event.lang });
    case 'idea:corrected':
      return change(state, event.idea, { corrected: true }, event.text);
    case 'idea:translated':
      return change(state, event.idea, {}, event.text);
    case 'idea:withdrawn':
      return { ...put(state, event.idea, null), withdrawn: state.withdrawn.push(event.idea) };
    case 'idea:released':
      return change(state, event.idea, { waiting: false });
    case 'idea:hidden':
      return change(state, event.idea, { hidden: true });
    case 'idea:unhidden':
      return change(state, event.idea, { hidden: false });
    case 'idea:redacted':
      return change(state, event.idea, { redacted: true, text: {} });
  }
}

/** The state with an idea changed, and some languages of its text laid over the others. */
function change(state: IdeasState, id: ItemId, to: Partial<Idea>, text: Text = {}): IdeasState {
  const idea = state.ideas.get(id);
  if (!idea) return state;
  return put(state, id, { ...idea, text: { ...idea.text, ...text }, ...to });
}

/** The state with an idea set or taken out, and counted. */
function put(state: IdeasState, id: ItemId, idea: Idea | null): IdeasState {
  const before = state.ideas.get(id);
  const by = (counts: (idea: Idea) => boolean) =>
    Number(idea !== null && counts(idea)) - Number(before !== undefined && counts(before));
  return {
    ...state,
    ideas: idea ? state.ideas.set(id, idea) : state.ideas.delete(id),
    hidden: state.hidden + by(({ hidden }) => hidden),
    waiting: state.waiting + by(({ hidden, waiting }) => waiting && !hidden),
  };
}

/** The event without the words of the ideas that are gone. */
export const redact = (event: IdeasEvent, gone: ReadonlySet<ItemId>): IdeasEvent =>
  'text' in event && gone.has(event.idea) ? { ...event, text: {} } : event;

/** The events without the words that a later edit, correction or translation took the place of. */
export function withoutReplaced(events: readonly IdeasEvent[]): readonly IdeasEvent[] {
  const replaced = new Map<ItemId, ReadonlySet<Lang>>();
  const kept = [...events].reverse().map((event): IdeasEvent => {
    if (!('text' in event)) return event;
    const later = replaced.get(event.idea) ?? new Set();
    const given = isWhole(event) ? langs : langsIn(event.text);
    replaced.set(event.idea, new Set([...later, ...given]));
    const last = langsIn(event.text).filter((lang) => !later.has(lang));
    if (last.length === langsIn(event.text).length) return event;
    return { ...event, text: Object.fromEntries(last.map((lang) => [lang, event.text[lang]])) };
  });
  return kept.reverse();
}

/** Whether it takes the place of the whole text, in all languages; others lay theirs over what there is. */
const isWhole = ({ type }: IdeasEvent): boolean =>
  type === 'idea:edited' || type === 'idea:language-corrected';

const langsIn = (text: Text): readonly Lang[] => langs.filter((lang) => text[lang] !== undefined);
