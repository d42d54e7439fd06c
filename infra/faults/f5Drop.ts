import { slack, type Fault, type Findings, type Size } from './fault.ts';
import { inHall, type Hall } from './hall.ts';
import { Proxy } from './proxy.ts';
import { within } from './within.ts';

/** The hall's one access point restarts: everyone is gone at once, and comes back through the same address. */
export const drop: Fault = {
  id: 'F5',
  what: 'every socket is cut at once',
  run: (chance, size) => inHall(chance, {}, (hall) => live(hall, size)),
};

const phones: Readonly<Record<Size, number>> = { short: 60, full: 1000, long: 5000 };

/** In seconds, and for the event loop in milliseconds. */
const levelWithin = 15;
const longestPause = 200;

async function live(hall: Hall, size: Size): Promise<Findings> {
  const { history } = hall;
  const proxy = await Proxy.open(hall.server.base);
  try {
    const vote = await hall.meet('vote', phones[size], proxy.base);
    const load = vote.load(20);
    await within(30, history.reaches(40), 'the beginning of the vote');
    await hall.watch();
    const cut = proxy.cut();
    const cutAt = performance.now();
    await vote.level(vote.people.map(({ seat }) => seat));
    const back = proxy.connections;
    const levelAfter = Math.round(performance.now() - cutAt);
    const { p99, max } = await hall.watch();
    await within(60, load.stop(), 'the answers to everything that was asked');
    return {
      verdict: await hall.settle(),
      figures: {
        cut,
        levelAfterMs: levelAfter,
        loopP99Ms: p99,
        loopMaxMs: max,
        accepted: history.accepted.length,
      },
      demands: {
        'everyone is let in again': back >= cut,
        [`everyone is level within ${levelWithin} s`]: levelAfter < levelWithin * 1000 * slack[size],
        [`the event loop’s p99 is under ${longestPause} ms`]: p99 < longestPause * slack[size],
      },
    };
  } finally {
    await proxy.close();
  }
}
