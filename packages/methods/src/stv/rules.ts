import { NotCountable, type Count, type Rule } from '../count.ts';
import type { Election } from '../election.ts';
import { countStv } from './count.ts';
import { droopStv, scottishStv, type Manner } from './manner.ts';
import type { StvTrace } from './trace.ts';

const counted = (election: Election, seats: number, manner: Manner): Count<StvTrace> => {
  const { winners, ranking, counted, ties } = countStv(election, seats, manner);
  return { winners, ranking, trace: { kind: 'stv', ...counted }, ties };
};

/** Fills as many seats as the election has. */
const severalBy = (manner: Manner, about: Pick<Rule, 'name' | 'says' | 'source'>): Rule => ({
  ...about,
  takes: ['rankings'],
  needs: 'seats',
  count: (election) => {
    const { seats } = election;
    if (seats === undefined) throw new NotCountable(`${about.name} fills seats, and nobody said how many.`);
    return counted(election, seats, manner);
  },
});

/** Ways to count in which a ballot is one vote that can be passed on. */
export const stvRules: readonly Rule[] = [
  severalBy(scottishStv, {
    name: 'stv/scottish',
    says: 'Several win, each with a fair share of the votes; what one has too many, or too few, goes to whom the ballots name next. As councils are elected in Scotland.',
    source: 'Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52',
  }),
  severalBy(droopStv, {
    name: 'stv/droop',
    says: 'Several win, each with a fair share of the votes; what one has too many, or too few, goes to whom the ballots name next. Fractions of votes are exact.',
    source:
      'Droop, On Methods of Electing Representatives (1881), with the weighted inclusive Gregory method',
  }),
  {
    name: 'irv',
    takes: ['rankings'],
    needs: 'nothing',
    says: 'One wins: as long as nobody has more than half, the last drops out, and those ballots go to whom they name next.',
    source: 'Ware’s instant run-off (1871): the single transferable vote for one seat',
    count: (election) => counted(election, 1, droopStv),
  },
];
