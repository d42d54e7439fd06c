import type { Json } from '@kring/core';
import { ballotSlot, isOnPaper } from '@kring/core';
import type { Find, Hoard, Seen, Sign } from './thief.ts';
import { choiceOf, type Moment, type Watched } from './vote.ts';

/** What a thief makes of what lies about: ballots in tables, in files and in what programs said, each with its signs. */

/** A row, in the words of whatever read it; rows lie in the order in which they were found. */
export type Row = Readonly<Record<string, Sign | null>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** The tables of a database or of a backup, and when they were as they are. */
export interface Dump extends Moment {
  readonly tables: Tables;
}

/** Something to search through: a file, a log. */
export interface Writing extends Moment {
  readonly text: string;
}

/** Everything to guess from about one vote. The last of the dumps is that of the database as it is in the end. */
export function hoardsOf(
  dumps: readonly Dump[],
  writings: readonly Writing[],
  vote: Watched,
): readonly Hoard[] {
  const final = dumps.at(-1);
  const sealed = final ? sealedIn(final.tables, vote) : [];
  const open = dumps.filter(({ tables }) => rowsOf(tables, vote).length > 0);
  return [
    ...(final ? [hoard('the sealed list', final, vote, placed(sealed))] : []),
    ...(final ? [hoard('the public record', final, vote, placed(recordedIn(vote)))] : []),
    ...open.map((dump) => hoard(`rows ${dump.name}`, dump, vote, findsIn(dump, sealed, vote))),
    ...overTime(open, sealed, vote),
    ...writings.map((writing) =>
      hoard(writing.name, { ...writing, tables: {} }, vote, foundIn(writing, sealed, vote)),
    ),
  ];
}

/** What a witness knows, with what they can say of the moments at which the dumps were made. */
export const witnessed = ({ seen, turns }: Watched, dumps: readonly Dump[]): readonly Seen[] =>
  seen.map((one, person) => ({
    ...one,
    signs: { ...one.signs, history: lived(turns[person] ?? [], dumps) },
  }));

/** What a thief may guess from, and who had given something by then. */
export function hoard(
  name: string,
  { tables, turn }: Dump,
  { seen, turns }: Watched,
  finds: readonly Find[],
): Hoard {
  const voters = turns.flatMap((own, person) => (own.some((one) => one < turn) ? [person] : []));
  return { name, finds, owners: ownersIn(tables, seen), voters };
}

/** Each is known, and where it lies. */
export const placed = (choices: readonly string[]): readonly Find[] =>
  choices.map((choice, place) => ({ choices: [choice], signs: { place } }));

/** The private rows of a vote that hold this. */
export const rowsOf = (
  { private_rows = [] }: Tables,
  { stage, way }: Watched,
  slot = ballotSlot,
): readonly Row[] =>
  private_rows.filter(
    (row) =>
      row['stage'] === stage &&
      row['slot'] === slot &&
      isOnPaper(String(row['pseudonym'])) === (way === 'paper'),
  );

/** What sealing left of a vote. */
interface Sealing {
  readonly type: string;
  readonly stage?: string;
  readonly ballots: readonly Json[];
  readonly paper?: readonly Json[];
  readonly proof: { readonly receipts: readonly string[] };
}

const sealingIn = ({ events = [] }: Tables, { stage }: Watched): Sealing | undefined =>
  events
    .map(({ body }) => JSON.parse(String(body)) as Sealing)
    .find((event) => event.type === 'stage:sealed' && event.stage === stage);

/** The receipts as sealing left them. */
export const receiptsIn = (tables: Tables, vote: Watched): readonly string[] =>
  sealingIn(tables, vote)?.proof.receipts ?? [];

/** The ballots as sealing left them: everybody's choices, which the thief may know. */
const sealedIn = (tables: Tables, vote: Watched): readonly string[] =>
  (sealingIn(tables, vote)?.[vote.way === 'paper' ? 'paper' : 'ballots'] ?? []).flatMap(
    (ballot) => choiceIn(ballot) ?? [],
  );

/** The same, as the public record has them. */
export const recordedIn = ({ record, way }: Watched): readonly string[] =>
  record.ballots[way].map((ballot) => choiceOf(ballot as Readonly<Record<string, number>>));

function choiceIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('dots' in value)) return null;
  return choiceOf(value.dots as Readonly<Record<string, number>>);
}

/** The rows of a vote that was open: each with its columns, its place, and what else its owner was answered. */
function findsIn({ tables }: Dump, sealed: readonly string[], vote: Watched): readonly Find[] {
  const rows = rowsOf(tables, vote);
  const bySize = choicesBySize(rows, sealed);
  return rows.flatMap((row, place) => {
    const choice = choiceIn(JSON.parse(String(row['value'])));
    const choices = choice === null ? bySize.get(row) : [choice];
    if (!choices) return [];
    const columns = Object.entries(row).filter(([name, sign]) => name !== 'value' && sign !== null);
    const answers = (tables['answers'] ?? []).flatMap((answer, at) =>
      answer['owner'] === row['pseudonym'] && answer['stage'] === row['stage'] ? [at] : [],
    );
    // What is entered at the desk is answered to whoever sits there.
    const answered = (tables['answers'] ?? []).findIndex(({ id }) => id === row['command']);
    const said = { answers: answers.length, 'last answer': answers.at(-1) ?? -1, answered };
    const signs = Object.fromEntries(columns) as Record<string, Sign>;
    return [{ choices, signs: { ...signs, place, ...said } }];
  });
}

