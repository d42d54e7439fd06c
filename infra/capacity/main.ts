import { parseArgs } from 'node:util';
import { costs } from './measured.ts';
import { needOf, type Need, type Situation, type Size, type Spread } from './model.ts';

/** `npm run -s capacity`: what a number of halls takes, by the model of docs/capacity.md. */

const usage = `npm run -s capacity -- [--sessions N --phones N] [--per-minute N] [--join-within S] [--memory GB] [--json]

  --sessions N     live at once, each with
  --phones N       so many phones; without both: 10 halls, 1,000 halls, and one session with a million phones
  --per-minute N   what one person gives in the busiest minute (4)
  --join-within S  seconds in which everybody comes in (300)
  --memory GB      what a node has for Kring (2)`;

const { values } = parseArgs({
  options: {
    sessions: { type: 'string' },
    phones: { type: 'string' },
    'per-minute': { type: 'string', default: '4' },
    'join-within': { type: 'string', default: '300' },
    memory: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});

const asked: Situation[] =
  values.sessions === undefined && values.phones === undefined
    ? [
        { sessions: 10, phones: 300, perMinute: 4, joinWithin: 300 },
        { sessions: 1000, phones: 200, perMinute: 4, joinWithin: 300 },
        { sessions: 1, phones: 1_000_000, perMinute: 1, joinWithin: 600 },
      ]
    : [
        {
          sessions: Number(values.sessions ?? 1),
          phones: Number(values.phones),
          perMinute: Number(values['per-minute']),
          joinWithin: Number(values['join-within']),
        },
      ];
const size: Size = { memoryGB: Number(values.memory), busy: 0.6, connections: 20_000, postgresCores: 8 };
const spreads: readonly Spread[] = ['anywhere', 'by session'];

if ([...asked.flatMap((one) => Object.values(one) as number[]), size.memoryGB].every((value) => value > 0)) {
  const needs = asked.flatMap((situation) =>
    spreads.map((spread) => ({ situation, spread, need: needOf(situation, size, costs, spread) })),
  );
  console.log(values.json ? JSON.stringify(needs) : needs.map(said).join('\n\n'));
} else {
  console.error(usage);
  process.exitCode = 2;
}

function said({
  situation,
  spread,
  need,
}: {
  situation: Situation;
  spread: Spread;
  need: Need | null;
}): string {
  const { sessions, phones, perMinute } = situation;
  const head = `${number(sessions)} x ${number(phones)} phones, ${perMinute} a minute each; phones ${spread}`;
  if (!need) return `${head}\n  no number of nodes is enough`;
  const { nodes, cores, commands, updates, limits, memoryGB, walMBPerSecond, redisMBPerSecond } = need;
  return [
    head,
    `  ${number(nodes)} nodes with ${number(cores)} cores busy and ${number(memoryGB)} GB; ${number(commands)} commands/s, ${number(updates)} updates/s to each phone`,
    `  Postgres writes ${number(walMBPerSecond)} MB/s of log; Redis sends ${number(redisMBPerSecond)} MB/s`,
    `  in use: ${limits.map(({ of, share }) => `${of} ${number(share * 100)} %`).join(', ')}`,
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 });
}
