import { ready } from './ready.mjs';
import { run } from './run.mjs';

/** What `npm test` tries a thousand times, ten thousand times. */
const node = await ready();
const tests = ['run', '--project', 'unit', '--testTimeout', '600000', 'packages/methods'];
const { code } = await run(node, ['node_modules/vitest/vitest.mjs', ...tests, ...process.argv.slice(2)], {
  env: { KRING_RUNS: '10000' },
});
process.exitCode = code;
