/** A refusal with a name. The reader gets a sentence for it in their language; nothing has changed. */
export interface Rejected {
  readonly accepted: false;
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Reasons that any command can meet. Stage types add their own, written `type/reason`. */
export type CoreReason =
  | 'malformed'
  | 'unknown-command'
  | 'not-allowed'
  | 'unknown-stage'
  | 'unknown-stage-type'
  | 'unknown-item'
  | 'not-open-yet'
  | 'closed'
  | 'sealed'
  | 'wrong-phase'
  | 'nothing-to-reveal'
  | 'reveal-first'
  | 'already-started'
  | 'session-ended'
  | 'tier-settled'
  | 'not-adjustable'
  | 'no-timer'
  | 'empty'
  | 'too-long'
  | 'control-characters'
  | 'superseded'
  | 'command-of-another'
  | 'bad-source'
  | 'no-items'
  | 'bad-logo'
  | 'too-large'
  | 'too-fast'
  | 'try-again';

export function reject(
  reason: CoreReason | `${string}/${string}`,
  params: Readonly<Record<string, string | number>> = {},
): Rejected {
  return { accepted: false, reason, params };
}
