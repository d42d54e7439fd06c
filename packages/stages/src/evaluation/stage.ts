import {
  accept,
  asJson,
  ballotsOf,
  ballotSlot,
  handsOf,
  idSchema,
  inLang,
  isRevealed,
  langs,
  reject,
  textSchema,
  type CommandOf,
  type ItemId,
  type Json,
  type ReportSection,
  type Stage,
  type StageType,
  type Text,
} from '@kring/core';
import type { Election } from '@kring/methods';
import * as z from 'zod/mini';
import { givenOnce, prove, record, type Recountable } from '../proof.ts';
import { ballotsFile } from '../voting/ballotsFile.ts';
import { castBy } from '../voting/election.ts';
import {
  answerIn,
  answersOf,
  answerSchema,
  checkAnswer,
  isRedacted,
  redactAnswer,
  stepIds,
} from './answers.ts';
import type { EvaluationAnswer, EvaluationMine, EvaluationView } from './views.ts';
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

type EvaluationStage = Stage<EvaluationView, null>;

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
    return accept([], {
      rows: [{ pseudonym: actor.pseudonym, slot: ballotSlot, value: asJson(checked.answer) }],
    });
  },

  evolve: (state) => state,
  redactGiven: redactAnswer,

  publish(stage) {
    const about = ['about', asJson(stage.config)] as const;
    if (!isRevealed(stage)) return { everyone: [about], backstage: [] };
    const { counts, ways, comments } = answersOf(stage);
    const apart = ways ? [['ways', asJson(ways)] as const] : [];
    return {
      everyone: [about, ['distribution', counts], ...apart],
      backstage: [['comments', asJson(comments)]],
    };
  },

  mine(stage, pseudonym) {
    if (stage.sealed) return null;
    const row = stage.rows.get(pseudonym)?.get(ballotSlot);
    const answer = answerIn(row);
    const { score, text, lang } = answer;
    const given = row !== undefined;
    return asJson({ score, text, lang, given, redacted: isRedacted(answer) } satisfies EvaluationMine);
  },

  report(stage) {
    if (!isRevealed(stage)) return [];
    const { question, lowest, highest, open } = stage.config;
    const { counts, ways, comments } = answersOf(stage);
    const texts = comments.flatMap(({ text, lang }) => (text ? [{ text, lang }] : []));
    const redacted = comments.length - texts.length;
    const words: readonly ReportSection[] =
      comments.length > 0 ? [{ kind: 'comments', question: open, comments: texts, redacted }] : [];
    return [
      { kind: 'distribution', question, counts, ...(ways && { ways: ways.counts }), lowest, highest },
      ...words,
    ];
  },

  hands({ config: { steps, lowest, highest } }) {
    const items = stepIds(steps);
    const ends = new Map([
      [items[0], lowest],
      [items.at(-1), highest],
    ]);
    const names = items.map((step): Text =>
      Object.fromEntries(
        langs.map((lang) => [lang, [step, ends.get(step)?.[lang]].filter(Boolean).join(' · ')]),
      ),
    );
    return { items, names, most: 1 };
  },
  prove: (stage, about, given) => prove(stage, about, recountable(stage), given),
  record: (stage, about) => record(stage, about, recountable(stage)),
  ballots: (stage) =>
    ballotsFile(electionOf(stage, ballotsOf(stage, ballotSlot)), electionOf(stage, []), handsOf(stage)),
};

const option = 'question';

/** The steps that were chosen, and nothing of the words. */
function electionOf({ config, languages }: EvaluationStage, given: readonly Json[]): Election {
  const { question, steps } = config;
  const [lang = 'nl'] = languages;
  const chosen = ({ score }: EvaluationAnswer) => new Map(score === null ? [] : [[option, score - 1]]);
  return {
    options: [{ id: option, name: inLang(question, lang, languages) }],
    lot: [option],
    ballots: { kind: 'grades', grades: stepIds(steps), cast: castBy(given.map(answerIn), chosen) },
  };
}

const recountable = (stage: EvaluationStage): Recountable => ({
  rule: 'distribution',
  rounds: [givenOnce(stage, (ballots) => electionOf(stage, ballots))],
  named: () => ({ name: { ...stage.config.question }, items: [] }),
});
