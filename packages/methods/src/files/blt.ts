import type { Cast, Lot, OptionId, Ranking } from '../election.ts';
import { BltPieces, type Piece } from './bltPieces.ts';
import type { Fault } from './fault.ts';
import type { ElectionFile } from './file.ts';
import { Headcount, wholeNumber } from './numbers.ts';
import { several } from './several.ts';

/**
 * Reads a .blt file: ranked ballots as programs for the single transferable vote exchange them, after Hill, Wichmann
 * and Woodall, Algorithm 123 (1987), with what OpenSTV and Droop have added.
 *
 *     4 2                    four candidates, two seats
 *     -3                     the third has withdrawn; or [withdrawn 3]
 *     [nick a b c d]         short names that stand for the numbers 1 2 3 4
 *     [tie d a b c]          the lot, first drawn first; whom it leaves out follows, in the order of the ballot
 *     5 a b 0                five people: a before b
 *     (no. 12) 2 b=c - d 0   two people: b and c equal, a place left open, then d; the mark before it is passed over
 *     0                      no more ballots
 *     "Ann" "Bob" ...        the names, then the title; what follows is read by nobody
 *
 * An id is the nickname, or else the number. Who has withdrawn is no option, and is taken off every ballot; a ballot
 * that is empty then is blank. Places left open close up. `[droop ...]` are settings of another program and
 * `[undeclared ...]` is a matter of Minneapolis: neither changes what was voted.
 *
 * A file that is cut off before the end of its title is broken, or doubtful where the title alone is missing; after
 * the title nothing counts. A ballot that goes on over lines is doubtful too: perhaps its 0 is missing.
 */
export function readBlt(text: string): ElectionFile {
  const pieces = new BltPieces(text.replace(/^\uFEFF/, ''));
  const candidates = pieces.count('the number of candidates');
  const seats = pieces.count('the number of seats');
  if (candidates > text.length) pieces.broken(`${candidates} candidates have no room in this file.`);
  const said = preamble(pieces);
  const doubts = [...said.doubts];

  const { ids, idOf } = named(said.nick, candidates, pieces);
  const all = (several: readonly Piece[]) => several.map((piece) => idOf(piece.text, piece.line));
  const withdrawn = new Set(all(said.withdrawn));
  const drawn = new Set(all(said.tie));
  all(said.undeclared);

  const { cast, overLines } = ballots(pieces, idOf, withdrawn);
  const names = ids.map((id) => pieces.quoted(`the name of candidate ${id}`));
  const title = pieces.next();
  doubts.push(...overLines);
  if (!title?.quoted) {
    doubts.push({
      line: pieces.line,
      reason: 'after the names there is no title; perhaps a part is missing.',
    });
  }

  const standing = (id: OptionId) => !withdrawn.has(id);
  const lot: Lot = [...drawn, ...ids.filter((id) => !drawn.has(id))].filter(standing);
  const options = ids.map((id, at) => ({ id, name: names[at] ?? '' })).filter(({ id }) => standing(id));
  return { election: { options, ballots: { kind: 'rankings', cast }, seats, lot }, doubts };
}

/** What stands between the first line and the ballots, candidates as they are written there. */
interface Preamble {
  readonly nick: Piece[];
  readonly tie: Piece[];
  readonly withdrawn: Piece[];
  readonly undeclared: Piece[];
  readonly droop: Piece[];
  readonly doubts: Fault[];
}

function preamble(pieces: BltPieces): Preamble {
  const said: Preamble = { nick: [], tie: [], withdrawn: [], undeclared: [], droop: [], doubts: [] };
  for (let piece = pieces.peek(); piece && !piece.quoted; piece = pieces.peek()) {
    if (/^-\d+$/.test(piece.text)) {
      said.withdrawn.push({ ...piece, text: piece.text.slice(1) });
      pieces.next();
    } else if (piece.text === '[') bracket(pieces, said);
    else break;
  }
  return said;
}

