import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import type { Verdict } from './checker.ts';
import type { Fault, Size } from './fault.ts';
import { inHall, type Way } from './hall.ts';
import { straceArgs, syncedBeforeAnswer } from './trace.ts';
import { within } from './within.ts';

/**
 * The power goes. That can't be done to a program on a running machine, so this looks at what would survive it: only
 * what the disk was made to sync before the answer went out.
 */
export const power: Fault = {
  id: 'F2',
  what: 'power loss: every acknowledgement comes after its sync',
  async run(chance, size) {
    const { verdict, accepted, synced } = await voteTraced(chance, size, {});
    const bug = new URL('./bugs/synchronousNormal.ts', import.meta.url);
    const careless = await voteTraced(chance, size, { preload: bug });
    return {
      verdict,
      figures: { accepted, synced, acceptedWithBug: careless.accepted, syncedWithBug: careless.synced },
      demands: {
        'the log was synced between the write of each command and its acknowledgement': synced === accepted,
        'the same look finds what is missing with synchronous=NORMAL': careless.synced < careless.accepted,
      },
    };
  },
};

const plans: Readonly<Record<Size, { readonly voters: number; readonly ballots: number }>> = {
  short: { voters: 20, ballots: 40 },
  full: { voters: 100, ballots: 500 },
  long: { voters: 100, ballots: 5000 },
};

interface Vote {
  readonly verdict: Verdict;
  readonly accepted: number;
  /** How many of them were synced before they were acknowledged. */
  readonly synced: number;
}

async function voteTraced(chance: Chance, size: Size, way: Way): Promise<Vote> {
  const folder = mkdtempSync(join(tmpdir(), 'kring-trace-'));
  const file = join(folder, 'trace');
  const { voters, ballots } = plans[size];
  try {
    return await inHall(chance, { ...way, through: () => straceArgs(file) }, async (hall) => {
      const vote = await hall.meet('vote', voters);
      const load = vote.load(100);
      await within(120, hall.history.reaches(ballots), 'enough ballots');
      await load.stop();
      const verdict = await hall.settle();
      const { accepted } = hall.history;
      return {
        verdict,
        accepted: accepted.length,
        synced: (await syncedBeforeAnswer(file, accepted)).length,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
