import type { Json, Lang, Text } from '@kring/core';
import { clusterNames, ideaTexts } from '../../infra/bench/board/words.ts';
import type { Scene } from '../../packages/stages/test/wall/scene.ts';

/** Moments of every stage type on the wall, with long real words in two languages or in four. */

const title: Text = {
  nl: 'Samen kiezen wat er met de kade gebeurt',
  fr: 'Choisir ensemble l’avenir du quai',
  en: 'Choosing together what happens to the quay',
  de: 'Gemeinsam entscheiden, was mit dem Kai geschieht',
};
const question: Text = {
  nl: 'Wat zou het leven in de Kanaalwijk beter maken, ook voor wie slecht te been is?',
  fr: 'Qu’est-ce qui rendrait la vie meilleure dans le Quartier du Canal, aussi pour les personnes à mobilité réduite ?',
  en: 'What would make life in the Canal Quarter better, also for people who walk with difficulty?',
  de: 'Was würde das Leben im Kanalviertel besser machen, auch für Menschen, die schlecht zu Fuß sind?',
};
const story: Text = {
  nl: 'Stel u voor dat de kade over vijf jaar helemaal heraangelegd is. U komt er op een warme zondag met iemand die slecht te been is. Wat ziet u, wat hoort u, wie is er, en wat is er níét meer? Schrijf met uw tafel drie dingen op die er volgens iedereen moeten zijn.',
  fr: 'Imaginez que le quai soit complètement réaménagé dans cinq ans. Vous y venez un dimanche de chaleur avec une personne qui marche difficilement. Que voyez-vous, qu’entendez-vous, qui est là, et qu’est-ce qui a disparu ? Notez avec votre table trois choses qui, de l’avis de tous, doivent s’y trouver.',
  en: 'Imagine the quay has been completely redone five years from now. You come there on a warm Sunday with someone who walks with difficulty. What do you see and hear, who is there, and what is gone?',
  de: 'Stellen Sie sich vor, der Kai ist in fünf Jahren völlig neu gestaltet. Sie kommen an einem warmen Sonntag mit jemandem, der schlecht zu Fuß ist. Was sehen und hören Sie, wer ist da, und was gibt es nicht mehr?',
};
const ends = {
  lowest: { nl: 'Helemaal niet goed', fr: 'Pas bien du tout', en: 'Not good at all', de: 'Gar nicht gut' },
  highest: { nl: 'Heel goed', fr: 'Très bien', en: 'Very good', de: 'Sehr gut' },
};

const base = (languages: readonly Lang[]): Omit<Scene, 'type' | 'entries'> => ({
  ...{ languages, title, session: title, phase: 'open' },
  ...{ about: story, people: 84, turnout: 61, outOf: 84, remaining: 534_000 },
});

const written = (i: number) => ideaTexts[i % ideaTexts.length] ?? { text: {}, lang: 'nl' as const };

/** The `i`th idea as its entry. */
export const idea = (i: number, column = ''): readonly [string, Json] => [
  `idea/i${i}`,
  {
    ...written(i),
    ...{ number: i + 1, column, byFacilitator: false, corrected: false, redacted: false },
  },
];

const listed = (count: number, entry: (i: number) => readonly [string, Json]) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => entry(i)));

const ideas = (count: number, columns: readonly string[] = []) => ({
  type: 'ideas',
  entries: {
    about: {
      ...{ prompt: question, show: 'live', release: false, perPerson: 0, maxLength: 280 },
      columns: columns.map((id) => ({ id, name: title })),
    } as Json,
    count,
    ...listed(count, (i) => idea(i, columns[i % columns.length])),
  },
});

const board = (groups: number, cards: number) => ({
  type: 'clusters',
  entries: {
    ...listed(groups, (i) => [
      `cluster/c${i}`,
      { name: clusterNames[i % clusterNames.length] ?? {}, hue: i, x: i, y: 0, order: i },
    ]),
    ...listed(cards, (i) => [
      `card/k${i}`,
      {
        ...written(i),
        ...{ number: i + 1, column: '', order: i, leader: null, redacted: false },
        cluster: i % 9 === 0 || groups === 0 ? null : `c${(i * i) % groups}`,
      },
    ]),
  },
});

const name = (i: number): Text => clusterNames.filter((one) => one.nl)[i % 11] ?? {};

/** The entry `count` of a vote on so many options. */
export const counted = (count: number): Json => ({
  ...{ ballots: 60, blank: 1, splits: [], more: null },
  rows: Array.from({ length: count }, (_, i) => ({
    ...{ id: `o${i}`, rank: i + 1, value: 30 - 2 * i, people: 20 - i, tied: i === 2, answers: 60, won: null },
    ...{ division: null, spread: [40 + i, 10, 10 - i].map((people, value) => ({ value, people })) },
  })),
});

/** The same in a second round, in which each got a dot more or less. */
const countedAgain = (count: number): Json => {
  const { rows, ...rest } = counted(count) as { rows: { value: number; people: number; rank: number }[] };
  const moved = ({ value, people, rank }: (typeof rows)[number], at: number) => ({
    ...{ value: value + (at % 2 ? 1 : -1), people, rank, answers: 60, room: null },
  });
  return { ...rest, rows: rows.map((row, at) => ({ ...row, moved: moved(row, at) })) };
};

