import { NotCountable } from '../count.ts';
import type { Cast, Election, OptionId } from '../election.ts';

/** A show of hands: how many people took part in it, and how many of them raised a hand for each option. */
export interface Hands {
  /** A whole number, at least 1. */
  readonly people: number;
  /**
   * For each option at most `people`; an option that is not there got no hand. Where one thing is graded, by grade, and
   * all together at most `people`: nobody gives two.
   */
  readonly votes: Readonly<Record<OptionId, number>>;
}

/**
 * Rules that add up each option by itself, or are asked of one thing alone: for them it makes no difference who raised a
 * hand for what else.
 */
const adding: ReadonlySet<string> = new Set([
  'approval',
  'dots',
  'greedy',
  'greedy/no-skip',
  'consent',
  'distribution',
]);

/** Whether a show of hands can be counted by this rule. */
export const countsHands = (rule: string): boolean => adding.has(rule);

/**
 * The election with the hands beside the ballots. Nobody knows who raised a hand for what together, so they become
 * as many ballots as there were people, the first ones naming most: each option gets its hands, each person is counted
 * once, and for a rule that adds up ({@link countsHands}) all ways to deal the hands out are the same. Where one thing is
 * graded, a hand is raised for a grade. Throws a {@link NotCountable} where ballots are of another kind, or where more
 * raised a hand than took part.
 */
export function withHands(election: Election, hands: Hands): Election {
  const { ballots, options } = election;
  if (ballots.kind === 'grades') return { ...election, ballots: withGraded(ballots, options, hands) };
  const known = new Set(options.map(({ id }) => id));
  for (const [id, votes] of Object.entries(hands.votes)) {
    if (!known.has(id)) throw new NotCountable(`Hands were counted for ${id}, which is no option.`);
    if (votes > hands.people)
      throw new NotCountable(`${votes} hands were counted for ${id}, of ${hands.people} people.`);
  }
  const dealt = dealtOut(
    options.map(({ id }) => id),
    hands,
  );
  switch (ballots.kind) {
    case 'approvals':
      return { ...election, ballots: { ...ballots, cast: [...ballots.cast, ...dealt] } };
    case 'points': {
      const points = dealt.map(({ ballot, people }) => ({
        people,
        ballot: new Map(ballot.map((id) => [id, 1])),
      }));
      return { ...election, ballots: { ...ballots, cast: [...ballots.cast, ...points] } };
    }
    default:
      throw new NotCountable(`A show of hands cannot be counted beside ${ballots.kind}.`);
  }
}

/** The first person for all that anybody raised a hand for, the next for all that two did, and so on. */
function dealtOut(
  options: readonly OptionId[],
  { people, votes }: Hands,
): readonly Cast<readonly OptionId[]>[] {
  const levels = [...new Set([0, people, ...Object.values(votes)])].sort((a, b) => a - b);
  return levels.slice(1).map((level, at) => ({
    ballot: options.filter((id) => (votes[id] ?? 0) >= level),
    people: level - (levels[at] ?? 0),
  }));
}

/** One ballot for each hand, and a blank one for whoever took part and raised none. */
function withGraded(
  ballots: Extract<Election['ballots'], { readonly kind: 'grades' }>,
  options: Election['options'],
  { people, votes }: Hands,
): Election['ballots'] {
  const [only, ...others] = options;
  if (!only || others.length > 0) {
    throw new NotCountable('A show of hands can be counted beside grades of one thing, not of several.');
  }
  const raised = Object.entries(votes).map(([name, count]) => {
    const grade = ballots.grades.indexOf(name);
    if (grade < 0) throw new NotCountable(`Hands were counted for ${name}, which is no grade.`);
    return { ballot: new Map([[only.id, grade]]), people: count };
  });
  const inAll = raised.reduce((sum, { people }) => sum + people, 0);
  if (inAll > people) throw new NotCountable(`${inAll} hands were counted, of ${people} people.`);
  const none = { ballot: new Map<OptionId, number>(), people: people - inAll };
  const dealt = [...raised, none].filter(({ people }) => people > 0);
  return { ...ballots, cast: [...ballots.cast, ...dealt] };
}