/** Rows that cannot be read are as long as some of the choices that come out in the end. */
function choicesBySize(rows: readonly Row[], sealed: readonly string[]): ReadonlyMap<Row, readonly string[]> {
  const sizeOf = (row: Row) => String(row['value']).length;
  if (rows.length !== sealed.length || new Set(rows.map(sizeOf)).size === 1) return new Map();
  const choices = sealed.toSorted((a, b) => a.length - b.length);
  const sizes = rows.map(sizeOf).sort((a, b) => a - b);
  return new Map(rows.map((row) => [row, choices.filter((_, at) => sizes[at] === sizeOf(row))]));
}

/** What successive backups say of a row: when it came, and between which of them it changed. */
function overTime(open: readonly Dump[], sealed: readonly string[], vote: Watched): readonly Hoard[] {
  const last = open.at(-1);
  if (!last) return [];
  const finds = findsIn(last, sealed, vote).map(({ choices, signs }): Find => {
    const commands = open.map(
      ({ tables }) =>
        rowsOf(tables, vote).find(({ pseudonym }) => pseudonym === signs['pseudonym'])?.['command'] ?? null,
    );
    const history = commands.map((command, at) =>
      command === null ? '-' : command === commands[at - 1] ? 's' : 'x',
    );
    return { choices, signs: { history: history.join('') } };
  });
  return [hoard('rows over time', last, vote, finds)];
}

/** The same, as a witness knows it of a person. */
function lived(turns: readonly number[], dumps: readonly Dump[]): string {
  const [first = Infinity] = turns;
  return dumps
    .map(({ turn }, at) => {
      const since = dumps[at - 1]?.turn ?? 0;
      if (first >= turn) return '-';
      return turns.some((own) => own >= since && own < turn) ? 'x' : 's';
    })
    .join('');
}

/** As {@link Writing}s have it. */
const ballot = /"dots":\{((?:"[\w-]+":1,?)+)\}/g;

/** Ballots as they lie in a file, by where they are found first and last. */
function foundIn({ text }: Writing, sealed: readonly string[], { seen }: Watched): readonly Find[] {
  const known = new Set(sealed);
  const ballots = [...text.matchAll(ballot)].flatMap(({ index, 0: { length }, 1: dots = '' }) => {
    const choice = choiceOf(JSON.parse(`{${dots}}`) as Record<string, number>);
    return known.has(choice) ? [{ word: choice, index, length }] : [];
  });
  return lyingIn(text, ballots, marksOf(seen));
}

/** All that is theirs alone. */
export const marksOf = (seen: readonly Seen[]): readonly string[] => seen.flatMap(({ marks }) => marks);

/** Something that was found in a writing. */
export interface Found {
  readonly word: string;
  readonly index: number;
  readonly length: number;
}

/** By where each word is found first and last, and by the one mark of somebody that stands close to it. */
export function lyingIn(text: string, found: readonly Found[], marks: readonly string[]): readonly Find[] {
  const places = new Map<string, { first: Found; last: Found }>();
  for (const one of found) places.set(one.word, { first: places.get(one.word)?.first ?? one, last: one });
  return [...places].map(([word, { first, last }]) => {
    const beside = besideIn(text, first, marks) ?? besideIn(text, last, marks);
    const signs = { 'first place': first.index, 'last place': last.index };
    return { choices: [word], signs: { ...signs, ...(beside !== null && { beside }) } };
  });
}

/** In a log, a line has no more before or behind a ballot. */
const close = 300;

function besideIn(text: string, { index, length }: Found, marks: readonly string[]): string | null {
  const before =
    text
      .slice(Math.max(0, index - close), index)
      .split('\n')
      .at(-1) ?? '';
  const [behind = ''] = text.slice(index + length, index + length + close).split('\n');
  const [mark = null, ...others] = marks.filter((one) => before.includes(one) || behind.includes(one));
  return others.length === 0 ? mark : null;
}

/** Shorter ones, such as a stage's type, stand beside many. */
const shortestName = 8;

/** Whatever stands in a row together with a mark of one person alone. */
function ownersIn(tables: Tables, seen: readonly Seen[]): ReadonlyMap<string, number> {
  const personOf = new Map(seen.flatMap(({ marks }, person) => marks.map((mark) => [mark, person] as const)));
  const owners = new Map<string, number | null>(personOf);
  for (const row of Object.values(tables).flat()) {
    const words = Object.values(row).filter((value) => typeof value === 'string');
    const told = new Set(words.flatMap((word) => word.split('"')).map((word) => personOf.get(word)));
    told.delete(undefined);
    const [person = null] = told;
    if (told.size !== 1) continue;
    for (const word of words.filter(({ length }) => length >= shortestName)) {
      owners.set(word, owners.get(word) === undefined || owners.get(word) === person ? person : null);
    }
  }
  return new Map([...owners].flatMap(([word, person]) => (person === null ? [] : [[word, person] as const])));
}
