import { counted, figure } from '@kring/core';

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
  tier: 'Indicative: one phone, one vote. Nobody checked who held the phone.',
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
  ballots: (count: number) => counted('en', count, 'ballot', 'ballots'),
  answers: (count: number) => counted('en', count, 'answer', 'answers'),
  tied: 'tied',
  rank: 'Rank',
  share: 'Share this chart',
  shareAs: { png: 'as a picture (PNG)', svg: 'for print (SVG)' },
  showAll: (count: number) => `Show all ${figure('en', count)}`,
  empty: 'Nothing was shared in this step.',
};

export type ResultsDictionary = typeof en;
export const words: ResultsDictionary = en;
