/** What an idea of the demo is about; null for the few that fit nowhere and stay in the tray. */
export type Topic = 'green' | 'streets' | 'clean' | 'meeting' | 'young' | 'calm' | 'shops';

/** An idea as somebody in the hall writes it, and what becomes of it. */
export interface WrittenIdea {
  readonly topic: Topic | null;
  readonly text: string;
  /** In the other language of the meeting, by hand. */
  readonly translation?: string;
  /** What its writer makes of it on second thoughts. */
  readonly edited?: string;
  /** Ideas that say the same have the same word here; they end up in one stack. */
  readonly echo?: string;
  readonly fate?: 'withdrawn' | 'redacted';
}
