import * as z from 'zod/mini';
import {
  accept,
  ballotsOf,
  isRevealed,
  originsOf,
  plainItem,
  redactItems,
  reject,
  slotsOf,
  turnoutOf,
  type CommandOf,
  type Item,
  type Stage,
  type StageType,
  type StageTypes,
} from '../src/index.ts';

/** Tiny stage types to try the rules of a session on: one that gathers, one that hides, one in rounds, one that does nothing. */

const wallCommands = {
  'word:add': {
    schema: z.object({ text: z.string().check(z.minLength(1), z.maxLength(50)) }),
    roles: ['participant', 'facilitator'],
    phases: ['open'],
  },
  'word:change': {
    schema: z.object({ word: z.string(), text: z.string() }),
    roles: ['participant'],
    phases: ['open'],
  },
  'word:strike': {
    schema: z.object({ word: z.string() }),
    roles: ['organiser', 'facilitator'],
    phases: ['open', 'closed', 'revealed', 'sealed'],
  },
} as const;

type WallEvent =
  | { readonly type: 'word:added'; readonly id: string; readonly number: number; readonly text: string }
  | { readonly type: 'word:changed'; readonly id: string; readonly text: string }
  | { readonly type: 'word:struck'; readonly id: string };

/** Live: what people write is shared at once. Takes items, also on the way. */
export const wall: StageType<
  { prompt: string; most: number },
  readonly Item[],
  CommandOf<typeof wallCommands>,
  WallEvent
> = {
  type: 'wall',
  config: z.object({
    prompt: z._default(z.string(), ''),
    most: z._default(z.int().check(z.minimum(1)), 3),
  }),
  adjustable: ['prompt'],
  /** Whoever may say one thing alone says it of this very prompt. */
  fixed: ({ config }) => (config.most === 1 ? ['prompt'] : []),
  takesItems: 'may',
  commands: wallCommands,
  reasons: { nl: {}, fr: {}, en: {}, de: {} },
  hides: () => false,
  initial: (_config, items) => items,
  takeItems: (state, added) => [...state, ...added],
  decide(stage, command, actor, given) {
    if (command.type === 'word:strike')
      return stage.state.some(({ id }) => id === command.word)
        ? accept([{ type: 'word:struck', id: command.word }], { redacts: [command.word] })
        : reject('unknown-item');
    if (command.type === 'word:change')
      return accept([{ type: 'word:changed', id: command.word, text: command.text }]);
    const id = given.id();
    const authors = actor.role === 'participant' ? [{ item: id, pseudonym: actor.pseudonym }] : [];
    const event = { type: 'word:added' as const, id, number: given.number(), text: command.text };
    return accept([event], { authors, value: id });
  },
  evolve(state, event) {
    switch (event.type) {
      case 'word:added': {
        const { id, number, text } = event;
        const words = text === '' ? {} : { nl: text };
        return [...state, { ...plainItem(id, 'idea', words, 'nl'), number, redacted: text === '' }];
      }
      case 'word:changed':
        return state.map((item) =>
          item.id === event.id ? { ...item, text: { nl: event.text }, redacted: false } : item,
        );
      case 'word:struck':
        return redactItems(state, new Set([event.id]));
    }
  },
  publish: ({ state }) => ({ everyone: state.map(({ id, text }) => [id, text.nl ?? '']), backstage: [] }),
  mine: () => null,
  output: ({ id, state }) => state.map((item) => ({ ...item, lineage: originsOf(item, id) })),
  report: ({ config, state }) => [
    { kind: 'text', markdown: { nl: [config.prompt, ...state.map(({ text }) => text.nl)].join('\n') } },
  ],
  redact: (event, gone) =>
    event.type === 'word:added' && gone.has(event.id) ? { ...event, text: '' } : event,
  withoutReplaced: (events) =>
    events.map((event, at) =>
      'text' in event &&
      events.slice(at + 1).some((later) => later.type === 'word:changed' && later.id === event.id)
        ? { ...event, text: '' }
        : event,
    ),
};

const voteCommands = {
  'vote:cast': {
    schema: z.object({ item: z.nullable(z.string()) }),
    roles: ['participant'],
    phases: ['open'],
  },
} as const;

type Vote = Stage<{ question: string; secret: boolean; quorum: number }, { unveiled: boolean }>;

const isShared = (stage: Vote): boolean => !stage.config.secret || isRevealed(stage);

const countsOf = (stage: Vote): readonly { readonly item: Item; readonly people: number }[] => {
  const ballots = ballotsOf(stage, 'ballot');
  return stage.items.map((item) => ({ item, people: ballots.filter((one) => one === item.id).length }));
};

/** Hides, unless it is told not to: one choice for each, shared at the reveal. Needs items. */
export const vote: StageType<
  Vote['config'],
  Vote['state'],
  CommandOf<typeof voteCommands>,
  { readonly type: 'vote:unveiled' }
