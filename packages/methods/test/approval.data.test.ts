import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { approvalRule } from '../src/counts/rules/approval.ts';
import { readAbcYaml } from '../src/files/abcYaml.ts';
import { seatings } from '../src/seatings.ts';
import { dataPath, dataText, onRealData } from './data.ts';

/** Committees by approval, with all that are tied, as abcvoting asserts them: every file, none left out. */
const folder = 'abcvoting-instances/tests/test_instances';

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

onRealData('approval voting elects the asserted committees, and ties as many', () => {
  const files = readdirSync(dataPath(folder)).filter((name) => name.endsWith('.abc.yaml'));
  expect(files.length).toBeGreaterThanOrEqual(84);
  for (const file of files) {
    const text = dataText(folder, file);
    const { compute, committeesize } = parse(text) as Instance;
    const { election } = readAbcYaml(text);
    const { ranking, winners } = approvalRule.count(election);
    const asserted = compute.filter(({ rule_id }) => rule_id === 'av');
    expect(asserted.length, file).toBeGreaterThan(0);
    for (const { result, resolute } of asserted) {
      const expected = sorted(result ?? []);
      if (resolute) expect(expected, file).toContain(sorted([winners])[0]);
      else expect(sorted(seatings(ranking, committeesize)), file).toEqual(expected);
    }
  }
});
