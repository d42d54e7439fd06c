import { idSchema, reject, textSchema } from '@kring/core';
import * as z from 'zod/mini';
import { castBy, optionsOf } from '../voting/election.ts';
import { inOneOrder } from '../voting/idsInOneOrder.ts';
import { wording } from '@kring/ui/eachLanguage.ts';
import { votingStage } from '../voting/votingStage.ts';
import { phoneWords } from './phoneWords.ts';
import { approveRules, ruleWords } from './rules.ts';
import type { Approved, ApproveView } from './views.ts';
import { measure, question, reasons } from './words.ts';

const several = z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(500))), null);

const config: z.ZodMiniType<ApproveView> = z.object({
  question: z._default(textSchema(300), question),
  rule: z._default(z.enum(approveRules), 'approval'),
  winners: several,
  most: several,
});

const ballot: z.ZodMiniType<Approved> = z.object({
  chosen: z.array(idSchema).check(z.maxLength(5000)),
});

/** Everyone ticks what they support, as much as they like or up to a limit. */
export const approve = votingStage<ApproveView, Approved>({
  type: 'approve',
  config,
  command: 'approve:choose',
  ballot,
  reasons,
  named: ({ chosen }) => chosen,
  isBlank: ({ chosen }) => chosen.length === 0,

  check({ chosen }, { most }) {
    const ids = new Set(chosen);
    if (ids.size < chosen.length) return reject('approve/twice');
    if (most !== null && ids.size > most) return reject('approve/too-many', { max: most, given: ids.size });
    return { accepted: true, ballot: { chosen: inOneOrder(chosen) } };
  },

  hands: ({ most }) => ({ most }),

  scale: ({ most }) => `approve/${most ?? 'all'}`,
  election: ({ rule, winners }, items, ballots) => ({
    ...optionsOf(items),
    ballots: { kind: 'approvals', cast: castBy(ballots, ({ chosen }) => chosen) },
    ...seatsFor(rule, winners, items.length),
  }),
  value:
    () =>
    ({ supporters }) =>
      supporters,
  chooses: ({ winners, rule }) => winners !== null || rule === 'phragmen',
  says: ({ rule }) => wording(ruleWords, (words) => words[rule].says),
  measure: () => measure,
  reported({ opinions }) {
    const votes = new Map(opinions.opinions.map(({ id, supporters }) => [id, supporters]));
    return { row: (id) => ({ said: wording(phoneWords, (t) => t.votes(votes.get(id) ?? 0)) }) };
  },
});

/** Who chooses one after the other has to be told how many; without a number, all are put in order. */
const seatsFor = (rule: ApproveView['rule'], winners: number | null, all: number) =>
  winners !== null ? { seats: Math.min(winners, all) } : rule === 'phragmen' ? { seats: all } : {};
