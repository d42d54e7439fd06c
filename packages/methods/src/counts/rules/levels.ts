import Fraction from 'fraction.js';
import { NotCountable, type Count, type Rule, type Trace } from '../../count.ts';
import { idsOf } from '../../groups.ts';
import { castAs } from '../castAs.ts';
import { tallyLevels, type ProposalStanding, type Threshold } from '../levels.ts';

export interface LevelsTrace extends Trace {
  readonly kind: 'levels';
  /** The scale in words, the lowest first. */
  readonly levels: readonly string[];
  readonly threshold: Threshold;
  readonly standings: readonly ProposalStanding[];
}

interface Show extends Pick<Rule, 'name' | 'says' | 'source'> {
  readonly levels: number;
  readonly threshold: Threshold;
}

/** Every proposal that reaches the threshold wins, whatever the number of seats. */
const ruleOf = ({ levels, threshold, ...about }: Show): Rule => ({
  ...about,
  takes: ['grades'],
  needs: 'nothing',
  count: (election): Count<LevelsTrace> => {
    const { grades, cast } = castAs(['grades'], election.ballots);
    if (grades.length !== levels) {
      throw new NotCountable(`${about.name} has ${levels} levels, and these ballots have ${grades.length}.`);
    }
    const found = tallyLevels(idsOf(election), levels, cast, threshold);
    const carried = new Set(found.standings.filter(({ carried }) => carried).map(({ id }) => id));
    return {
      winners: found.ranking.flat().filter((id) => carried.has(id)),
      ranking: found.ranking,
      trace: {
        kind: 'levels',
        levels: grades,
        threshold,
        standings: found.standings,
      },
      ties: [],
    };
  },
});

export const levelRules: readonly Rule[] = [
  ruleOf({
    name: 'consent',
    levels: 3,
    threshold: { atLeast: 1, share: new Fraction(1) },
    says: 'Everyone has an objection, a concern or neither; a proposal is ready to be adopted when nobody objects.',
    source: 'Bockelbrink, Priest, David, A Practical Guide to Sociocracy 3.0 (2021), consent decision-making',
  }),
  ruleOf({
    name: 'fist-to-five',
    levels: 6,
    threshold: { atLeast: 3, share: new Fraction(1) },
    says: 'Everyone shows none to five fingers; a proposal is carried when nobody shows fewer than three.',
    source: 'Fletcher, The Fist-to-Five Consensus-Building Process (2002)',
  }),
  ruleOf({
    name: 'gradients',
    levels: 8,
    threshold: { atLeast: 5, share: new Fraction(4, 5), nobodyBelow: 1 },
    says: 'Everyone stands on one of eight levels from veto to full support; a proposal is carried when four in five support it, be it with reservations, and nobody vetoes.',
    source:
      'Kaner, Facilitator’s Guide to Participatory Decision-Making (3rd ed. 2014), gradients of agreement',
  }),
  ruleOf({
    name: 'gradients/five',
    levels: 5,
    threshold: { atLeast: 3, share: new Fraction(4, 5), nobodyBelow: 1 },
    says: 'As gradients, on five levels: veto, doubts, neutral, support with reservations, full support.',
    source:
      'Kaner, Facilitator’s Guide to Participatory Decision-Making (3rd ed. 2014), gradients of agreement, shortened',
  }),
];