function bracket(pieces: BltPieces, said: Preamble): void {
  pieces.next();
  const { text: word, line } = pieces.take('what the bracket says');
  const values: Piece[] = [];
  for (
    let value = pieces.take('a closing bracket');
    value.text !== ']';
    value = pieces.take('a closing bracket')
  ) {
    values.push(value);
  }
  if (
    word === 'nick' ||
    word === 'tie' ||
    word === 'withdrawn' ||
    word === 'undeclared' ||
    word === 'droop'
  ) {
    said[word].push(...values);
  } else said.doubts.push({ line, reason: `[${word} ...] is not known here; perhaps it matters.` });
}

/** The ids in the order of the ballot, and what the file means by a number or nickname. */
function named(nicks: readonly Piece[], candidates: number, pieces: BltPieces) {
  const ids = Array.from({ length: candidates }, (_, at) => nicks[at]?.text ?? String(at + 1));
  const byName = new Map(ids.map((id) => [id, id]));
  if (nicks.length > 0) {
    if (nicks.length !== candidates) {
      pieces.broken(
        `the file has ${several(nicks.length, 'nickname')} for ${several(candidates, 'candidate')}.`,
      );
    }
    if (byName.size < ids.length) pieces.broken('two candidates have one and the same nickname.');
    const unfit = ids.find((id) => /^[-(+]|=|^0$/.test(id));
    if (unfit !== undefined) pieces.broken(`"${unfit}" means something else on a ballot than a nickname.`);
    for (const [at, id] of ids.entries()) {
      const number = String(at + 1);
      if (byName.get(number) === undefined) byName.set(number, id);
      else if (byName.get(number) !== id) {
        pieces.broken(`the nickname ${number} is also the number of another candidate.`);
      }
    }
  }
  const idOf = (text: string, line: number): OptionId => {
    pieces.line = line;
    return byName.get(text) ?? pieces.broken(`there is no candidate "${text}".`);
  };
  return { ids, idOf };
}

type IdOf = (text: string, line: number) => OptionId;

function ballots(pieces: BltPieces, idOf: IdOf, withdrawn: ReadonlySet<OptionId>) {
  const cast: Cast<Ranking>[] = [];
  const overLines: Fault[] = [];
  const all = new Headcount();
  for (;;) {
    mark(pieces);
    const { text, quoted, line } = pieces.take('a ballot, or the 0 after the last one,');
    if (text === '0' && !quoted) return { cast, overLines };
    const people = quoted ? undefined : wholeNumber(text);
    if (!people)
      return pieces.broken(`a ballot begins with a whole number of people, and here is "${text}".`);
    if (!all.add(people)) return pieces.broken('these are more people than can be counted.');
    cast.push({ people, ballot: preferences(pieces, idOf, withdrawn) });
    if (pieces.line !== line && overLines.length === 0) {
      overLines.push({ line, reason: 'a ballot goes on over lines; perhaps its 0 is missing.' });
    }
  }
}

/** Passes over what a ballot is called, in parentheses. */
function mark(pieces: BltPieces): void {
  if (!pieces.peek()?.text.startsWith('(')) return;
  while (!pieces.take('a closing parenthesis').text.endsWith(')'));
}

function preferences(pieces: BltPieces, idOf: IdOf, withdrawn: ReadonlySet<OptionId>): Ranking {
  const ranking: OptionId[][] = [];
  const seen = new Set<OptionId>();
  for (;;) {
    const { text, quoted, line } = pieces.take('the 0 that ends a ballot');
    if (quoted) return pieces.broken(`a ballot ends with 0, and here is "${text}".`);
    if (text === '0') return ranking;
    if (text === '-') continue;
    const group = text.split('=').map((one) => idOf(one, line));
    for (const id of group) {
      if (seen.has(id)) return pieces.broken(`candidate ${id} is named twice on one ballot.`);
      seen.add(id);
    }
    const standing = group.filter((id) => !withdrawn.has(id));
    if (standing.length > 0) ranking.push(standing);
  }
}
