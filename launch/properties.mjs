import { ready } from './ready.mjs';
import { run } from './run.mjs';

/** What `npm test` tries a thousand times, ten thousand times; and ten times as many meetings of each type of stage. */
const node = await ready();
const tests = [
  'run',
  '--project',
  'unit',
  '--testTimeout',
  '600000',
  'packages/methods',
  'packages/stages/src/contract',
];
const { code } = await run(node, ['node_modules/vitest/vitest.mjs', ...tests, ...process.argv.slice(2)], {
  env: { KRING_RUNS: '10000' },
});
process.exitCode = code;
