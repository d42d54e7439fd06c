export * from './equalShares.ts';
export { equalSharesRules } from './rules.ts';
export type { TieOrder, Utility } from './question.ts';
export * from './trace.ts';
