import { setTimeout as wait } from 'node:timers/promises';

/** What each step of ending may take; together they stay under 20 seconds, when most supervisors lose patience. */
const patience = 9000;

/** A supervisor and a launcher may both pass on one and the same signal. */
const echo = 1000;

/**
 * On SIGTERM and Ctrl+C, takes these steps one after the other and ends the process. A step that hangs or fails holds
 * up no other, for what was acknowledged is on the disk. A second signal ends it at once.
 */
export function endWithGrace(steps: readonly (() => Promise<void>)[]): void {
  let asked: number | null = null;
  const end = (signal: NodeJS.Signals) => {
    const now = performance.now();
    if (asked === null) {
      asked = now;
      void takeInTurn(steps).then((went) => process.exit(went ? 0 : 1));
    } else if (now - asked > echo) {
      // Leaving it to the system: process.exit would wait for a thread that waits for the disk.
      process.off(signal, end);
      process.kill(process.pid, signal);
    }
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/** Whether all went well. */
async function takeInTurn(steps: readonly (() => Promise<void>)[]): Promise<boolean> {
  let went = true;
  for (const step of steps) {
    const done = step().then(
      () => true,
      (error: unknown) => {
        console.error(error);
        return false;
      },
    );
    went = (await Promise.race([done, wait(patience, false)])) && went;
  }
  return went;
}
