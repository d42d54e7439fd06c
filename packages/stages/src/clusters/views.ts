import type { ItemId, Lang, Text } from '@kring/core';
import type { ClusterId } from './board.ts';
import type { ClustersCommand } from './commands.ts';

/** What the views of a clusters stage find in its documents. `mine` is null: phones follow. */

/** Entry `cluster/<id>`, for everyone. Sort by `order`, then by id. */
export interface ClusterView {
  /** `{}` while it has none: views then number it by its place in the order. */
  readonly name: Text;
  /** For `hueAt`. */
  readonly hue: number;
  /** In board units. */
  readonly x: number;
  readonly y: number;
  readonly order: number;
}

/** Entry `card/<item>`, for everyone. Sort by `order`, then by id, those under one leader among themselves. */
export interface CardView {
  readonly text: Text;
  readonly lang: Lang;
  readonly number: number | null;
  readonly column: string;
  /** null: in the tray. A card in a stack is where its leader is. */
  readonly cluster: ClusterId | null;
  readonly order: number;
  /** The card on top of the stack it lies in; null when it lies free or is on top itself. */
  readonly leader: ItemId | null;
  readonly redacted: boolean;
}

/** Entry `history/<id of who steers>`, backstage. Absent until they have done something. */
export interface HistoryView {
  readonly undo: BoardAction | null;
  readonly redo: BoardAction | null;
}

/** The command that would be taken back or done again. */
export type BoardAction = Exclude<ClustersCommand['type'], 'board:undo' | 'board:redo'>;