> = {
  type: 'vote',
  config: z.object({
    question: z._default(z.string(), ''),
    secret: z._default(z.boolean(), true),
    quorum: z._default(z.int(), 0),
  }),
  adjustable: ['question'],
  takesItems: 'needs',
  commands: voteCommands,
  reasons: { nl: {}, fr: {}, en: {}, de: {} },
  hides: ({ secret }) => secret,
  initial: () => ({ unveiled: false }),
  decide(stage, { item }, actor) {
    if (actor.role !== 'participant') return reject('not-allowed');
    if (item !== null && stage.items.every(({ id }) => id !== item)) return reject('unknown-item');
    return accept([], { rows: [{ pseudonym: actor.pseudonym, slot: 'ballot', value: item }] });
  },
  reveal: (stage) =>
    turnoutOf(stage) < stage.config.quorum
      ? reject('vote/quorum', { quorum: stage.config.quorum })
      : accept([{ type: 'vote:unveiled' }]),
  evolve: () => ({ unveiled: true }),
  publish: () => ({ everyone: [], backstage: [] }),
  mine: (stage, pseudonym) => stage.rows.get(pseudonym)?.get('ballot') ?? null,
  output(stage) {
    if (!isShared(stage)) return [];
    const counts = countsOf(stage);
    return counts.map(({ item, people }) => ({
      ...item,
      figures: { people, rank: 1 + counts.filter((other) => other.people > people).length },
      lineage: originsOf(item, stage.id),
    }));
  },
  report(stage) {
    if (!isShared(stage)) return [];
    const lines = countsOf(stage).map(({ item, people }) => `${item.id}: ${people}`);
    return [{ kind: 'text', markdown: { nl: lines.join('\n') } }];
  },
};

/** The same, counted by a rule: what it leaves can be counted again. */
export const counted: typeof vote = {
  ...vote,
  type: 'counted',
  hands: ({ items }) => ({ items: items.map(({ id }) => id), most: 2 }),
  prove: ({ sealed }) => ({
    receipts: sealed?.proof?.receipts ?? [],
    marks: [],
    head: String(sealed?.ballots.length).padStart(64, '0'),
  }),
};

/** Nothing to give and nothing to take. */
export const pause: StageType<object, null, never, never> = {
  type: 'pause',
  config: z.object({}),
  adjustable: [],
  takesItems: 'none',
  commands: {},
  reasons: { nl: {}, fr: {}, en: {}, de: {} },
  hides: () => false,
  initial: () => null,
  decide: () => reject('unknown-command'),
  evolve: (state) => state,
  publish: () => ({ everyone: [], backstage: [] }),
  mine: () => null,
  report: () => [],
};

const roundCommands = {
  'rounds:give': { schema: z.object({ yes: z.boolean() }), roles: ['participant'], phases: ['open'] },
  'rounds:end': { schema: z.object({}), roles: ['facilitator'], phases: ['open'] },
  'rounds:again': { schema: z.object({}), roles: ['facilitator'], phases: ['open'] },
} as const;

/** Asked in rounds; each has rows of its own. */
export const inRounds: StageType<
  object,
  { readonly asked: number | null; readonly shown: number },
  CommandOf<typeof roundCommands>,
  { readonly type: 'round:ended' | 'round:begun' }
> = {
  type: 'rounds',
  config: z.object({}),
  adjustable: [],
  takesItems: 'none',
  commands: roundCommands,
  reasons: { nl: {}, fr: {}, en: {}, de: {} },
  hides: () => false,
  initial: () => ({ asked: 1, shown: 0 }),
  decide({ state: { asked } }, command, actor) {
    if (command.type === 'rounds:end') return accept([{ type: 'round:ended' }]);
    if (command.type === 'rounds:again') return accept([{ type: 'round:begun' }]);
    if (asked === null || actor.role !== 'participant') return reject('not-allowed');
    const slot = slotsOf(asked).ballot;
    return accept([], { rows: [{ pseudonym: actor.pseudonym, slot, value: command.yes }] });
  },
  evolve: ({ shown }, { type }) =>
    type === 'round:ended' ? { asked: null, shown: shown + 1 } : { asked: shown + 1, shown },
  publish: () => ({ everyone: [], backstage: [] }),
  mine: () => null,
  report: () => [],
  rounds: ({ state: { asked, shown } }) => ({
    asked,
    shown: Array.from({ length: shown }, (_, at) => at + 1),
  }),
  hands: ({ state: { asked } }) =>
    asked === null ? null : { items: ['yes', 'no'], most: 1, names: [{ nl: 'Ja' }, { nl: 'Nee' }] },
  prove: ({ sealed, state }) =>
    state.shown > 0 && sealed?.proof ? { ...sealed.proof, head: 'a'.repeat(64) } : null,
};

export const types: StageTypes = new Map<string, StageType>([
  ['wall', wall],
  ['vote', vote],
  ['counted', counted],
  ['pause', pause],
  ['rounds', inRounds],
]);

export const itemsNamed = (...ids: readonly string[]): readonly Item[] =>
  ids.map((id) => plainItem(id, 'list', { nl: `Woorden van ${id}` }, 'nl'));
