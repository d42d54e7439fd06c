import { langs, type StageType, type Text } from '@kring/core';
import { prove, record } from '../proof.ts';
import { answerWords } from './answerWords.ts';
import { commands, type ConsentCommand } from './commands.ts';
import { adjustable, config, type ConsentConfig } from './config.ts';
import { decide } from './decide.ts';
import { mine, publish } from './publish.ts';
import { ballots, recountable } from './recount.ts';
import { output, report } from './results.ts';
import { answerKinds } from './seen.ts';
import { evolve, initial, redact, shownRounds, type ConsentEvent, type ConsentState } from './state.ts';
import { reasons } from './words.ts';

/**
 * Can everybody live with this proposal? Whoever steers leads it through its moments while the stage is open: asked
 * about, answered in secret rounds, amended, adopted or dropped. What is secret is a round, not the stage: a private
 * row holds an answer until its round ends, and what becomes shared then is facts of its own, without anyone in them.
 * So the stage as a whole hides nothing, and has no reveal.
 */
export const consent: StageType<ConsentConfig, ConsentState, ConsentCommand, ConsentEvent> = {
  type: 'consent',
  config,
  adjustable,
  takesItems: 'may',
  commands,
  reasons,
  hides: () => false,
  initial,
  decide,
  evolve,
  publish,
  mine,
  output,
  report,
  redact,
  rounds: ({ state }) => ({
    asked: state.moment === 'ask' ? state.round : null,
    shown: shownRounds(state)
      .map(({ round }) => round)
      .toArray(),
  }),
  hands: ({ state }) => (state.moment === 'ask' ? { items: answerKinds, names: answerNames, most: 1 } : null),
  prove: (stage, about, given) => prove(stage, about, recountable(stage), given),
  record: (stage, about) => record(stage, about, recountable(stage)),
  ballots,
};

const answerNames = answerKinds.map((kind): Text =>
  Object.fromEntries(langs.map((lang) => [lang, answerWords[lang].answers[kind].name])),
);
