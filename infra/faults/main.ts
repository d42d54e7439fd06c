import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { faultless } from './checker.ts';
import { resultOf, type Fault, type Findings, type Result, type Size } from './fault.ts';
import { faults } from './faults.ts';

/** `npm run faults`: does to a Kring what can happen in a hall, and shows that nothing is lost by it. */

const usage = `npm run faults -- [--only F1,F8] [--seed N] [--short | --long] [--json]

  --only F1,F8  these alone; there are ${faults.map(({ id }) => id).join(', ')}
  --seed N      the same chances as in the run that printed this seed
  --short       as npm test runs them
  --long        for a night
  --json        one line of JSON at the end, and nothing else on standard output`;

interface Options {
  readonly chosen: readonly Fault[];
  readonly seed: number;
  readonly size: Size;
  readonly json: boolean;
}

/** The options, or null when they make no sense. */
function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        seed: { type: 'string' },
        short: { type: 'boolean', default: false },
        long: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { only, short, long, json } = values;
    const ids = only?.split(',');
    const chosen = faults.filter(({ id }) => ids?.includes(id) ?? true);
    const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
    if (!Number.isSafeInteger(seed) || chosen.length < (ids?.length ?? 1) || (short && long)) return null;
    return { chosen, seed, json, size: short ? 'short' : long ? 'long' : 'full' };
  } catch {
    return null;
  }
}

/** Each fault has chances of its own, so that one alone can be replayed. */
async function meet({ id, run }: Fault, seed: number, size: Size): Promise<Result> {
  const begun = performance.now();
  const findings = await run(new Chance(seed + Number(id.slice(1))), size).catch(brokenOff);
  return resultOf(id, Math.round((performance.now() - begun) / 1000), findings);
}

/** What is found when the run itself comes to nothing. */
function brokenOff(error: unknown): Findings {
  const reason = error instanceof Error ? error.message : String(error);
  return { verdict: faultless, figures: {}, demands: { [`it runs to its end: ${reason}`]: false } };
}

function lines({ what }: Fault, result: Result): string {
  const { id, pass, seconds, figures, broken, ...verdict } = result;
  const numbers = Object.entries({ ...verdict, ...figures }).map(([name, value]) => `${name} ${value}`);
  const wrong = broken.map((demand) => `\n     not so: ${demand}`).join('');
  return `${pass ? '✓' : '✗'} ${id} ${what} (${seconds} s)\n     ${numbers.join(', ')}${wrong}`;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.error(usage);
    return 2;
  }
  const { chosen, seed, size, json } = options;
  const say = json ? () => undefined : console.log;
  say(`seed ${seed}`);
  const results: Result[] = [];
  for (const fault of chosen) {
    const result = await meet(fault, seed, size);
    say(lines(fault, result));
    results.push(result);
  }
  if (json) console.log(JSON.stringify({ seed, faults: results }));
  return results.every(({ pass }) => pass) ? 0 : 1;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
