export * from './equalShares.ts';
export * from './everyOutcome.ts';
export { equalSharesRules } from './rules.ts';
export type { TieOrder, Utility } from './question.ts';
export * from './trace.ts';
