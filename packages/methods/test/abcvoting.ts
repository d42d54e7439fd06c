import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Election } from '../src/election.ts';
import { readAbcYaml } from '../src/files/abcYaml.ts';
import { dataPath, dataText } from './data.ts';

/** Elections by approvals with the committees that abcvoting's rules find. */

export interface Instance {
  readonly name: string;
  readonly election: Election;
  /** All the tied committees by a rule, as abcvoting names it; see {@link committees}. */
  readonly expected: (rule: string) => readonly string[];
}

interface Computed {
  readonly resolute: boolean;
  readonly result: readonly (readonly number[])[];
}

const folder = ['abcvoting-instances', 'tests', 'test_instances'];

export function instances(): readonly Instance[] {
  return readdirSync(dataPath(...folder))
    .sort()
    .map((name) => {
      // The results of some thirty rules: only those that are asked for are parsed, which is most of the time.
      const [ballots = '', results = ''] = dataText(...folder, name).split(/^compute:\n/m);
      const computed = results.split(/^- (?=rule_id)/m);
      return {
        name,
        election: readAbcYaml(ballots).election,
        expected: (rule) => {
          const found = computed
            .filter((one) => one.startsWith(`rule_id: ${rule}\n`))
            .map((one) => parse(one.replaceAll(/^ {2}/gm, '')) as Computed)
            .find(({ resolute }) => !resolute);
          if (!found) throw new Error(`${name} has no result of ${rule}.`);
          return committees(found.result.map((members) => members.map(String)));
        },
      };
    });
}

/** Committees as texts, so that neither the order of members nor that of committees means anything. */
export const committees = (all: readonly (readonly string[])[]): readonly string[] =>
  all.map((one) => [...one].sort().join()).sort();
