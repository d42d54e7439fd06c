import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Approvals, Cast } from '../election.ts';
import { BrokenFile, type Fault } from './fault.ts';
import type { ElectionFile } from './file.ts';
import { Headcount, wholeNumber } from './numbers.ts';
import { several, thereAre } from './several.ts';

/**
 * Reads an .abc.yaml file: approvals for a committee, as the library abcvoting (Lackner, Regner and Krenn, 2023)
 * writes them.
 *
 *     profile: [[1, 2], [0, 1, 3], []]     whom each supports; an empty list is a blank ballot
 *     voter_weights: [3, 1, 1]             how many people each of them is; left out, each is one
 *     num_cand: 4                          candidates 0 to 3
 *     cand_names: [Ann, Bob, Chris, Dee]   left out, they have no names
 *     committeesize: 2                     seats
 *
 * An id is the number of the candidate, from 0. `description` and `compute`, which holds the results of rules, are no
 * part of the election.
 *
 * Without `num_cand` the file is doubtful, since nobody can know who else stood; so it is when it ends in the middle
 * of a line that says `num_cand` or `committeesize`, since a digit may be missing. Cut off elsewhere, it is broken or
 * lacks the seats.
 */
export function readAbcYaml(text: string): ElectionFile {
  const counter = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    throw new BrokenFile(lineAt(pos[0]), `this is no YAML: ${message}`);
  }
  const top = document.contents;
  if (!isMap(top)) throw new BrokenFile(1, 'a list of settings should stand here: profile, num_cand ...');
  const page = new Page(top, lineAt);

  const profile = page.list('profile') ?? page.broken(top, 'the ballots are missing: profile.');
  const approvals = profile.map((set) => page.candidates(set));
  const weights = page.list('voter_weights')?.map((weight) => page.whole(weight, 'the weight of a voter', 1));
  if (weights && weights.length !== approvals.length) {
    page.broken(
      top,
      `voter_weights holds ${several(weights.length, 'weight')} for ${several(approvals.length, 'ballot')}.`,
    );
  }
  const all = new Headcount();
  if (weights?.map((people) => all.add(people)).includes(false)) {
    page.broken(page.at('voter_weights'), 'these are more people than can be counted.');
  }
  const announced = page.at('num_cand');
  const found = approvals.flat().reduce((most, one) => Math.max(most, one + 1), 0);
  const candidates = announced ? page.whole(announced, 'the number of candidates', 0) : found;
  if (found > candidates) {
    const at = approvals.findIndex((set) => set.some((one) => one >= candidates));
    page.broken(profile[at] ?? top, `there is no candidate ${found - 1}: ${thereAre(candidates)}, from 0.`);
  }
  if (candidates > Math.max(text.length, 100_000))
    page.broken(announced ?? top, `${candidates} candidates are too many.`);
  const names = page.list('cand_names')?.map((name) => page.name(name));
  if (names && names.length !== candidates) {
    page.broken(
      top,
      `cand_names holds ${several(names.length, 'name')} for ${several(candidates, 'candidate')}.`,
    );
  }
  const size = page.at('committeesize');
  const seats = size && page.whole(size, 'the size of the committee', 1);

  const ids = Array.from({ length: candidates }, (_, at) => String(at));
  const cast = approvals.map((set, at): Cast<Approvals> => ({
    people: weights?.[at] ?? 1,
    ballot: set.map(String),
  }));
  return {
    election: {
      options: ids.map((id, at) => ({ id, name: names?.[at] ?? '' })),
      ballots: { kind: 'approvals', cast },
      ...(seats !== undefined && { seats }),
      lot: ids,
    },
    doubts: page.doubts(text),
  };
}

const known = [
  'description',
  'profile',
  'voter_weights',
  'num_cand',
  'cand_names',
  'committeesize',
  'compute',
];

/** What stands in the file, value by value, with its line. */
class Page {
  readonly #top: YAMLMap;
  readonly #lineAt: (offset: number) => number;

  constructor(top: YAMLMap, lineAt: (offset: number) => number) {
    this.#top = top;
    this.#lineAt = lineAt;
  }

  broken(node: unknown, reason: string): never {
    throw new BrokenFile(this.#line(node), reason);
  }

  at(key: string): Node | undefined {
    return this.#top.get(key, true);
  }

  list(key: string): readonly unknown[] | undefined {
    const node = this.at(key);
    if (node === undefined) return undefined;
    return isSeq(node) ? node.items : this.broken(node, `${key} should be a list.`);
  }

  whole(node: unknown, what: string, least: number): number {
    const written = isScalar(node) ? (node.source ?? '') : '';
    const value = wholeNumber(written.replace(/\.0+$/, ''));
    if (value !== undefined && value >= least) return value;
    return this.broken(node, `${what} should be a whole number from ${least} up, and is "${written}".`);
  }

  candidates(node: unknown): readonly number[] {
    if (!isSeq(node)) return this.broken(node, 'a ballot should be a list of candidates.');
    const set = node.items.map((one) => this.whole(one, 'a candidate', 0));
    const twice = set.find((one, at) => set.indexOf(one) < at);
    return twice === undefined ? set : this.broken(node, `candidate ${twice} is named twice on one ballot.`);
  }

  name(node: unknown): string {
    return isScalar(node) ? String(node.value) : this.broken(node, 'a name should be a text.');
  }

  doubts(text: string): Fault[] {
    const doubts: Fault[] = [];
    const keys = this.#top.items.map(({ key }) => ({ key, name: isScalar(key) ? String(key.value) : '' }));
    for (const { key, name } of keys) {
      if (!known.includes(name)) {
        doubts.push({ line: this.#line(key), reason: `"${name}" is not known here; perhaps it matters.` });
      }
    }
    if (!this.at('num_cand')) {
      doubts.push({
        line: this.#line(this.at('profile')),
        reason: 'the number of candidates is missing: num_cand.',
      });
    }
    const last = keys.at(-1);
    if ((last?.name === 'num_cand' || last?.name === 'committeesize') && /\d$/.test(text)) {
      doubts.push({
        line: this.#line(last.key),
        reason: `the file ends in ${last.name}; perhaps a digit is missing.`,
      });
    }
    return doubts;
  }

  #line(node: unknown): number {
    const range = (node as Node | undefined)?.range;
    return this.#lineAt(range?.[0] ?? 0);
  }
}
