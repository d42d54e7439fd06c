import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { surprisinglyPopular, type Answer } from '../src/counts/surprisinglyPopular.ts';
import type { Cast, Ranking } from '../src/election.ts';
import { dataText, onRealData } from './data.ts';

/**
 * The studies of Prelec, Seung and McCoy (Nature 541, 2017): how many questions the surprisingly popular answer gets
 * right, and how many the most popular one; where both are equal, half a question. Studies 1c and 3 are not among the
 * data, so they are left out.
 */
const studies = [
  { study: '1a', question: 'state', asked: 50, surprising: 34, popular: 29 },
  { study: '1b', question: 'state', asked: 50, surprising: 43, popular: 36 },
  { study: '2', question: 'qname', asked: 80, surprising: 50, popular: 45 },
  { study: '4a', question: 'title', asked: 90, surprising: 55, popular: 57.5 },
  { study: '4b', question: 'title', asked: 90, surprising: 68.5, popular: 65.5 },
] as const;

type Row = Readonly<Record<string, string>> & { readonly own: string; readonly meta: string };

/** Own answers are 0 or 1; the prediction is which part of all answers 1. */
const answerOf = ({ own, meta }: Row): Cast<Answer> => ({
  ballot: {
    own,
    expected: new Map([
      ['1', Number(meta)],
      ['0', 1 - Number(meta)],
    ]),
  },
  people: 1,
});

const points = (ranking: Ranking, right: string) => {
  const [first = []] = ranking;
  return first.includes(right) ? 1 / first.length : 0;
};

onRealData.each(studies)(
  'study $study: $surprising of $asked are right by surprise, $popular by popularity',
  ({ study, question, ...expected }) => {
    const rows = parse<Row>(dataText('surprisingly-popular-prelec', `study${study}.csv`), { columns: true });
    const questions = Map.groupBy(rows, (row) => row[question]);
    let [surprising, popular] = [0, 0];
    for (const asked of questions.values()) {
      const { surprises, ranking } = surprisinglyPopular(['0', '1'], asked.map(answerOf));
      const right = asked[0]?.['actual'] ?? '';
      surprising += points(ranking, right);
      const byShare = [...surprises].sort((a, b) => b.share.compare(a.share));
      const most = byShare.filter(({ share }) => byShare[0]?.share.equals(share));
      popular += points([most.map(({ id }) => id)], right);
    }
    expect({ asked: questions.size, surprising, popular }).toEqual(expected);
  },
);
