import { Flush } from '../../server/src/session/flush.ts';
import type { Costs } from './measured.ts';

/** What happens at once, in the busiest minute. */
export interface Situation {
  readonly sessions: number;
  /** In each session. */
  readonly phones: number;
  /** Ideas, ballots and changes of mind of one person in that minute. */
  readonly perMinute: number;
  /** Seconds in which everybody comes in. */
  readonly joinWithin: number;
}

/** What a node has, and Postgres. */
export interface Size {
  readonly memoryGB: number;
  /** How much of its one busy core may be used: the rest is for the unexpected. */
  readonly busy: number;
  readonly connections: number;
  /** Of the machine that Postgres has. */
  readonly postgresCores: number;
}

/** How the phones of one session are spread over the nodes: over all, or over as few as can hold them. */
export type Spread = 'anywhere' | 'by session';

export interface Need {
  readonly nodes: number;
  /** Commands in a second, over all sessions. */
  readonly commands: number;
  /** Updates that each phone gets in a second. */
  readonly updates: number;
  /** All in shares of what one of them can do: above 1 it breaks. The first breaks first. */
  readonly limits: readonly Limit[];
  /** Of all nodes together. */
  readonly cores: number;
  readonly memoryGB: number;
  readonly walMBPerSecond: number;
  readonly redisMBPerSecond: number;
}

export interface Limit {
  readonly of: 'one host' | 'all nodes' | 'the doors' | 'Postgres' | 'Redis';
  readonly share: number;
}

/** Of the node's door: people let in per second (server/src/realtime/admission.ts). */
const letIn = 500;
const million = 1_000_000;
const mostNodes = 2000;
/** In a second, of one session: a commit over Postgres takes about five milliseconds, and the next waits for it. */
const commitsAtMost = 200;

/** What a situation needs; null when no number of nodes is enough. Formulas and their sources: docs/capacity.md. */
export function needOf(situation: Situation, size: Size, costs: Costs, spread: Spread): Need | null {
  for (let nodes = 1; nodes < mostNodes; nodes++) {
    const need = withNodes(situation, nodes, size, costs, spread);
    const ofNodes = need.limits.find(({ of }) => of === 'all nodes');
    if ((ofNodes?.share ?? 0) <= 1) return need;
  }
  return null;
}

/** The same with a given number of nodes, enough or not. */
export function withNodes(
  { sessions, phones, perMinute, joinWithin }: Situation,
  nodes: number,
  { memoryGB, busy, connections, postgresCores }: Size,
  costs: Costs,
  spread: Spread,
): Need {
  const { processor, memory, postgres, redis } = costs;
  /** Nodes that one session is spread over. */
  const over = spread === 'anywhere' ? nodes : Math.min(nodes, Math.ceil(phones / connections));
  const elsewhere = (over - 1) / over;
  const perSession = (phones * perMinute) / 60;
  const commands = perSession * sessions;
  const commits = Math.min(perSession, commitsAtMost);
  const updates = updatesPerSecond(perSession, phones / over, processor.frame);
  const listsPerSecond = Math.min(1, phones / joinWithin);

  const atHost =
    perSession * (processor.command + elsewhere * processor.relayed.host) +
    commits * processor.commit +
    (updates * phones * processor.frame) / over +
    processor.session.host +
    listsPerSecond * phones * elsewhere * processor.listed;
  const atOthers =
    perSession * elsewhere * processor.relayed.following +
    updates * phones * elsewhere * processor.frame +
    (over - 1) * (updates * processor.followed + processor.session.following);
  const joins = ((sessions * phones) / joinWithin) * processor.join;
  const used = (sessions * (atHost + atOthers)) / million;
  const held =
    (nodes * memory.node +
      sessions * (phones * memory.phone + memory.session.host + (over - 1) * memory.session.following)) /
    million;

  const redisMessages = commands * elsewhere * 2 + sessions * updates * (over - 1);
  const listed = sessions * phones * elsewhere * listsPerSecond * redis.listed;
  const redisBytes =
    commands * elsewhere * 2 * redis.command + sessions * updates * (over - 1) * redis.update + listed;
  const limits: Limit[] = [
    { of: 'one host', share: atHost / million / busy },
    {
      of: 'all nodes',
      share: Math.max(
        (used + joins / million) / nodes / busy,
        held / nodes / memoryGB,
        (sessions * phones) / nodes / connections,
      ),
    },
    {
      of: 'the doors',
      share: (sessions * phones) / joinWithin / nodes / letIn,
    },
    {
      of: 'Postgres',
      share: (commands * postgres.command + sessions * commits * postgres.commit) / million / postgresCores,
    },
    { of: 'Redis', share: (redisMessages * redis.message) / million },
  ];
  return {
    nodes,
    commands,
    updates,
    limits: limits.toSorted((a, b) => b.share - a.share),
    cores: used,
    memoryGB: held,
    walMBPerSecond: (commands * postgres.log) / million,
    redisMBPerSecond: redisBytes / million,
  };
}

/** How often a phone hears something: as often as something happens, at most as often as its node takes a breath. */
export function updatesPerSecond(commands: number, phonesHere: number, frame: number): number {
  const flush = (phonesHere * frame) / 1000;
  return Math.min(commands, 1000 / (flush + Flush.restAfter(flush)));
}
