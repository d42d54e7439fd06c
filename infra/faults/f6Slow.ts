import { setTimeout as wait } from 'node:timers/promises';
import { bystanders } from './bystanders.ts';
import { slack, type Fault, type Findings, type Size } from './fault.ts';
import { inHall, type Hall } from './hall.ts';
import { Load } from './load.ts';
import type { Meeting } from './meeting.ts';
import { Proxy } from './proxy.ts';
import { within } from './within.ts';

/** Phones that stop reading, or read very slowly, while much is sent to everyone. */
export const slow: Fault = {
  id: 'F6',
  what: 'phones that read slowly, or not at all',
  run: (chance, size) => inHall(chance, {}, (hall) => live(hall, plans[size], size)),
};

interface Plan {
  /** People who vote; their answers are timed. */
  readonly voters: number;
  /** Other healthy phones. */
  readonly others: number;
  readonly stopped: number;
  readonly trickling: number;
  /** Everyone gets eight thousand of this letter, so many times a second. */
  readonly letter: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** In seconds. Where so much is sent that it piles up, that is before the heartbeat would notice (20 to 45). */
  readonly cutWithin: number;
}

const plans: Readonly<Record<Size, Plan>> = {
  short: {
    voters: 10,
    others: 10,
    stopped: 4,
    trickling: 2,
    letter: '語',
    perSecond: 60,
    seconds: 5,
    cutWithin: 20,
  },
  full: {
    voters: 100,
    others: 900,
    stopped: 200,
    trickling: 50,
    letter: 'e',
    perSecond: 12,
    seconds: 60,
    cutWithin: 60,
  },
  long: {
    voters: 100,
    others: 900,
    stopped: 200,
    trickling: 50,
    letter: 'e',
    perSecond: 12,
    seconds: 600,
    cutWithin: 60,
  },
};

const trickle = 2000;
const mostMemory = 150;
const answeredWithin = 500;

async function live(hall: Hall, plan: Plan, size: Size): Promise<Findings> {
  const [deadEnd, backRoad] = [await Proxy.open(hall.server.base), await Proxy.open(hall.server.base)];
  const vote = await hall.meet('vote', plan.voters);
  const others = await bystanders({
    base: vote.api.base,
    session: vote.made.session,
    tokens: await tokensFor(vote, plan.others),
  });
  try {
    const [stopped, trickling] = [
      await vote.seat(plan.stopped, deadEnd.base),
      await vote.seat(plan.trickling, backRoad.base),
    ];
    const everyone = plan.voters + plan.others + plan.stopped + plan.trickling;
    const { facilitator } = vote;
    await facilitator.until(() => facilitator.presence.participants === everyone);
    const before = await hall.watch();

    const times: number[] = [];
    const load = timed(vote, times);
    const talk = new Load(plan.perSecond, () => sayMuch(vote, plan.letter));
    deadEnd.pace = 0;
    backRoad.pace = trickle;
    const cut = facilitator.until(() => facilitator.presence.participants <= everyone - plan.stopped);
    const stoppedAt = performance.now();
    const cutAfter = within(60, cut, 'the cutting of who reads nothing').then(
      () => performance.now() - stoppedAt,
    );
    const [waited] = await Promise.all([cutAfter, wait(plan.seconds * 1000)]);
    const after = await hall.watch();
    const here = facilitator.presence.participants;
    await talk.stop();
    await within(60, load.stop(), 'the answers to everything that was asked');

    deadEnd.pace = Infinity;
    backRoad.pace = Infinity;
    const healedAt = performance.now();
    await vote.level([...stopped, ...trickling].map(({ seat }) => seat));
    const recovered = Math.round(performance.now() - healedAt);
    const grown = Math.round((after.memory - before.memory) / 1e6);
    const p99 = Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0);
    return {
      verdict: await hall.settle(),
      figures: {
        cut: everyone - here,
        grownMB: grown,
        answerP99Ms: p99,
        loopP99Ms: after.p99,
        recoveredMs: recovered,
      },
      demands: {
        [`whoever reads nothing is cut off within ${plan.cutWithin} s`]: waited < plan.cutWithin * 1000,
        'nobody else is': everyone - here <= plan.stopped + plan.trickling,
        [`memory grows by less than ${mostMemory} MB`]: grown < mostMemory,
        [`the p99 of healthy phones’ answers is under ${answeredWithin} ms`]:
          p99 < answeredWithin * slack[size],
      },
    };
  } finally {
    await Promise.all([others.leave(), deadEnd.close(), backRoad.close()]);
  }
}

async function tokensFor({ api, made }: Meeting, phones: number): Promise<string[]> {
  const tokens: string[] = [];
  while (tokens.length < phones) tokens.push((await api.join(made.code, 'nl')).token);
  return tokens;
}

/** Ballots of healthy phones, and how many milliseconds each took to be answered. */
function timed(vote: Meeting, times: number[]): Load {
  let turn = 0;
  return new Load(20, async () => {
    const person = vote.people[turn++ % vote.people.length];
    if (!person) return;
    const begun = performance.now();
    await person.send(person.write(vote.stage, vote.gift()));
    times.push(performance.now() - begun);
  });
}

/** The organiser changes what everyone can read about the meeting: in each language as long a text as there may be. */
async function sayMuch({ facilitator }: Meeting, letter: string): Promise<void> {
  const text = letter.repeat(1990) + String(performance.now()).slice(0, 8);
  const about = { nl: text, fr: text, en: text, de: text };
  await facilitator.send(null, 'session:configure', { info: { about } });
}
