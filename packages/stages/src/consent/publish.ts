import { asJson, type Json, type Pseudonym, type Published } from '@kring/core';
import { remembered } from '../remembered.ts';
import { answeredIn, longestText, ownAnswer, type ConsentStage } from './answers.ts';
import type { ConsentConfig } from './config.ts';
import { waysOf } from './counts.ts';
import {
  shownRounds,
  type ConsentState,
  type Decided,
  type Question,
  type Reason,
  type Round,
} from './state.ts';
import type {
  ConsentAbout,
  ConsentMine,
  ConsentNow,
  ProposalView,
  QuestionView,
  ReasonView,
  RoundView,
} from './views.ts';

/** What a stage of consent shows: to everyone, backstage, and to each person of their own. */

const about = remembered(
  (config: ConsentConfig) => [config],
  ({ driver }) => asJson({ driver, maxLength: longestText } satisfies ConsentAbout),
);

const proposal = remembered(
  ({ wordings }: ConsentState) => [wordings],
  ({ wordings }) =>
    asJson({
      text: wordings.last()?.text ?? {},
      earlier: wordings
        .butLast()
        .map(({ text }) => text)
        .toArray(),
    } satisfies ProposalView),
);

/** Of the rows it only says how many answered in this round, which says nothing of what they answered. */
const now = remembered(
  ({ state, rows }: ConsentStage) => [state, rows],
  (stage) => {
    const { moment, round } = stage.state;
    return asJson({ moment, round, answered: answeredIn(stage) } satisfies ConsentNow);
  },
);

const questionEntry = remembered(
  (question: Question) => [question],
  ({ text, lang, state, order }) => asJson({ text, lang, state, order } satisfies QuestionView),
);

const reasonEntry = remembered(
  (reason: Reason) => [reason],
  ({ round, kind, text, lang, hidden, kept, order }) =>
    asJson({ round, kind, text, lang, hidden, kept, order } satisfies ReasonView),
);

interface Asked {
  readonly one: Round;
  readonly text: RoundView['proposal'];
}

const roundEntry = remembered(
  ({ one, text }: Asked) => [one, text],
  ({ one, text }) => {
    const { round, consents, concerns, objections, shown } = one;
    const ways = waysOf(one);
    return asJson({
      ...{ round, proposal: text, consents, concerns, objections, shown },
      ...(ways && { ways }),
    } satisfies RoundView);
  },
);

const rounds = ({ rounds, wordings }: ConsentState) =>
  rounds.map((one) => {
    const text = wordings.get(one.wording)?.text ?? {};
    return [`round/${one.round}`, roundEntry({ one, text })] as const;
  });

const isShared = (state: ConsentState): ((reason: Reason) => boolean) => {
  const seen = new Set(shownRounds(state).map(({ round }) => round));
  return ({ round, hidden, text }) => seen.has(round) && !hidden && text !== '';
};

const decided = remembered(
  (outcome: Decided) => [outcome],
  (outcome) => asJson(outcome),
);

export function publish(stage: ConsentStage): Published {
  const { state, config } = stage;
  const questions = [...state.questions.values()];
  const reasons = [...state.reasons.values()];
  const shown = { ...state, rounds: shownRounds(state) };
  return {
    everyone: [
      ['about', about(config)],
      ['proposal', proposal(state)],
      ['now', now(stage)],
      ...questions
        .filter(({ shared, text }) => shared && text !== '')
        .map((one) => [`question/${one.id}`, questionEntry(one)] as const),
      ...rounds(shown),
      ...reasons.filter(isShared(state)).map((one) => [`reason/${one.id}`, reasonEntry(one)] as const),
      ...(state.decided ? [['decided', decided(state.decided)] as const] : []),
    ],
    backstage: [
      ...questions.map((one) => [`question/${one.id}`, questionEntry(one)] as const),
      ...rounds(state),
      ...reasons.map((one) => [`reason/${one.id}`, reasonEntry(one)] as const),
    ],
  };
}

export function mine(stage: ConsentStage, pseudonym: Pseudonym): Json {
  if (stage.sealed) return null;
  const { state, authored } = stage;
  const given = ownAnswer(stage, pseudonym);
  const questions = [...(authored.get(pseudonym) ?? [])]
    .flatMap((id) => state.questions.get(id) ?? [])
    .sort((a, b) => a.order - b.order)
    .map(({ id, text, lang, state }) => ({ id, text, lang, state }));
  // Once its words are shared they have left the row.
  const shared = given && state.reasons.get(given.reason ?? '');
  const answer = given && {
    ...{ round: given.round, answer: given.answer },
    text: given.text || (shared?.text ?? ''),
    lang: given.lang ?? shared?.lang ?? null,
  };
  return asJson({ answer, questions } satisfies ConsentMine);
}
