import {
  accept,
  cleanText,
  isLang,
  reject,
  steers,
  type Actor,
  type Circumstances,
  type Decision,
  type Json,
  type Rejected,
  type Stage,
  type Text,
} from '@kring/core';
import { clusterOf, type Board, type Cluster, type ClusterId } from './board.ts';
import type { ClustersCommand } from './commands.ts';
import {
  changesBetween,
  inTheWay,
  inverse,
  pileOf,
  type By,
  type ClustersEvent,
  type ClustersState,
} from './history.ts';
import { create, dissolve, place, stack, unstack } from './moves.ts';

/** What follows when someone who steers does something on the board. */

export type ClustersStage = Stage<Readonly<Record<string, never>>, ClustersState>;

const mostClusters = 200;
const longestName = 120;

export function decide(
  { state }: ClustersStage,
  command: ClustersCommand,
  actor: Actor,
  given: Circumstances,
): Decision<ClustersEvent> {
  if (!steers(actor)) return reject('not-allowed');
  const by: By = { id: actor.id, name: actor.name };
  if (command.type === 'board:undo') return undo(state, by);
  if (command.type === 'board:redo') return redo(state, by);
  const made = act(state.board, command, given);
  if ('accepted' in made) return made;
  const changes = changesBetween(state.board, made.board);
  const value = made.value ?? null;
  // Where nothing changed there is nothing to take back either.
  if (changes.length === 0) return accept([], { value });
  return accept([{ type: 'board:changed', by, command: command.type, changes }], { value });
}

function undo(state: ClustersState, by: By): Decision<ClustersEvent> {
  const action = pileOf(state, by).undo.at(-1);
  if (!action) return reject('clusters/nothing-to-undo');
  const changes = inverse(action.changes);
  const name = inTheWay(state, changes, by);
  if (name !== null) return reject('clusters/touched-since', { name });
  return accept([{ type: 'board:undone', by, command: action.command, changes }]);
}

function redo(state: ClustersState, by: By): Decision<ClustersEvent> {
  const action = pileOf(state, by).redo.at(-1);
  if (!action) return reject('clusters/nothing-to-redo');
  const name = inTheWay(state, action.changes, by);
  if (name !== null) return reject('clusters/touched-since', { name });
  return accept([{ type: 'board:redone', by, ...action }]);
}

type Made = { readonly board: Board; readonly value?: Json } | Rejected;
type OnTheBoard = Exclude<ClustersCommand, { readonly type: 'board:undo' | 'board:redo' }>;

function act(board: Board, command: OnTheBoard, given: Circumstances): Made {
  if ('items' in command && command.items?.some((item) => !board.cards.has(item)))
    return reject('unknown-item');
  switch (command.type) {
    case 'cluster:create': {
      const name = cleanName(command.name ?? {});
      if ('accepted' in name) return name;
      return created(board, { ...command, name: name.text }, command.items ?? [], given);
    }
    case 'cluster:name':
      return changed(board, command.cluster, (cluster) => {
        const name = cleanName(command.name);
        return 'accepted' in name ? name : { ...cluster, name: name.text };
      });
    case 'cluster:move':
      return changed(board, command.cluster, (cluster) => ({ ...cluster, x: command.x, y: command.y }));
    case 'cluster:remove':
      if (!board.clusters.has(command.cluster)) return reject('clusters/unknown-cluster');
      return { board: dissolve(board, command.cluster, null) };
    case 'cluster:merge': {
      const { from, into } = command;
      if (!board.clusters.has(from) || !board.clusters.has(into)) return reject('clusters/unknown-cluster');
      return from === into ? reject('clusters/same-cluster') : { board: dissolve(board, from, into) };
    }
    case 'cluster:split': {
      if (!board.clusters.has(command.cluster)) return reject('clusters/unknown-cluster');
      const items = command.items.filter((item) => clusterOf(board, item) === command.cluster);
      if (items.length === 0) return reject('clusters/not-in-cluster');
      return created(board, { ...command, name: {} }, items, given);
    }
    case 'items:move':
      if (command.cluster !== null && !board.clusters.has(command.cluster))
        return reject('clusters/unknown-cluster');
      return { board: place(board, command.items, command.cluster, command.before) };
    case 'items:stack':
      if (!board.cards.has(command.leader)) return reject('unknown-item');
      return { board: stack(board, command.items, command.leader) };
    case 'items:unstack':
      return { board: unstack(board, command.items) };
  }
}

function created(
  board: Board,
  { name, x, y }: Pick<Cluster, 'name' | 'x' | 'y'>,
  items: readonly string[],
  given: Circumstances,
): Made {
  if (board.clusters.size >= mostClusters) return reject('clusters/too-many', { max: mostClusters });
  const id = given.id();
  return { board: create(board, { id, name, x, y }, items), value: id };
}

function changed(board: Board, id: ClusterId, change: (cluster: Cluster) => Cluster | Rejected): Made {
  const cluster = board.clusters.get(id);
  if (!cluster) return reject('clusters/unknown-cluster');
  const next = change(cluster);
  return 'accepted' in next ? next : { board: { ...board, clusters: board.clusters.set(id, next) } };
}

/** The name in every language that has one. */
function cleanName(name: Text): { readonly text: Text } | Rejected {
  const text: Partial<Record<keyof Text, string>> = {};
  for (const [lang, words] of Object.entries(name)) {
    if (!isLang(lang) || !words.trim()) continue;
    const cleaned = cleanText(words, longestName);
    if (!cleaned.accepted) return cleaned;
    text[lang] = cleaned.text;
  }
  return { text };
}
