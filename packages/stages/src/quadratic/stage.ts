import { idSchema, reject, textSchema, type Spread } from '@kring/core';
import { division } from '@kring/methods';
import * as z from 'zod/mini';
import { wording } from '@kring/ui/eachLanguage.ts';
import { castBy, optionsOf } from '../voting/election.ts';
import { inOneOrder } from '../voting/idsInOneOrder.ts';
import { votingStage } from '../voting/votingStage.ts';
import { votedOn } from './ballot.ts';
import { phoneWords } from './phoneWords.ts';
import { spentOn } from './price.ts';
import { ruleWords } from './ruleWords.ts';
import type { QuadraticView, Votes } from './views.ts';
import { measure, question, reasons } from './words.ts';

const config: z.ZodMiniType<QuadraticView> = z.object({
  question: z._default(textSchema(300), question),
  rule: z._default(z.literal('quadratic'), 'quadratic'),
  credits: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 25),
  against: z._default(z.boolean(), false),
  winners: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(500))), null),
});

const ballot: z.ZodMiniType<Votes> = z.object({
  votes: z.record(idSchema, z.int().check(z.minimum(-1000), z.maximum(1000))),
});

/** Everyone buys votes with the same number of points; each next vote for the same option costs more. */
export const quadratic = votingStage<QuadraticView, Votes>({
  type: 'quadratic',
  config,
  command: 'quadratic:vote',
  ballot,
  reasons,
  named: ({ votes }) => Object.keys(votes),
  isBlank: (given) => votedOn(given).length === 0,

  check(given, { credits, against }) {
    const spent = spentOn(given);
    if (spent > credits) return reject('quadratic/too-much', { credits, spent });
    if (!against && Object.values(given.votes).some((count) => count < 0))
      return reject('quadratic/no-against');
    const votes = inOneOrder(votedOn(given)).map((id) => [id, given.votes[id] ?? 0] as const);
    return { accepted: true, ballot: { votes: Object.fromEntries(votes) } };
  },

  scale: ({ credits, against }) => `quadratic/${credits}${against ? '/against' : ''}`,
  election: ({ winners, credits }, items, ballots) => ({
    ...optionsOf(items),
    ballots: { kind: 'points', cast: castBy(ballots, ({ votes }) => new Map(Object.entries(votes))) },
    ...(winners !== null && { seats: Math.min(winners, items.length) }),
    credits,
  }),
  value: () => votesIn,
  division: (spread, { against }) => (against ? division(sidesOf(spread), -1, 1) : null),
  chooses: ({ winners }) => winners !== null,
  says: ({ against }) => wording(ruleWords, (t) => t.says(against)),
  measure: () => measure,
  reported({ opinions }) {
    const votes = new Map(opinions.opinions.map((opinion) => [opinion.id, votesIn(opinion)]));
    return { row: (id) => ({ said: wording(phoneWords, (t) => t.votes(votes.get(id) ?? 0)) }) };
  },
});

const votesIn = ({ spread }: { readonly spread: Spread }): number =>
  spread.reduce((sum, { value, people }) => sum + value * people, 0);

/** How many are against, say nothing and are for, however many votes they give: where one can be against, that divides. */
const sidesOf = (spread: Spread): Spread => {
  const people = (side: number) =>
    spread.reduce((sum, one) => sum + (Math.sign(one.value) === side ? one.people : 0), 0);
  return [-1, 0, 1].map((value) => ({ value, people: people(value) }));
};
