/** The life of a stage. It can be reopened until it is sealed. */
export const phases = ['prepared', 'open', 'closed', 'revealed', 'sealed'] as const;
export type Phase = (typeof phases)[number];
