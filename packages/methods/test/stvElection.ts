import type { Cast, Election, Ranking } from '../src/election.ts';

/** `12 a b=c | 3 c`: twelve people rank a first and then b and c alike, three rank c alone. */
export function ranked(written: string, ids: readonly string[], seats?: number): Election {
  const cast = written.split('|').map((ballot): Cast<Ranking> => {
    const [people = '', ...groups] = ballot.trim().split(/\s+/);
    return { people: Number(people), ballot: groups.map((group) => group.split('=')) };
  });
  return {
    options: ids.map((id) => ({ id, name: '' })),
    ballots: { kind: 'rankings', cast },
    ...(seats !== undefined && { seats }),
    lot: ids,
  };
}
