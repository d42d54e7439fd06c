import {
  accept,
  asJson,
  isRevealed,
  reject,
  textSchema,
  type CommandOf,
  type ReportSection,
  type StageType,
} from '@kring/core';
import * as z from 'zod/mini';
import { answerIn, answersOf, answerSchema, checkAnswer, slot } from './answers.ts';
import type { EvaluationMine, EvaluationView } from './views.ts';
import { highest, lowest, open, question, reasons } from './words.ts';

const config: z.ZodMiniType<EvaluationView> = z.object({
  question: z._default(textSchema(300), question),
  lowest: z._default(textSchema(80), lowest),
  highest: z._default(textSchema(80), highest),
  steps: z._default(z.int().check(z.minimum(3), z.maximum(7)), 5),
  open: z._default(textSchema(300), open),
  maxLength: z._default(z.int().check(z.minimum(1), z.maximum(2000)), 500),
});

const commands = {
  'evaluation:answer': { schema: answerSchema, roles: ['participant'] as const, phases: ['open'] as const },
};

/**
 * A short closing form: a scale and a few words. Nothing of it is shared before the reveal; what people wrote never
 * goes on the wall, only to those who steer and into the report.
 */
export const evaluation: StageType<EvaluationView, null, CommandOf<typeof commands>, never> = {
  type: 'evaluation',
  config,
  adjustable: ['question', 'lowest', 'highest', 'open', 'maxLength'],
  takesItems: 'none',
  commands,
  reasons,
  hides: () => true,
  initial: () => null,

  decide(stage, command, actor) {
    if (actor.role !== 'participant') return reject('not-allowed');
    const checked = checkAnswer(command, stage.config);
    if (!checked.accepted) return checked;
    return accept([], { rows: [{ pseudonym: actor.pseudonym, slot, value: asJson(checked.answer) }] });
  },

  evolve: (state) => state,

  publish(stage) {
    const about = ['about', asJson(stage.config)] as const;
    if (!isRevealed(stage)) return { everyone: [about], backstage: [] };
    const { counts, comments } = answersOf(stage);
    return { everyone: [about, ['distribution', counts]], backstage: [['comments', comments]] };
  },

  mine(stage, pseudonym) {
    if (stage.sealed) return null;
    const row = stage.rows.get(pseudonym)?.get(slot);
    return asJson({ ...answerIn(row), given: row !== undefined } satisfies EvaluationMine);
  },

  output: () => [],

  report(stage) {
    if (!isRevealed(stage)) return [];
    const { question, lowest, highest, open } = stage.config;
    const { counts, comments } = answersOf(stage);
    const words: readonly ReportSection[] =
      comments.length > 0 ? [{ kind: 'comments', question: open, comments }] : [];
    return [{ kind: 'distribution', question, counts, lowest, highest }, ...words];
  },
};
