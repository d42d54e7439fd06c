import type { ItemId, StageId } from '@kring/core';
import { newPaperCode } from '../../../server/src/session/tokens.ts';
import type { Sign } from './thief.ts';

/** A vote as it was given, at a turn of the meeting. */
export interface Cast {
  readonly turn: number;
  readonly dots: Readonly<Record<ItemId, number>>;
}

/** Somebody who votes and is watched, with a phone or at the desk. */
export interface Voter {
  readonly way: 'phones' | 'paper';
  /** What they gave, by stage, the last one counting. */
  readonly votes: ReadonlyMap<StageId, readonly Cast[]>;
  vote(stage: StageId, dots: Readonly<Record<ItemId, number>>, turn: number): Promise<void>;
  receiptOf(stage: StageId): string;
  /** What is theirs alone, and what of it a witness can put in order. */
  marksIn(stage: StageId): readonly string[];
  signsIn(stage: StageId): Readonly<Record<string, Sign>>;
}

/** As a phone makes one: a random word that no seed can make again. */
export const newReceipt = () => `${newPaperCode()}${newPaperCode()}`;
