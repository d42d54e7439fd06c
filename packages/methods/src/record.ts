export { fewestApart, tellsApart, type Turnout } from './record/apart.ts';
export * from './record/check.ts';
export { countsHands, withHands, type Hands } from './record/hands.ts';
export {
  markOf,
  recordOf,
  recordSchema,
  tiers,
  ways,
  type CountRecord,
  type EarlierRound,
  type Given,
  type GivenRound,
  type Way,
} from './record/record.ts';
export type { OptionTotals, Totals } from './record/totals.ts';
