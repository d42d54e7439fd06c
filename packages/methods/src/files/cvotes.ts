import type { Cast, OptionId, Ranking } from '../election.ts';
import { BrokenFile, type Fault } from './fault.ts';
import type { ElectionFile } from './file.ts';
import { Headcount, wholeNumber } from './numbers.ts';
import { several, thereAre } from './several.ts';

/**
 * Reads a .cvotes file: ranked ballots in the Condorcet Election Format, version 1 (Julien Boudry, 2022).
 *
 *     # a comment
 *     #/Candidates: Ann ; Bob ; Chris
 *     #/Number of Seats: 2
 *     #/Implicit Ranking: true
 *     #/Weight Allowed: true
 *
 *     Ann > Bob = Chris * 42
 *     by post, north || Chris > Ann ^7 * 2      # two ballots that weigh 7 each: as many as 14 people
 *     /EMPTY_RANKING/                           # blank; also /EMPTY/
 *
 * An id is the name. Where the candidates are listed, other names on a ballot are passed over, as the format says;
 * where they aren't, they stand in the order in which the ballots name them. With implicit ranking, which is what
 * counts where nothing is said, those whom a ballot does not name form its last group, all together: that is what
 * such a ballot means here, also for a rule that would otherwise take them as not ranked. Without, they are not
 * listed. Weights count only where they are allowed. Tags and parameters of other programs are passed over.
 *
 * Nothing marks the end of such a file, so one that was cut off may look whole. A comment that says "This election
 * has 762 votes", as the collection of Tideman's elections writes it, is held against what was found.
 */
export function readCvotes(text: string): ElectionFile {
  const settings: Settings = { implicit: true, weights: false };
  const found: { line: number; vote: Vote }[] = [];
  let announced: { line: number; votes: number } | undefined;

  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [at, written] of lines.entries()) {
    const line = at + 1;
    const broken: Broken = (reason) => {
      throw new BrokenFile(line, reason);
    };
    if (written.startsWith('#/')) {
      if (found.length > 0) broken('a parameter stands after the first vote.');
      setting(written.slice(2), settings, broken);
      continue;
    }
    if (/^\s+#\//.test(written)) broken('a parameter starts at the beginning of its line.');
    const votes = /^#\s*This election has (\d+) votes?\s*$/i.exec(written)?.[1];
    if (votes !== undefined) announced = { line, votes: Number(votes) };
    const said = (written.split('#', 1)[0] ?? '').trim();
    if (said !== '') found.push({ line, vote: voteFrom(said, broken) });
  }

  const ids = settings.candidates ?? [...new Set(found.flatMap(({ vote }) => vote.ranking?.flat() ?? []))];
  const all = new Headcount();
  const cast = found.map(({ line, vote }): Cast<Ranking> => {
    const people = vote.quantity * (settings.weights ? vote.weight : 1);
    if (!all.add(people)) throw new BrokenFile(line, 'these are more votes than can be counted.');
    return { people, ballot: meant(vote.ranking ?? [], ids, settings.implicit) };
  });

  const doubts: Fault[] = [];
  const votes = found.reduce((sum, { vote }) => sum + vote.quantity, 0);
  if (announced && announced.votes !== votes) {
    doubts.push({
      line: announced.line,
      reason: `The comment announces ${several(announced.votes, 'vote')}, and ${thereAre(votes)}.`,
    });
  }
  return {
    election: {
      options: ids.map((id) => ({ id, name: id })),
      ballots: { kind: 'rankings', cast },
      ...(settings.seats !== undefined && { seats: settings.seats }),
      lot: ids,
    },
    doubts,
  };
}

interface Settings {
  candidates?: readonly OptionId[];
  seats?: number;
  implicit: boolean;
  weights: boolean;
}

interface Vote {
  /** As it was written; nothing where the ballot is blank. */
  readonly ranking?: readonly (readonly string[])[];
  readonly quantity: number;
  readonly weight: number;
}

type Broken = (reason: string) => never;

function setting(said: string, settings: Settings, broken: Broken): void {
  const colon = said.indexOf(':');
  if (colon < 0) return broken(`the parameter "${said.trim()}" has no colon and no value.`);
  const value = said.slice(colon + 1).trim();
  if (value.includes('#')) broken('no comment may stand on the line of a parameter.');
  switch (said.slice(0, colon).trim().toLowerCase()) {
    case 'candidates':
      if (settings.candidates) broken('the candidates are listed twice.');
      settings.candidates = candidatesFrom(value, broken);
      break;
    case 'number of seats':
    case 'number of seat': {
      const seats = wholeNumber(value);
      settings.seats = seats ? seats : broken(`"${value}" is no number of seats.`);
      break;
    }
    case 'implicit ranking':
      settings.implicit = yesOrNo(value, broken);
      break;
    case 'weight allowed':
      settings.weights = yesOrNo(value, broken);
      break;
  }
}

function candidatesFrom(value: string, broken: Broken): OptionId[] {
  const names = value.split(';').map((name) => name.trim());
  for (const [at, name] of names.entries()) {
    checkName(name, broken);
    if (names.indexOf(name) < at) broken(`the candidate "${name}" is listed twice.`);
  }
  return names;
}

function yesOrNo(value: string, broken: Broken): boolean {
  const word = value.toLowerCase();
  return word === 'true' || (word === 'false' ? false : broken(`"${value}" is neither true nor false.`));
}

function voteFrom(said: string, broken: Broken): Vote {
  const tags = said.indexOf('||');
  const rest = said.slice(tags < 0 ? 0 : tags + 2);
  const [, ranking = '', weight, quantity] = /^([^^*]*)(?:\^([^*]*))?(?:\*(.*))?$/.exec(rest) ?? [];
  if (ranking.trim() === '') return broken(`"${rest.trim()}" is no vote: Ann > Bob = Chris ^7 * 42.`);
  const number = (text: string | undefined) => {
    const value = wholeNumber(text?.trim() ?? '1');
    return value ? value : broken(`"${text?.trim()}" is no whole number above 0.`);
  };
  const counted = { quantity: number(quantity), weight: number(weight) };
  return /^\/EMPTY(_RANKING)?\/$/i.test(ranking.trim())
    ? counted
    : { ranking: rankingFrom(ranking, broken), ...counted };
}

function rankingFrom(written: string, broken: Broken): string[][] {
  const ranking = written.split('>').map((rank) => rank.split('=').map((name) => name.trim()));
  const seen = new Set<string>();
  for (const name of ranking.flat()) {
    checkName(name, broken);
    if (seen.has(name)) broken(`"${name}" is named twice in one vote.`);
    seen.add(name);
  }
  return ranking;
}

function checkName(name: string, broken: Broken): void {
  if (name === '') broken('a name is missing.');
  const reserved = /[<>=;,#/|^*]/.exec(name)?.[0];
  if (reserved !== undefined) broken(`"${name}" cannot be a name: ${reserved} has another meaning here.`);
}

/** What a written ranking means, when these are the candidates. */
function meant(
  written: readonly (readonly string[])[],
  ids: readonly OptionId[],
  implicit: boolean,
): Ranking {
  const stands = new Set(ids);
  const ranking = written
    .map((rank) => rank.filter((name) => stands.has(name)))
    .filter((rank) => rank.length > 0);
  if (!implicit) return ranking;
  const named = new Set(ranking.flat());
  const unnamed = ids.filter((id) => !named.has(id));
  return unnamed.length > 0 ? [...ranking, unnamed] : ranking;
}
