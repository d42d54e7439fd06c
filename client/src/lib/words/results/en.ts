import {
  counted,
  figure,
  type GivenAs,
  type ReportedCorrection,
  type ReportedSplit,
  type Tier,
} from '@kring/core';

/** What the page of results says, in English; the other languages have the same keys. */
const en = {
  title: 'Results',
  none: 'There are no public results here',
  noneText: 'They may not have been published yet, or not be public any more. Thank you for your interest.',
  on: (date: string) => `Meeting of ${date}`,
  by: (organiser: string) => `Run by ${organiser}`,
  people: (count: number) => counted('en', count, 'person took part by phone', 'people took part by phone'),
  headCount: (count: number) => `${figure('en', count)} in the hall`,
  turnout: (count: number) => counted('en', count, 'person gave something', 'people gave something'),
  tier: (tier: Tier, by: string): string =>
    tier === 'open'
      ? 'Indicative: one phone, one vote. Nobody checked who held the phone.'
      : `Whoever voted by phone or on paper had a printed slip with a code that works once.${tier === 'list' ? ` ${by ? `Who may vote was checked by: ${by}.` : 'Who may vote was checked elsewhere.'}` : ''}`,
  ideas: (count: number) => counted('en', count, 'idea', 'ideas'),
  withheld: (count: number) => `${counted('en', count, 'idea is', 'ideas are')} not shown.`,
  redacted: 'Removed',
  byFacilitator: 'noted by the facilitator',
  corrected: 'corrected',
  ungrouped: 'Not grouped',
  dots: (count: number) => counted('en', count, 'dot', 'dots'),
  from: (people: number) => `from ${counted('en', people, 'person', 'people')}`,
  rules: (perPerson: number, most: number) =>
    `Everyone could give ${counted('en', perPerson, 'dot', 'dots')}, at most ${most} to one.`,
  answers: (count: number) => counted('en', count, 'answer', 'answers'),
  tied: 'tied',
  rank: 'Rank',
  /** How many voted, those with a blank ballot among them. */
  voted: (people: number, blank: number) =>
    `${counted('en', people, 'person', 'people')} voted${blank > 0 ? `, ${figure('en', blank)} of them blank` : ''}`,
  /** `by`: the same by each way, in a list. */
  votedByWay: (voted: string, by: string) => `${voted}: ${by}`,
  noBallots: 'Nobody handed in a ballot.',
  byWay: {
    phones: (shown: string) => `${shown} by phone`,
    paper: (shown: string) => `${shown} on paper`,
    hands: (shown: string) => `${shown} by hand`,
  },
  measuredByWay: (measure: string, by: string) => `${measure}: ${by}`,
  countedBy: (says: string) => `How it was counted: ${says}`,
  spent: (spent: string, budget: string, left: string) => `Spent: ${spent} of ${budget}. ${left} is left.`,
  chosen: 'Chosen',
  forIt: (part: string, whole: string) => `${part} of ${whole} are for it`,
  roomIs: { agreed: 'people agree', mixed: 'opinions differ', divided: 'the room is divided' },
  roomMeans:
    'The room is divided where many people stand on one side and many on the other. People agree where the answers lie close together.',
  before: 'round before',
  dotsSpread: (steps: string) => `The bar with figures counts people, from left to right: ${steps}.`,
  thinBar: 'The thin bar is the round before.',
  splits: 'Where the room splits',
  split: (
    first: string,
    second: string,
    { onlyFirst, onlySecond, both, neither }: Omit<ReportedSplit, 'between'>,
  ) =>
    `${counted('en', onlyFirst, 'person is', 'people are')} for ‘${first}’ alone, ${figure('en', onlySecond)} for ‘${second}’ alone, ${figure('en', both)} for both and ${figure('en', neither)} for neither.`,
  status: { adopted: 'Adopted', dropped: 'Not adopted', open: 'Not decided yet' },
  owner: (name: string) => `Carried out by: ${name}`,
  reviewOn: (day: string) => `To be looked at again on ${day}`,
  round: (number: number) => `Round ${number}`,
  answered: { consents: 'No objection', concerns: 'Concern', objections: 'Objection' },
  concernsKept: 'Concerns to keep in mind',
  objectionsLeft: 'Objections that remained',
  middle: (median: string, lower: string, upper: string) =>
    `${median} in the middle; the middle half lies between ${lower} and ${upper}`,
  middleOf: (median: string) => `${median} in the middle`,
  reasons: 'Why people estimate so',
  guessKey: 'The line is the estimate in the middle; the middle half lies in the band.',
  share: 'Share this chart',
  shareAs: { png: 'as a picture (PNG)', svg: 'for print (SVG)' },
  showAll: (count: number) => `Show all ${figure('en', count)}`,
  head: 'Check number of this count',
  headMeans:
    'It stands for all that was given, the rule and the totals of this count. If any of it were changed, it would be another number.',
  inIt: 'Was I counted?',
  myReceipt: 'Your receipt',
  look: 'Look it up',
  found: (receipt: string, all: number) =>
    `Yes: receipt ${receipt} is one of the ${figure('en', all)} that were counted.`,
  foundIn: (round: number, rounds: number) =>
    `It stands in round ${figure('en', round)} of ${figure('en', rounds)}.`,
  notFound: (receipt: string) =>
    `Receipt ${receipt} is not in the list. Did you take part in this step, and with this phone? If so, tell the organiser.`,
  noReceipt: 'This phone has no receipt for this step. Do you have one on paper? Fill it in.',
  recount: 'All that was counted, to count again (JSON)',
  correctedAtDesk: (way: ReportedCorrection['way'], reason: string, given: GivenAs) =>
    `Corrected: ${way === 'hands' ? 'the count of hands' : given === 'vote' ? 'a ballot on paper' : 'an answer on paper'}, because “${reason}”.`,
  empty: 'Nothing was shared in this step.',
};

export type ResultsDictionary = typeof en;
export const words: ResultsDictionary = en;
