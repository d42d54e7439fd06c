import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from './client-build.mjs';
import { countVitest, failures, lastLine, none, skippedTests, sum } from './counts.mjs';
import { ready } from './ready.mjs';
import { run } from './run.mjs';
import { scratchFolder } from './scratch.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

// `npm test` checks everything; `npm test -- dot-vote` runs only the tests that vitest finds by that.
const forVitest = process.argv.slice(2);
const nothingMayBeSkipped = process.env.KRING_REQUIRE_DATA === '1';

const node = await ready();
await ensureSystemPackages();
const scratch = scratchFolder();
/** Some hundred servers are started: each but the first finds its own sources compiled. */
const compiled = join(scratch, 'compiled');

/** Compilers and linters make much that is soon forgotten: with more room they tidy up less often. */
const roomy = [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' ');

const checks = {
  formatting: () => script('check:format'),
  lint: () => script('check:lint'),
  types: () => script('check:types'),
  'import directions': () => script('check:imports'),
  'client build': buildClient,
  budgets: () => script('check:budgets'),
};

// Two lanes, for the two cores that this is made for; what takes longest comes first in each.
const asked = forVitest.length > 0;
const [counts, faults] = asked
  ? [[], []]
  : await Promise.all([
      Promise.all([
        lane('lint'),
        lane('types', 'client build', 'formatting', 'import directions', 'budgets'),
      ]),
      // Servers that are killed and disks that are held: these wait more than they reckon. What they break is a disk, so
      // a disk they have.
      vitest(['--project', 'faults'], { quiet: true, env: { NODE_COMPILE_CACHE: compiled } }),
    ]);
const runs = asked
  ? [await vitest(forVitest)]
  : await Promise.all([
      faults,
      vitest(['--project', 'unit']),
      // These wait for pages and people, so they go beside the others.
      vitest(['--project', 'browser'], { quiet: true }),
    ]);
counts.push(...runs.map(({ report, exitCode }) => countVitest(report, exitCode)));

const total = sum(counts);
const skipped = runs.flatMap(({ report }) => (report ? skippedTests(report) : []));
const incomplete = nothingMayBeSkipped && skipped.length > 0;
if (incomplete)
  console.log(['These tests may not be skipped (KRING_REQUIRE_DATA=1):', ...skipped].join('\n  '));
const failed = runs.flatMap(({ report, exitCode }) => failures(report, exitCode));
if (failed.length > 0) console.log(['These tests failed:', ...failed].join('\n  '));
process.exitCode = total.failed > 0 || incomplete ? 1 : 0;
console.log(lastLine(total));

function script(name) {
  return run('npm', ['run', '--silent', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { NODE_OPTIONS: roomy },
  });
}

/** Checks one after the other. */
async function lane(...names) {
  const counted = [];
  for (const name of names) counted.push(await check(name, checks[name]));
  return sum(counted);
}

/** Prints how one check went, with its output only when that explains a failure. */
async function check(name, look) {
  const start = performance.now();
  const { code, output } = await look();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code === 0) return { ...none, passed: 1 };
  console.log(output);
  return { ...none, failed: 1 };
}

/** A run of vitest with these arguments; `quiet` keeps its words until it has ended. */
async function vitest(args, { quiet = false, env = { TMPDIR: scratch, NODE_COMPILE_CACHE: compiled } } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kring-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env,
  });
  if (quiet) console.log(output);
  try {
    return { report: JSON.parse(readFileSync(file, 'utf8')), exitCode: code };
  } catch {
    return { report: undefined, exitCode: code };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
