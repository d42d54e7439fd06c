import { Redis } from 'ioredis';
import type { Seal } from './seal.ts';

/** What is told on a channel, to whoever listens now: nothing of it is kept. */
export interface Bus {
  /** Whether anybody listened. False when Redis is away too: never waits for it to come back. */
  tell(channel: string, message: unknown): Promise<boolean>;
  /** In the place of whoever listened there before. */
  listen(channel: string, hear: (message: unknown) => void): Promise<void>;
  /** Listens no more, unless somebody else does there by now. */
  unlisten(channel: string, hear: (message: unknown) => void): Promise<void>;
  /** Called each time Redis is back: what was told meanwhile is lost. */
  onReturn(react: () => void): void;
  /** Keeps something under a key, for so many milliseconds at most. */
  keep(key: string, value: unknown, milliseconds: number): Promise<void>;
  /** What is kept under each of these keys, null where nothing is; null when Redis is away. */
  kept(keys: readonly string[]): Promise<readonly unknown[] | null>;
  close(): Promise<void>;
}

/** How long Redis may take to answer before it counts as away, in milliseconds. */
const patience = 2000;

/** A bus over Redis: pub/sub and keys with an expiry, all of it sealed. */
export function openBus(url: string, seal: Seal): Bus {
  // Queueing offline would let a vote wait for a Redis that is away, and send what is long past when it is back.
  const speaker = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: patience,
    retryStrategy: (times) => Math.min(50 * times, 1000),
  });
  const listener = new Redis(url, {
    maxRetriesPerRequest: null,
    autoResubscribe: true,
    retryStrategy: (times) => Math.min(50 * times, 1000),
  });
  // Each try to come back reports its failure; that Redis is away shows in what cannot be told.
  for (const redis of [speaker, listener]) redis.on('error', () => undefined);

  const hearing = new Map<string, (message: unknown) => void>();
  listener.on('messageBuffer', (channel: Buffer, sealed: Buffer) => {
    const name = channel.toString();
    const message = seal.open(name, sealed);
    if (message !== null) hearing.get(name)?.(message);
  });

  let wasAway = false;
  const returned: (() => void)[] = [];
  listener.on('close', () => (wasAway = true));
  listener.on('ready', () => {
    if (!wasAway) return;
    wasAway = false;
    // Its subscriptions are on their way, in front of whatever is asked from here on.
    for (const react of returned) react();
  });

  return {
    tell: (channel, message) =>
      speaker.publish(channel, seal.close(channel, message)).then(
        (listeners) => listeners > 0,
        () => false,
      ),
    async listen(channel, hear) {
      hearing.set(channel, hear);
      await listener.subscribe(channel);
    },
    async unlisten(channel, hear) {
      if (hearing.get(channel) !== hear) return;
      hearing.delete(channel);
      await listener.unsubscribe(channel).catch(() => undefined);
    },
    onReturn: (react) => void returned.push(react),
    keep: (key, value, milliseconds) =>
      speaker.set(key, seal.close(key, value), 'PX', milliseconds).then(
        () => undefined,
        () => undefined,
      ),
    async kept(keys) {
      if (keys.length === 0) return [];
      try {
        const values = await speaker.mgetBuffer(...keys);
        return values.map((value, at) => value && seal.open(keys[at] ?? '', value));
      } catch {
        return null;
      }
    },
    async close() {
      speaker.disconnect();
      listener.disconnect();
    },
  };
}
