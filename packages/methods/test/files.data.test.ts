import { existsSync, globSync } from 'node:fs';
import { expect } from 'vitest';
import { turnoutOf } from '../src/election.ts';
import { readAbcYaml } from '../src/files/abcYaml.ts';
import { readCvotes } from '../src/files/cvotes.ts';
import { BrokenFile } from '../src/files/fault.ts';
import type { Reader } from '../src/files/file.ts';
import { readJson, writeJson } from '../src/files/json.ts';
import { dataPath, dataText, onRealData } from './data.ts';

/** Files of others that only hold ballots: what they announce is found, and what is missing is noticed. */
const found = (folder: string, pattern: string) =>
  existsSync(dataPath(folder))
    ? globSync(pattern, { cwd: dataPath(folder) }).map((file) => dataText(folder, file))
    : [];

const cvotes = found('condorcet-tideman', 'Output_Results/*/*/*.cvotes');
const committees = found('abcvoting-instances', 'tests/test_instances/*.abc.yaml');

/** What a reader says of the text up to some places. */
function cutOff(text: string, read: Reader, pieces: number): ('broken' | 'doubtful' | 'read')[] {
  const every = Math.max(1, Math.floor(text.length / pieces));
  const ends = Array.from({ length: pieces }, (_, at) => at * every);
  return ends.map((end) => {
    try {
      return read(text.slice(0, end)).doubts.length > 0 ? 'doubtful' : 'read';
    } catch (error) {
      if (error instanceof BrokenFile) return 'broken';
      throw error;
    }
  });
}

onRealData('47 .cvotes files hold as many votes as they announce, and as many candidates and seats', () => {
  expect(cvotes).toHaveLength(47);
  for (const text of cvotes) {
    const { election, doubts } = readCvotes(text);
    expect(doubts).toEqual([]);
    expect(turnoutOf(election.ballots)).toBe(Number(/This election has (\d+) votes/.exec(text)?.[1]));
    expect(election.options.length).toBe((/^#\/Candidates: (.*)$/m.exec(text)?.[1] ?? '').split(';').length);
    expect(election.seats).toBe(Number(/^#\/Number of Seats: (\d+)$/m.exec(text)?.[1]));
  }
});

onRealData(
  'a .cvotes file that is cut off among its votes is found out by the number that it announces',
  () => {
    for (const text of cvotes) {
      const votes = text.slice(0, text.lastIndexOf('\n'));
      const first = votes.search(/^[^#\n]/m);
      for (const said of cutOff(votes, readCvotes, 7).slice(Math.ceil((7 * first) / votes.length))) {
        expect(said).not.toBe('read');
      }
    }
  },
);

onRealData('84 .abc.yaml files hold as many voters and candidates as their descriptions say', () => {
  expect(committees).toHaveLength(84);
  let described = 0;
  for (const text of committees) {
    const { election, doubts } = readAbcYaml(text);
    expect(doubts).toEqual([]);
    const [, voters, candidates] = /num_voters=(\d+), num_cand=(\d+)/.exec(text) ?? [];
    if (voters === undefined) continue;
    described += 1;
    expect([turnoutOf(election.ballots), election.options.length]).toEqual([
      Number(voters),
      Number(candidates),
    ]);
  }
  expect(described).toBe(45);
});

onRealData('an .abc.yaml file that is cut off among its ballots is broken or doubtful', () => {
  for (const text of committees) {
    const ballots = text.slice(0, text.indexOf('num_cand: '));
    expect(cutOff(ballots, readAbcYaml, 7)).not.toContain('read');
  }
});

onRealData('what was read is the same once it was written as JSON', () => {
  const withoutResults = committees.map((text) => text.replace(/^compute:[^]*/m, ''));
  const elections = [...cvotes.map(readCvotes), ...withoutResults.map(readAbcYaml)].map(
    ({ election }) => election,
  );
  expect(elections).toHaveLength(131);
  for (const election of elections) {
    const written = writeJson(election);
    expect(writeJson(readJson(written).election)).toBe(written);
  }
});
