import {
  accept,
  asJson,
  idSchema,
  isRevealed,
  reject,
  textSchema,
  type CommandOf,
  type ItemId,
  type ReportSection,
  type StageType,
} from '@kring/core';
import * as z from 'zod/mini';
import { answerIn, answersOf, answerSchema, checkAnswer, isRedacted, redactAnswer, slot } from './answers.ts';
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
  'comment:redact': {
    schema: z.object({ comment: idSchema }),
    roles: ['organiser', 'facilitator'] as const,
    phases: ['revealed', 'sealed'] as const,
  },
};

interface CommentRedacted {
  readonly type: 'comment:redacted';
  readonly comment: ItemId;
}

/**
 * A short closing form: a scale and a few words. Nothing of it is shared before the reveal; what people wrote never
 * goes on the wall or the public page, only to those who steer and into their report.
 */
export const evaluation: StageType<EvaluationView, null, CommandOf<typeof commands>, CommentRedacted> = {
  type: 'evaluation',
  config,
  adjustable: ['question', 'lowest', 'highest', 'open', 'maxLength'],
  takesItems: 'none',
  commands,
  reasons,
  hides: () => true,
  initial: () => null,

  decide(stage, command, actor, given) {
    if (command.type === 'comment:redact') {
      const { comment } = command;
      return answersOf(stage).comments.some(({ id, text }) => id === comment && text !== '')
        ? accept([{ type: 'comment:redacted', comment }], { redacts: [comment] })
        : reject('unknown-item');
    }
    if (actor.role !== 'participant') return reject('not-allowed');
    const checked = checkAnswer(command, stage.config, () => given.id());
    if (!checked.accepted) return checked;
    return accept([], { rows: [{ pseudonym: actor.pseudonym, slot, value: asJson(checked.answer) }] });
  },

  evolve: (state) => state,
  redactGiven: redactAnswer,

  publish(stage) {
    const about = ['about', asJson(stage.config)] as const;
    if (!isRevealed(stage)) return { everyone: [about], backstage: [] };
    const { counts, comments } = answersOf(stage);
    return { everyone: [about, ['distribution', counts]], backstage: [['comments', asJson(comments)]] };
  },

  mine(stage, pseudonym) {
    if (stage.sealed) return null;
    const row = stage.rows.get(pseudonym)?.get(slot);
    const answer = answerIn(row);
    const { score, text, lang } = answer;
    const given = row !== undefined;
    return asJson({ score, text, lang, given, redacted: isRedacted(answer) } satisfies EvaluationMine);
  },

  report(stage) {
    if (!isRevealed(stage)) return [];
    const { question, lowest, highest, open } = stage.config;
    const { counts, comments } = answersOf(stage);
    const texts = comments.flatMap(({ text, lang }) => (text ? [{ text, lang }] : []));
    const redacted = comments.length - texts.length;
    const words: readonly ReportSection[] =
      comments.length > 0 ? [{ kind: 'comments', question: open, comments: texts, redacted }] : [];
    return [{ kind: 'distribution', question, counts, lowest, highest }, ...words];
  },
};
