import type { Election, Option } from '../election.ts';
import type { ElectionFile } from './file.ts';
import { readBallots, readIds, writeBallots } from './json/ballots.ts';
import { parseJson, type Json } from './json/text.ts';
import { amount, broken, Entries, whole, writtenAmount } from './json/values.ts';

const format = 'kring.ballots/1';

/**
 * Reads ballots as Kring writes them: JSON that a person can read, one ballot a line.
 *
 *     {
 *       "format": "kring.ballots/1",
 *       "kind": "rankings",
 *       "seats": 2,
 *       "options": [{ "id": "a", "name": "Ann" }, { "id": "b", "name": "Bob" }, { "id": "c", "name": "Chris" }],
 *       "lot": ["b", "a", "c"],
 *       "ballots": [
 *         { "people": 3, "ballot": ["a", ["b", "c"]] },
 *         { "ballot": [] }
 *       ]
 *     }
 *
 * - `options` stand in the order of the ballot; a `name` and a `cost` may be missing.
 * - `budget`, `cost` and `threshold`, which is what an option has to score before money is spent on it, are numbers, or
 *   texts for what no decimal is: `12.5`, `"1/3"`. They are taken exactly.
 * - `credits`, for quadratic voting: what each may spend on votes.
 * - `lot`: first drawn first; whom it leaves out follows, in the order of the ballot.
 * - `people`: how many cast this very ballot; left out, it is one.
 * - `way`: `"hands"` where nobody cast it: hands were counted for each option, and dealt out as ballots. Left out, it is
 *   a ballot. It counts as any other.
 * - `ballot`, by `kind`: approvals `["a", "b"]`; points `{"a": 3, "b": -0.5}`; grades `{"a": "good"}`, in the words of
 *   `grades`, which are all different and stand worst first; rankings `["a", ["b", "c"]]`, best first, equals in one
 *   list; estimates `12.5`.
 *
 * Numbers are written out, without exponent. People, seats and credits are whole, and at least 1; points and estimates
 * are decimals of any sign, of no more digits than a number holds, and a rule that counts only whole points refuses
 * others itself. A key that is not known, or that stands twice, is a fault: it may be a misspelt one that matters.
 * Where anything is wrong, or the file is cut off, nothing is read, and so there is never a doubt.
 */
export function readJson(text: string): ElectionFile {
  const top = new Entries(parseJson(text.replace(/^\uFEFF/, '')), '');
  const said = top.text('format');
  if (said !== format) broken(top.at('format'), 'format', `should be "${format}", and is "${said}".`);
  top.onlyKeys([
    'format',
    'kind',
    'seats',
    'credits',
    'budget',
    'threshold',
    'grades',
    'options',
    'lot',
    'ballots',
  ]);

  const options = top.list('options').map(readOption);
  const ids = new Set(options.map(({ id }) => id));
  if (ids.size < options.length) broken(top.at('options'), 'options', 'have an id twice.');
  const drawn = top.has('lot') ? readIds(top.at('lot'), 'lot', ids) : [];
  return {
    election: {
      options,
      ballots: readBallots(top, ids),
      ...(top.has('budget') && { budget: amount(top.at('budget'), 'budget') }),
      ...(top.has('threshold') && { threshold: amount(top.at('threshold'), 'threshold') }),
      ...(top.has('seats') && { seats: whole(top.at('seats'), 'seats') }),
      ...(top.has('credits') && { credits: whole(top.at('credits'), 'credits') }),
      lot: [...drawn, ...[...ids].filter((id) => !drawn.includes(id))],
    },
    doubts: [],
  };
}

function readOption(node: Json, at: number): Option {
  const option = new Entries(node, `options[${at}]`);
  option.onlyKeys(['id', 'name', 'cost']);
  return {
    id: option.text('id'),
    name: option.has('name') ? option.text('name') : '',
    ...(option.has('cost') && { cost: amount(option.at('cost'), option.path('cost')) }),
  };
}

/** An election as {@link readJson} reads it. */
export function writeJson({ options, ballots, budget, threshold, seats, credits, lot }: Election): string {
  const lines = (each: readonly string[]) => (each.length > 0 ? `[\n    ${each.join(',\n    ')}\n  ]` : '[]');
  const entries = [
    `"format": ${JSON.stringify(format)}`,
    `"kind": ${JSON.stringify(ballots.kind)}`,
    ...(seats === undefined ? [] : [`"seats": ${seats}`]),
    ...(credits === undefined ? [] : [`"credits": ${credits}`]),
    ...(budget === undefined ? [] : [`"budget": ${writtenAmount(budget)}`]),
    ...(threshold === undefined ? [] : [`"threshold": ${writtenAmount(threshold)}`]),
    ...(ballots.kind === 'grades' ? [`"grades": ${JSON.stringify(ballots.grades)}`] : []),
    `"options": ${lines(options.map(writeOption))}`,
    `"lot": ${JSON.stringify(lot)}`,
    `"ballots": ${lines(writeBallots(ballots).map((cast) => `{"people":${cast.people},"ballot":${cast.ballot}${cast.way ? `,"way":"${cast.way}"` : ''}}`))}`,
  ];
  return `{\n  ${entries.join(',\n  ')}\n}\n`;
}

function writeOption({ id, name, cost }: Option): string {
  const price = cost === undefined ? '' : `,"cost":${writtenAmount(cost)}`;
  return `{"id":${JSON.stringify(id)},"name":${JSON.stringify(name)}${price}}`;
}
