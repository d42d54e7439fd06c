import { setTimeout as wait } from 'node:timers/promises';
import { Batches } from '../../../server/src/store/batches.ts';

/**
 * A bug to find: the store says "done" at once and writes a quarter of a second later, as many a fast server does.
 * Loaded before the server (`--import`), so that the server itself has no switch for it.
 */

interface Call {
  readonly name: string;
}

const { ask } = Batches.prototype;

Batches.prototype.ask = function (this: Batches<Call, unknown>, call: Call) {
  if (call.name !== 'commit') return ask.call(this, call);
  void wait(250).then(() => ask.call(this, call));
  return Promise.resolve({ done: true, value: undefined });
};
