import { money, type ItemId, type Lang } from '@kring/core';
import { isByVotes, type BudgetRule } from './rules.ts';
import type { BudgetOutcome, ProjectOutcome, SharesFate } from './views.ts';
import { whyWords, type WhyWords } from './whyWords.ts';

/** Why a project gets money or not, in one sentence that holds whatever the figures. */

export interface Telling {
  readonly lang: Lang;
  readonly currency: string;
  /** All there is to spend. */
  readonly amount: number;
  /** What people gave: votes, or points. */
  readonly unit: 'votes' | 'points';
  /** What a project is called; empty when its words were taken away. */
  readonly name: (id: ItemId) => string;
}

/** By the rule that was chosen. */
export const whyByRule = (
  rule: BudgetRule,
  project: ProjectOutcome,
  outcome: BudgetOutcome,
  telling: Telling,
): string => (isByVotes(rule) ? whyByVotes(project, telling) : whyByShares(project, outcome, telling));

/** By votes alone. */
export function whyByVotes(project: ProjectOutcome, telling: Telling): string {
  const words = new Sentences(telling);
  const { greedy: fate, cost, votes, score } = project;
  switch (fate.fate) {
    case 'funded':
      return votes === 0 ? words.t.fundedUnasked : words.t.funded(words.given(project));
    case 'below threshold':
      return words.t.belowThreshold(words.given(project), score + fate.lacks);
    case 'not reached':
      return words.t.notReached(words.name(fate.end));
    case 'too dear':
      return cost > telling.amount
        ? words.t.moreThanAll(words.money(cost - telling.amount))
        : votes === 0
          ? words.t.nobodyAndDear(words.money(fate.left))
          : fate.left === 0
            ? words.t.nothingLeft(words.given(project))
            : words.t.tooDear(words.given(project), words.money(fate.left), words.money(fate.lacks));
  }
}

/** By equal shares. */
export function whyByShares(project: ProjectOutcome, outcome: BudgetOutcome, telling: Telling): string {
  const words = new Sentences(telling);
  const { shares: fate, cost, votes, score } = project;
  // Nobody knows who wants what together.
  if (!fate) return '';
  switch (fate.fate) {
    case 'free':
      return words.t.free;
    case 'bought':
      return fate.short === 0
        ? words.t.bought(votes, words.money(fate.payment))
        : words.t.boughtInPart(votes, words.money(fate.payment), fate.short);
    case 'filled':
      return votes === 0 ? words.t.fundedUnasked : words.t.filled(words.given(project));
    case 'below threshold':
      return words.t.belowThreshold(words.given(project), score + fate.lacks);
    case 'without supporters':
      return words.t.nobody;
    case 'by votes':
      return words.t.byVotes(outcome.comparison?.moreByVotes ?? 0, outcome.comparison?.moreByShares ?? 0);
    case 'set aside':
      return words.t.setAside(outcome.comparison?.moreByVotes ?? 0, outcome.comparison?.moreByShares ?? 0);
    case 'not bought': {
      if (cost > telling.amount) return words.t.moreThanAll(words.money(cost - telling.amount));
      const { end } = fate;
      // A supporter sees money left, and what is lacking may be a euro: it was no lack of support.
      if (end.because === 'overspent' && end.withIt) return words.t.wouldOverspend(words.money(end.over));
      const lack = lackOf(project, fate, words);
      return end.because === 'overspent' ? `${lack} ${words.t.grownEnough(words.money(end.over))}` : lack;
    }
  }
}

/** What those who chose a project lacked to pay for it, and who had their money. */
function lackOf(
  { cost, votes }: ProjectOutcome,
  { had, left, outbidBy }: NotBought,
  words: Sentences,
): string {
  const [first] = outbidBy;
  const [all, rest] = [plainly(had), plainly(left)];
  if (had < cost) return words.t.tooFew(votes, words.money(all), words.money(cost - all));
  if (!first) return words.t.tooFew(votes, words.money(rest), words.money(cost - rest));
  const percent = Math.round(first.share * 100);
  return words.t.outbid(
    { left: words.money(rest), lacks: words.money(cost - rest) },
    { percent, name: words.name(first.id), paid: words.money(plainly(first.paid)) },
  );
}

type NotBought = Extract<SharesFate, { readonly fate: 'not bought' }>;

/** Cents say nothing of hundreds. Never more than there was, so that what lacks is never nothing. */
const plainly = (amount: number): number => (amount >= 100 ? Math.floor(amount) : amount);

class Sentences {
  readonly t: WhyWords;
  readonly #telling: Telling;

  constructor(telling: Telling) {
    this.t = whyWords[telling.lang];
    this.#telling = telling;
  }

  money(amount: number): string {
    return money(this.#telling.lang, Math.round(amount * 100) / 100, this.#telling.currency);
  }

  name(id: ItemId): string {
    const name = this.#telling.name(id).trim().replaceAll(/\s+/g, ' ');
    if (name === '') return this.t.unnamed;
    const letters = [...name];
    return this.t.quoted(
      letters.length > longest
        ? `${letters
            .slice(0, longest - 1)
            .join('')
            .trimEnd()}…`
        : name,
    );
  }

  given({ votes, score }: ProjectOutcome): string {
    return this.#telling.unit === 'votes' ? this.t.votes(votes) : this.t.points(score);
  }
}

/** Of a name within a sentence, in characters. */
const longest = 60;
