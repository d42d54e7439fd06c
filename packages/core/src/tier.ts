/**
 * How sure we are that one person votes once. `open`: a token per device; `paper-code`: a printed code that works once;
 * `list`: such a code too, handed to people of whom somebody else checked that they may vote.
 */
export type Tier = (typeof tiers)[number];
export const tiers = ['open', 'paper-code', 'list'] as const;

/** Whether a code from a slip of paper is needed to take part. */
export const needsPaperCode = (tier: Tier): boolean => tier !== 'open';
