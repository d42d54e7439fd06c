import type { Rule } from '../count.ts';
import { approvalRule } from './rules/approval.ts';
import { bordaRule } from './rules/borda.ts';
import { distributionRule } from './rules/distribution.ts';
import { dotsRule } from './rules/dots.ts';
import { estimateRule } from './rules/estimate.ts';
import { levelRules } from './rules/levels.ts';
import { judgmentRules } from './rules/majorityJudgment.ts';
import { quadraticRule } from './rules/quadratic.ts';
import { scoreRules } from './rules/score.ts';

/** The ways to count that need neither money nor transfers, nor a comparison of two by two. */
export const countRules: readonly Rule[] = [
  dotsRule,
  approvalRule,
  ...scoreRules,
  ...judgmentRules,
  bordaRule,
  quadraticRule,
  ...levelRules,
  distributionRule,
  estimateRule,
];
