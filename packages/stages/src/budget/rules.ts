import type { Words } from '@kring/core';
import type { RuleWords } from '../voting/ruleWords.ts';

/** By votes alone, or by equal shares of the money; as `@kring/methods` calls them. */
export const byVotes = ['greedy', 'greedy/no-skip'] as const;
export const byShares = [
  'equal-shares/cost/add1',
  'equal-shares/cost/add1/utilitarian',
  'equal-shares/cost/add1/exhaustive/utilitarian',
  'equal-shares/cost/add1/utilitarian/comparison',
] as const;
export const budgetRules = [...byShares, ...byVotes] as const;
export type BudgetRule = (typeof budgetRules)[number];

export const isByVotes = (rule: BudgetRule): rule is (typeof byVotes)[number] =>
  (byVotes as readonly string[]).includes(rule);

/** The rule of each kind: the one that was chosen, and beside it the plain one of the other kind. */
export const bothRules = (
  chosen: BudgetRule,
): { readonly greedy: BudgetRule; readonly shares: BudgetRule } =>
  isByVotes(chosen) ? { greedy: chosen, shares: byShares[0] } : { greedy: byVotes[0], shares: chosen };

/** What each rule does; its name is for who chooses it (`ruleNames.ts`). */
export const ruleWords: Words<Readonly<Record<BudgetRule, Pick<RuleWords, 'says'>>>> = {
  nl: {
    'equal-shares/cost/add1': {
      says: 'Iedereen beslist over een even groot deel van het geld; wie een project steunt, betaalt het samen, en de delen groeien tot het budget op zou raken.',
    },
    'equal-shares/cost/add1/utilitarian': {
      says: 'Iedereen beslist over een even groot deel van het geld; wat daarna overblijft, gaat naar de projecten met de meeste stemmen die er nog in passen.',
    },
    'equal-shares/cost/add1/exhaustive/utilitarian': {
      says: 'Iedereen beslist over een even groot deel van het geld; de delen groeien tot er niets meer bij past, en wat dan overblijft, gaat naar de meeste stemmen.',
    },
    'equal-shares/cost/add1/utilitarian/comparison': {
      says: 'Iedereen beslist over een even groot deel van het geld en de rest gaat naar de meeste stemmen, maar krijgen meer mensen meer als alleen de stemmen tellen, dan telt die uitslag.',
    },
    greedy: {
      says: 'Het project met de meeste stemmen of punten eerst, dan het volgende; wat meer kost dan er nog over is, wordt overgeslagen.',
    },
    'greedy/no-skip': {
      says: 'Het project met de meeste stemmen of punten eerst, dan het volgende, tot er een meer kost dan er nog over is; dan stopt het.',
    },
  },
  fr: {
    'equal-shares/cost/add1': {
      says: 'Chacun dispose d’une part égale de l’argent\u00a0; celles et ceux qui soutiennent un projet le paient ensemble, et les parts grandissent jusqu’à ce que le budget soit atteint.',
    },
    'equal-shares/cost/add1/utilitarian': {
      says: 'Chacun dispose d’une part égale de l’argent\u00a0; ce qui reste va aux projets qui ont le plus de voix et qui entrent encore dans le budget.',
    },
    'equal-shares/cost/add1/exhaustive/utilitarian': {
      says: 'Chacun dispose d’une part égale de l’argent\u00a0; les parts grandissent jusqu’à ce que plus rien n’entre dans le budget, et le reste suit le nombre de voix.',
    },
    'equal-shares/cost/add1/utilitarian/comparison': {
      says: 'Chacun dispose d’une part égale de l’argent et le reste suit le nombre de voix, mais si plus de personnes obtiennent davantage par les voix seules, ce résultat-là compte.',
    },
    greedy: {
      says: 'D’abord le projet qui a le plus de voix ou de points, puis le suivant\u00a0; ce qui coûte plus que ce qui reste est passé.',
    },
    'greedy/no-skip': {
      says: 'D’abord le projet qui a le plus de voix ou de points, puis le suivant, jusqu’à ce qu’un projet coûte plus que ce qui reste\u00a0; alors on s’arrête.',
    },
  },
  en: {
    'equal-shares/cost/add1': {
      says: 'Everybody decides over an equal share of the money; those who support a project pay for it together, and the shares grow until the budget would be overspent.',
    },
    'equal-shares/cost/add1/utilitarian': {
      says: 'Everybody decides over an equal share of the money; what is left over goes to the projects with most votes that still fit.',
    },
    'equal-shares/cost/add1/exhaustive/utilitarian': {
      says: 'Everybody decides over an equal share of the money; the shares grow until nothing more fits, and what is left then goes by votes.',
    },
    'equal-shares/cost/add1/utilitarian/comparison': {
      says: 'Everybody decides over an equal share of the money and the rest goes by votes, but if more people get more when votes alone count, that result counts.',
    },
    greedy: {
      says: 'The project with most votes or points first, then the next; what costs more than is left is passed over.',
    },
    'greedy/no-skip': {
      says: 'The project with most votes or points first, then the next, until one costs more than is left; there it ends.',
    },
  },
  de: {
    'equal-shares/cost/add1': {
      says: 'Alle entscheiden über einen gleich großen Anteil des Geldes; wer ein Projekt unterstützt, bezahlt es gemeinsam, und die Anteile wachsen, bis das Budget überschritten würde.',
    },
    'equal-shares/cost/add1/utilitarian': {
      says: 'Alle entscheiden über einen gleich großen Anteil des Geldes; was übrig bleibt, geht an die Projekte mit den meisten Stimmen, die noch hineinpassen.',
    },
    'equal-shares/cost/add1/exhaustive/utilitarian': {
      says: 'Alle entscheiden über einen gleich großen Anteil des Geldes; die Anteile wachsen, bis nichts mehr hineinpasst, und was dann übrig bleibt, geht nach Stimmen.',
    },
    'equal-shares/cost/add1/utilitarian/comparison': {
      says: 'Alle entscheiden über einen gleich großen Anteil des Geldes und der Rest geht nach Stimmen; bekommen aber mehr Menschen mehr, wenn nur die Stimmen zählen, gilt dieses Ergebnis.',
    },
    greedy: {
      says: 'Zuerst das Projekt mit den meisten Stimmen oder Punkten, dann das nächste; was mehr kostet, als noch da ist, wird übersprungen.',
    },
    'greedy/no-skip': {
      says: 'Zuerst das Projekt mit den meisten Stimmen oder Punkten, dann das nächste, bis eines mehr kostet, als noch da ist; dort endet es.',
    },
  },
};