/** A budget that is divided by shares, and by votes alone, in a second round. */
const budget = (count: number) => {
  const { entries } = vote(count, { count: countedAgain(count) });
  const ids = Array.from({ length: count }, (_, i) => `o${i}`);
  const side = (rule: string, funded: readonly string[]) => ({
    ...{ rule, funded, spent: 20_000 * funded.length },
    gets: [
      { value: 0, people: 4 },
      { value: 1, people: 56 },
    ],
  });
  const more = {
    greedy: side('greedy', ids.slice(0, 3)),
    shares: side('equal-shares/cost/add1', ids.slice(0, 2)),
    projects: ids.map((id, i) => ({ id, cost: 20_000, votes: 20 - i, score: 30 - 2 * i })),
    comparison: null,
  };
  const about = { rule: 'equal-shares/cost/add1', form: 'basket', amount: 100_000, currency: 'EUR' };
  return {
    type: 'budget',
    entries: {
      ...entries,
      about: { ...about, question, least: 1, most: null, points: 10, mostPoints: null, pictures: {} },
      count: { ...(entries['count'] as object), more },
    } as Readonly<Record<string, Json>>,
  };
};

/** A vote on so many options; `with` more entries. */
export const vote = (count: number, more: Readonly<Record<string, Json>> = {}) => ({
  type: 'dot-vote',
  entries: {
    about: { question, dots: 5, mostPerItem: 2, show: 'secret' },
    ...listed(count, (i) => [
      `item/o${i}`,
      {
        ...{ text: name(i), lang: 'nl', number: null, kind: 'cluster', column: '', redacted: false },
        ...{ members: [], memberCount: 0, order: i },
      },
    ]),
    ...more,
  } as Readonly<Record<string, Json>>,
});

const results = (count: number) => ({
  type: 'results',
  entries: {
    about: { top: 10, quotes: 3, thanks: question },
    ranking: {
      more: 0,
      rows: Array.from({ length: count }, (_, i) => ({
        ...{ id: `o${i}`, text: name(i), lang: 'nl', kind: 'cluster', number: null, redacted: false },
        ...{ votes: { dots: 30 - 2 * i, people: 9, rank: i + 1 }, tied: false, more: 3 },
        quotes: [0, 1, 2].map((n) => ({ ...written(3 * i + n), number: n })),
      })),
    },
  } as Readonly<Record<string, Json>>,
});

const evaluation = (more: Readonly<Record<string, Json>> = {}) => ({
  type: 'evaluation',
  entries: { about: { question, ...ends, steps: 5, open: {}, maxLength: 500 }, ...more } as Readonly<
    Record<string, Json>
  >,
});

const talk = (kind: 'talk' | 'pause', asked: Text) => ({
  type: 'talk',
  entries: { about: { kind, question: asked, gong: false } as Json },
});

const lines = Object.fromEntries(
  Object.entries(story).map(([lang, text]) => [lang, `## ${title[lang as Lang]}\n\n- ${text}\n- ${text}`]),
);

type Moment = Pick<Scene, 'type' | 'entries'> & Partial<Scene>;

/** By what they show. */
export const moments: Readonly<Record<string, Moment>> = {
  'the lobby': { type: 'welcome', entries: { about: { about: story, influence: {} } } },
  'a text': { type: 'info', entries: { about: { body: lines } } },
  'a short question to talk about': talk('talk', question),
  'a long question to talk about': talk('talk', story),
  'a pause': talk('pause', question),
  'the time is up': { ...talk('talk', question), rang: true, remaining: 0 },
  'no ideas yet': ideas(0),
  'no ideas came': { ...ideas(0), phase: 'closed' },
  'three ideas': ideas(3),
  'ideas in pages': ideas(84),
  'ideas in columns': ideas(40, ['soon', 'later', 'never']),
  'nothing to group yet': board(0, 0),
  'ideas without groups': board(0, 30),
  'three groups': board(3, 12),
  'twelve groups': board(12, 120),
  'five options': vote(5),
  'eleven options': vote(11),
  'a closed vote': { ...vote(9), phase: 'closed' },
  'a counted vote': { ...vote(9, { count: counted(9) }), phase: 'revealed' },
  'a second round of dots': { ...vote(9, { count: countedAgain(9) }), phase: 'revealed' },
  'a second round of a budget': { ...budget(7), phase: 'revealed' },
  results: results(9),
  'looking back': evaluation(),
  'the results, at a short address': { ...vote(5), door: 'results', address: '192.0.2.2:47123' },
  'the results, at a long address': {
    ...vote(5),
    door: 'results',
    address: 'inspraak.sint-lambrechts-woluwe.be',
  },
  'a locked door': { ...vote(5), door: 'locked' },
  'it is over': { ...vote(5), door: 'over' },
  'three groups of a few ideas': board(3, 7),
  'how people look back': { ...evaluation({ distribution: [1, 0, 4, 17, 12] }), phase: 'revealed' },
};

export const scene = (moment: Moment, languages: readonly Lang[]): Scene => ({
  ...base(languages),
  ...moment,
});
