import type { Ballots, Cast, Election, OptionId } from '../src/election.ts';

/** The same ballots, in the reverse order, and of those who vote alike each by themselves. */
export function scattered(ballots: Ballots): Ballots {
  const oneByOne = <Ballot>(cast: readonly Cast<Ballot>[]): Cast<Ballot>[] =>
    [...cast]
      .reverse()
      .flatMap(({ ballot, people }) => Array.from({ length: people }, () => ({ ballot, people: 1 })));
  return eachCast(ballots, {
    rankings: oneByOne,
    approvals: oneByOne,
    numbers: oneByOne,
    estimates: oneByOne,
  });
}

/** The same election, in which every option is called otherwise, and stands elsewhere on the ballot. */
export function relabelled(election: Election, name: (id: OptionId) => OptionId): Election {
  const each =
    <Ballot>(change: (ballot: Ballot) => Ballot) =>
    (cast: readonly Cast<Ballot>[]): Cast<Ballot>[] =>
      cast.map(({ ballot, people }) => ({ ballot: change(ballot), people }));
  return {
    ...election,
    options: [...election.options].reverse().map((option) => ({ ...option, id: name(option.id) })),
    lot: election.lot.map(name),
    ballots: eachCast(election.ballots, {
      rankings: each((ranking) => ranking.map((group) => group.map(name))),
      approvals: each((ids) => ids.map(name)),
      numbers: each((given) => new Map([...given].map(([id, value]) => [name(id), value]))),
      estimates: each((value) => value),
    }),
  };
}

type CastOf<Kind extends Ballots['kind']> = Extract<Ballots, { kind: Kind }>['cast'];
interface Changes {
  readonly rankings: (cast: CastOf<'rankings'>) => CastOf<'rankings'>;
  readonly approvals: (cast: CastOf<'approvals'>) => CastOf<'approvals'>;
  readonly numbers: (cast: CastOf<'points'>) => CastOf<'points'>;
  readonly estimates: (cast: CastOf<'estimates'>) => CastOf<'estimates'>;
}

function eachCast(ballots: Ballots, change: Changes): Ballots {
  switch (ballots.kind) {
    case 'rankings':
      return { ...ballots, cast: change.rankings(ballots.cast) };
    case 'approvals':
      return { ...ballots, cast: change.approvals(ballots.cast) };
    case 'points':
    case 'grades':
      return { ...ballots, cast: change.numbers(ballots.cast) };
    case 'estimates':
      return { ...ballots, cast: change.estimates(ballots.cast) };
  }
}
