import { asJson, inLang, textSchema, type Json, type Spread, type StageType } from '@kring/core';
import type { Election } from '@kring/methods';
import { writeJson } from '@kring/methods/files';
import * as z from 'zod/mini';
import { prove, record, type Recountable } from '../proof.ts';
import { remembered } from '../remembered.ts';
import {
  commands,
  decide,
  givenIn,
  givenNow,
  reveal,
  slotOf,
  type EstimateCommand,
  type EstimateStage,
} from './decide.ts';
import { isSensible } from './number.ts';
import { roundsView, together } from './rounds.ts';
import {
  answeredRounds,
  evolve,
  initial,
  redact,
  roundOf,
  type EstimateEvent,
  type EstimateState,
} from './state.ts';
import type { EstimateMine, EstimateView, NowView, ReasonsView } from './views.ts';
import { question, reasons } from './words.ts';

const bound = z._default(z.nullable(z.number().check(z.refine(isSensible))), null);

const config: z.ZodMiniType<EstimateView> = z.object({
  question: z._default(textSchema(300), question),
  unit: z._default(textSchema(60), {}),
  min: bound,
  max: bound,
  reasons: z._default(z.boolean(), true),
});

const roundsOf = remembered(
  ({ rounds }: EstimateState) => [rounds],
  ({ rounds }) => asJson(roundsView(rounds)),
);

const nowOf: (stage: EstimateStage) => Json = remembered(
  ({ state, rows }) => [state, rows],
  (stage) => {
    const { asking } = stage.state;
    return asJson({
      ...{ asking, round: roundOf(stage.state), given: givenNow(stage).length },
    } satisfies NowView);
  },
);

const backstageOf = remembered(
  ({ reasons, up }: EstimateState) => [reasons, up],
  ({ reasons, up }) => asJson({ reasons, up } satisfies ReasonsView),
);

/**
 * Everyone estimates a number by themselves; the room sees how the estimates lie, talks, and estimates again. A round is
 * a secret until whoever steers shows it, and the last until the reveal.
 */
export const estimate: StageType<EstimateView, EstimateState, EstimateCommand, EstimateEvent> = {
  type: 'estimate',
  config,
  adjustable: ['question', 'reasons'],
  // Later rounds ask what the first one did.
  fixed: ({ state }) => (state.rounds.length > 0 ? ['question'] : []),
  takesItems: 'none',
  commands,
  reasons,
  hides: () => true,
  initial: () => initial,
  decide,
  reveal,
  evolve,
  redact,

  publish(stage) {
    const { config, state } = stage;
    const put = state.reasons.filter(({ id, text }) => text !== '' && state.up.includes(id));
    return {
      everyone: [
        ['about', asJson(config)],
        ['now', nowOf(stage)],
        ['rounds', roundsOf(state)],
        ...put.map((reason) => [`reason/${reason.id}`, asJson(reason)] as const),
      ],
      backstage: [['reasons', backstageOf(state)]],
    };
  },

  mine(stage, pseudonym) {
    if (stage.sealed) return null;
    const row = stage.rows.get(pseudonym);
    const rounds = Array.from({ length: roundOf(stage.state) }, (_, at) => at + 1);
    const given = rounds.flatMap((round) => givenIn(row?.get(slotOf(round))) ?? []);
    return asJson({ given } satisfies EstimateMine);
  },

  report({ config, state }) {
    const { rounds } = roundsView(state.rounds);
    if (rounds.length === 0) return [];
    const comments = state.reasons
      .filter(({ id, text }) => text !== '' && state.up.includes(id))
      .map(({ text, lang }) => ({ text, lang }))
      .sort((a, b) => (a.text < b.text ? -1 : 1));
    return [{ kind: 'rounds', question: config.question, unit: config.unit, rounds, reasons: comments }];
  },

  rounds: ({ state }) => ({
    asked: state.asking ? roundOf(state) : null,
    // Where nobody ever answered, there is nothing to count.
    shown: answeredRounds(state).map((_, at) => at + 1),
  }),
  prove: (stage, about, given) => prove(stage, about, recountable(stage), given),
  record: (stage, about) => record(stage, about, recountable(stage)),
  /** Of the last round, which is the one that counts. */
  ballots(stage) {
    const last = stage.state.rounds.at(-1);
    return JSON.parse(writeJson(electionOf(stage, last ? together(last) : []))) as Json;
  },
};

const option = 'estimate';

function electionOf({ config, languages }: EstimateStage, spread: Spread): Election {
  const [lang = 'nl'] = languages;
  return {
    options: [{ id: option, name: inLang(config.question, lang, languages) }],
    lot: [option],
    ballots: { kind: 'estimates', cast: spread.map(({ value, people }) => ({ ballot: value, people })) },
  };
}

const recountable = (stage: EstimateStage): Recountable => ({
  rule: 'estimate',
  rounds: answeredRounds(stage.state).map(({ phones, paper }) => ({
    election: electionOf(stage, []),
    by: { phones: electionOf(stage, phones), paper: electionOf(stage, paper) },
    hands: null,
  })),
  named: () => ({ name: { ...stage.config.question }, items: [] }),
});
