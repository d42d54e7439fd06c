import type { Words } from '@kring/core';
import type { RuleWords } from '../voting/ruleWords.ts';
import { budgetRules, ruleWords, type BudgetRule } from './rules.ts';

/** What the rules are called, for who chooses one. */
const ruleNames: Words<Readonly<Record<BudgetRule, string>>> = {
  nl: {
    'equal-shares/cost/add1': 'Gelijke delen',
    'equal-shares/cost/add1/utilitarian': 'Gelijke delen, de rest naar de meeste stemmen',
    'equal-shares/cost/add1/exhaustive/utilitarian': 'Gelijke delen, tot niets meer past',
    'equal-shares/cost/add1/utilitarian/comparison':
      'Gelijke delen, tenzij de meesten meer hebben aan de meeste stemmen',
    greedy: 'De meeste stemmen',
    'greedy/no-skip': 'De meeste stemmen, tot er een niet meer past',
  },
  fr: {
    'equal-shares/cost/add1': 'Parts égales',
    'equal-shares/cost/add1/utilitarian': 'Parts égales, le reste selon les voix',
    'equal-shares/cost/add1/exhaustive/utilitarian': 'Parts égales, jusqu’au bout',
    'equal-shares/cost/add1/utilitarian/comparison':
      'Parts égales, sauf si les voix seules servent plus de monde',
    greedy: 'Le plus de voix',
    'greedy/no-skip': 'Le plus de voix, jusqu’au premier trop cher',
  },
  en: {
    'equal-shares/cost/add1': 'Equal shares',
    'equal-shares/cost/add1/utilitarian': 'Equal shares, the rest by votes',
    'equal-shares/cost/add1/exhaustive/utilitarian': 'Equal shares, until nothing more fits',
    'equal-shares/cost/add1/utilitarian/comparison': 'Equal shares, unless votes alone give more people more',
    greedy: 'Most votes',
    'greedy/no-skip': 'Most votes, until one does not fit',
  },
  de: {
    'equal-shares/cost/add1': 'Gleiche Anteile',
    'equal-shares/cost/add1/utilitarian': 'Gleiche Anteile, der Rest nach Stimmen',
    'equal-shares/cost/add1/exhaustive/utilitarian': 'Gleiche Anteile, bis nichts mehr passt',
    'equal-shares/cost/add1/utilitarian/comparison':
      'Gleiche Anteile, außer Stimmen allein geben mehr Menschen mehr',
    greedy: 'Die meisten Stimmen',
    'greedy/no-skip': 'Die meisten Stimmen, bis eines nicht mehr passt',
  },
};

/** Each rule with its name and what it does, as it is chosen. */
export const namedRules = (lang: keyof typeof ruleNames): Readonly<Record<BudgetRule, RuleWords>> =>
  Object.fromEntries(
    budgetRules.map((rule) => [rule, { name: ruleNames[lang][rule], says: ruleWords[lang][rule].says }]),
  ) as Record<BudgetRule, RuleWords>;
