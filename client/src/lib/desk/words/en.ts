import { counted, type DeskReason, type NoHands } from '@kring/core';

type Params = Readonly<Record<string, string | number>>;

/** What stands at the desk, where ballots on paper and hands are entered. */
export interface DeskWords {
  /** In the console. */
  readonly moderators: string;
  readonly moderatorsHint: string;
  readonly makeLink: string;
  readonly table: string;
  readonly hide: string;

  readonly title: string;
  readonly noLink: string;
  readonly noLinkText: string;
  readonly step: string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly ways: string;
  readonly paper: string;
  readonly hands: string;
  readonly write: string;
  readonly writeHint: string;
  readonly slip: string;
  readonly slipHint: string;
  readonly fill: string;
  readonly keys: string;
  readonly empty: string;
  readonly part: string;
  readonly ready: string;
  readonly handIn: string;
  readonly handedIn: (word: string) => string;
  readonly entered: (count: number) => string;
  readonly enteredHint: string;
  readonly correct: string;
  readonly correctWord: (word: string) => string;
  readonly which: string;
  readonly correcting: (word: string) => string;
  readonly why: string;
  readonly whyHint: string;
  readonly replace: string;
  readonly takeBack: string;
  readonly cancel: string;
  readonly corrected: string;
  readonly takenBack: string;
  readonly people: string;
  readonly peopleHint: (least: number) => string;
  readonly raised: string;
  readonly countHands: string;
  readonly replaceHands: string;
  readonly handsAre: (people: number) => string;
  readonly handsKept: string;
  readonly noHands: string;
  readonly whyNoHands: Readonly<Record<NoHands, string>>;
  readonly sheetsInstead: string;
  readonly corrections: string;
  readonly reasons: Readonly<Record<DeskReason, (params: Params) => string>>;
}

export const en: DeskWords = {
  moderators: 'Table moderators',
  moderatorsHint:
    'A link for whoever enters ballots on paper and hands at a table. It lets them do nothing else.',
  makeLink: 'Make a link for a table',
  table: 'Table',
  hide: 'Hide',
  title: 'Paper and hands',
  noLink: 'This link is not known here',
  noLinkText: 'Open the link, or scan the code, that the facilitator gave you.',
  step: 'For which vote?',
  nothing: 'There is nothing to enter now',
  nothingText: 'As soon as a vote or a round opens, you enter here what people give on paper or by hand.',
  ways: 'How people vote',
  paper: 'Paper',
  hands: 'Hands',
  write: 'Write this on the sheet',
  writeHint: 'By this word you find the sheet again, to correct it.',
  slip: 'The code of the slip',
  slipHint: 'Each slip votes once: on a phone or here.',
  fill: 'Fill in what the sheet says',
  keys: 'Space chooses, Enter hands in.',
  empty: 'Nothing filled in yet.',
  part: 'This ballot is not complete yet.',
  ready: 'Ready to hand in.',
  handIn: 'Hand in, next sheet',
  handedIn: (word) => `Sheet ${word} is in.`,
  entered: (count) => `${counted('en', count, 'sheet', 'sheets')} entered here`,
  enteredHint: 'In alphabetical order, without what they say.',
  correct: 'Correct a sheet',
  correctWord: (word) => `Correct sheet ${word}`,
  which: 'Word on the sheet, or code of the slip',
  correcting: (word) => `You are correcting sheet ${word}`,
  why: 'Why?',
  whyHint: 'This stands in the report. Do not say what the sheet says.',
  replace: 'Replace the ballot',
  takeBack: 'Take it back',
  cancel: 'Cancel',
  corrected: 'Corrected.',
  takenBack: 'Taken back.',
  people: 'How many people take part?',
  peopleHint: (least) =>
    `At least ${least}. With fewer, enter sheets one by one, so that nobody stands apart.`,
  raised: 'Hands for each option',
  countHands: 'Enter the hands',
  replaceHands: 'Replace the hands',
  handsAre: (people) => `A show of hands of ${counted('en', people, 'person', 'people')} was entered.`,
  handsKept: 'The hands are in.',
  noHands: 'No hands are counted here',
  whyNoHands: {
    together: 'This way of counting also looks at who wants what together. Raised hands do not show that.',
    whole:
      'Each ballot is a whole here: it must fit the budget, or name enough projects. Raised hands do not show whether it does.',
    more: 'A raised hand only says yes. Here, everyone gives more: an order, a judgement, a number, or more than one vote.',
  },
  sheetsInstead: 'Hand out sheets and enter them one by one, under “Paper”.',
  corrections: 'Corrections',
  reasons: {
    'not-on-paper': () => 'In this step, nothing is entered on paper or by hand.',
    'entered-already': () => 'This sheet has been entered already. To change it, correct it.',
    'not-entered': () => 'No sheet with this word has been entered.',
    'no-round': () => 'Nothing is asked now. Wait until the next round begins.',
    'no-hands-here': () => 'Hands say too little for this way of counting. Please use sheets of paper.',
    'hands-counted-already': () => 'A show of hands has been entered already. To change it, say why.',
    'no-hands-counted': () => 'No show of hands has been entered.',
    'too-few-hands': ({ least }) =>
      `A show of hands takes at least ${least} people. Please enter sheets one by one.`,
    'too-many-hands': ({ people, given }) =>
      `${given} hands for one option is more than the ${people} people.`,
    'too-many-hands-in-all': ({ people, most, given }) =>
      `${given} hands in all is more than ${people} people may raise, at ${most} each.`,
    'slip-unknown': () => 'This code is on no slip for this meeting. Please check it.',
    'slip-on-phone': () => 'This slip votes on a phone already.',
  },
};
