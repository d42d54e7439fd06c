import {
  accept,
  ballotsOf,
  handsOf,
  originsOf,
  reject,
  textSchema,
  type CommandOf,
  type Json,
  type StageType,
} from '@kring/core';
import type { Election } from '@kring/methods';
import * as z from 'zod/mini';
import { givenOnce, namedAs, prove, record, type Recountable } from '../proof.ts';
import { ballotsFile } from '../voting/ballotsFile.ts';
import { castBy, optionsOf } from '../voting/election.ts';
import { ballotIn, ballotSchema, checkBallot, slot } from './ballot.ts';
import { countedDots, scaleOf, type DotVote } from './counting.ts';
import { isShared, publish } from './publish.ts';
import { tallyOf } from './tally.ts';
import type { DotVoteMine, DotVoteView } from './views.ts';
import { question, reasons } from './words.ts';

const config = z
  .object({
    question: z._default(textSchema(300), question),
    dots: z._default(z.int().check(z.minimum(1), z.maximum(50)), 3),
    mostPerItem: z._default(z.int().check(z.minimum(1), z.maximum(50)), 1),
    show: z._default(z.enum(['secret', 'live']), 'secret'),
  })
  .check(z.refine(({ dots, mostPerItem }) => mostPerItem <= dots, { path: ['mostPerItem'] }));

const commands = {
  'dots:place': { schema: ballotSchema, roles: ['participant'] as const, phases: ['open'] as const },
};

/** Dots are points, and the rule adds them up. */
function electionOf({ items }: DotVote, ballots: readonly Json[]): Election {
  const pointsIn = (ballot: Json) => new Map(Object.entries(ballotIn(ballot)));
  return { ...optionsOf(items), ballots: { kind: 'points', cast: castBy(ballots, pointsIn) } };
}

function recountable(stage: DotVote): Recountable {
  const known = new Map(stage.items.map((item) => [item.id, item]));
  return {
    rule: 'dots',
    rounds: [givenOnce(stage, (ballots) => electionOf(stage, ballots))],
    named: (id) => namedAs(known.get(id)),
  };
}

/**
 * Everyone shares out a few dots over the items. A ballot is handed in whole and replaces the earlier one. A blank
 * ballot is a ballot: its row stays, so that no late retry of an earlier one can come back, and its owner counts in
 * the turnout, as everywhere in Kring. Tally and report tell blank ballots from those with dots.
 */
export const dotVote: StageType<DotVoteView, null, CommandOf<typeof commands>, never> = {
  type: 'dot-vote',
  config,
  adjustable: ['question'],
  takesItems: 'needs',
  commands,
  reasons,
  hides: ({ show }) => show === 'secret',
  initial: () => null,

  decide(stage, command, actor) {
    if (actor.role !== 'participant') return reject('not-allowed');
    const checked = checkBallot(command, stage.config, stage.items);
    if (!checked.accepted) return checked;
    return accept([], {
      rows: [{ pseudonym: actor.pseudonym, slot, value: { dots: checked.ballot } }],
    });
  },

  evolve: (state) => state,

  publish,

  mine(stage, pseudonym) {
    if (stage.sealed) return null;
    const row = stage.rows.get(pseudonym)?.get(slot);
    const dots = row === undefined ? {} : ballotIn(row);
    const given = Object.values(dots).reduce((sum, count) => sum + count, 0);
    const mine: DotVoteMine = { dots, left: stage.config.dots - given, cast: row !== undefined };
    return mine;
  },

  /** In the order of the stage, not of the tally: what is weighed again starts without a favourite. */
  output(stage) {
    if (!isShared(stage)) return [];
    const rows = new Map(countedDots(stage).rows.map((row) => [row.id, row]));
    const scale = scaleOf(stage.config);
    return stage.items.flatMap((item) => {
      const row = rows.get(item.id);
      if (!row) return [];
      const { value, people, rank, spread } = row;
      const { value: _before, ...figures } = item.figures;
      return [
        {
          ...item,
          figures: { ...figures, dots: value ?? 0, people, rank },
          lineage: originsOf(item, stage.id),
          weighed: { stage: stage.id, scale, spread },
        },
      ];
    });
  },

  report(stage) {
    if (!isShared(stage)) return [];
    const { question, dots: dotsPerPerson, mostPerItem } = stage.config;
    const items = new Map(stage.items.map((item) => [item.id, item]));
    const scale = scaleOf(stage.config);
    const { rows: counted, splits, ways } = countedDots(stage);
    const rows = counted.flatMap(({ id, rank, tied, value, people, spread, division, by }) => {
      const item = items.get(id);
      if (!item) return [];
      const { text: label, lang, redacted, lineage, weighed } = item;
      const before = weighed?.scale === scale ? weighed.spread : null;
      const figures = { rank, tied, dots: value ?? 0, people, spread, division, before, ...(by && { by }) };
      return [{ id, label, lang, redacted, ...figures, lineage }];
    });
    const { ballots, blank } = tallyOf(stage);
    const voters = { ballots, blank, ...(ways && { ways }) };
    return [{ kind: 'tally', question, unit: 'dots', ...voters, dotsPerPerson, mostPerItem, rows, splits }];
  },

  // A hand is a dot, as long as one may give no more than one to an item.
  hands: ({ config, items }) =>
    config.mostPerItem === 1 ? { items: items.map(({ id }) => id), most: config.dots } : 'more',
  prove: (stage, about, given) => prove(stage, about, recountable(stage), given),
  record: (stage, about) => record(stage, about, recountable(stage)),
  ballots: (stage) =>
    ballotsFile(electionOf(stage, ballotsOf(stage, slot)), electionOf(stage, []), handsOf(stage)),
};
