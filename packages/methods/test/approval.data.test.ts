import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { approvalRule } from '../src/counts/rules/approval.ts';
import { readAbcYaml } from '../src/files/abcYaml.ts';
import { seatings } from '../src/seatings.ts';
import { dataPath, dataText, onRealData } from './data.ts';

/** Committees by approval, with all that are tied, as abcvoting asserts them. */
const folder = 'abcvoting-instances/tests/test_instances';
const files = existsSync(dataPath(folder))
  ? readdirSync(dataPath(folder)).filter((name) => name.endsWith('.abc.yaml'))
  : [];

interface Instance {
  readonly committeesize: number;
  readonly compute: readonly {
    readonly rule_id: string;
    readonly resolute: boolean;
    readonly result: readonly (readonly number[])[] | null;
  }[];
}

const sorted = (committees: Iterable<readonly (string | number)[]>) =>
  [...committees]
    .map((committee) =>
      [...committee]
        .map(Number)
        .sort((a, b) => a - b)
        .join(' '),
    )
    .sort();

onRealData('the committees are there, and none is left out', () => {
  expect(files.length).toBeGreaterThanOrEqual(84);
});

test.each(files)('%s: approval voting elects the asserted committee, and ties as many', (file) => {
  const text = dataText(folder, file);
  const { compute, committeesize } = parse(text) as Instance;
  const { ranking, winners } = approvalRule.count(readAbcYaml(text).election);
  const asserted = compute.filter(({ rule_id }) => rule_id === 'av');
  expect(asserted.length).toBeGreaterThan(0);
  for (const { result, resolute } of asserted) {
    const expected = sorted(result ?? []);
    if (resolute) expect(expected).toContain(sorted([winners])[0]);
    else expect(sorted(seatings(ranking, committeesize))).toEqual(expected);
  }
});
