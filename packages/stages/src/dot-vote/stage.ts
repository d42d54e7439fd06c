import {
  accept,
  originsOf,
  reject,
  textSchema,
  type CommandOf,
  type Item,
  type StageType,
} from '@kring/core';
import type { DotCount } from '@kring/methods';
import * as z from 'zod/mini';
import { ballotIn, ballotSchema, checkBallot, slot } from './ballot.ts';
import { isShared, publish, type DotVote } from './publish.ts';
import { scaleOf, spreadsOf } from './rounds.ts';
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

/** The items with what was counted of them, in the order of the tally. */
function counted(stage: DotVote): readonly { readonly item: Item; readonly count: DotCount }[] {
  const items = new Map(stage.items.map((item) => [item.id, item]));
  return tallyOf(stage).rows.flatMap((count) => {
    const item = items.get(count.id);
    return item ? [{ item, count }] : [];
  });
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
    const counts = new Map(tallyOf(stage).rows.map((count) => [count.id, count]));
    const spreads = spreadsOf(stage);
    const scale = scaleOf(stage.config);
    return stage.items.flatMap((item) => {
      const count = counts.get(item.id);
      if (!count) return [];
      const { dots, people, rank } = count;
      return [
        {
          ...item,
          figures: { ...item.figures, dots, people, rank },
          lineage: originsOf(item, stage.id),
          weighed: { stage: stage.id, scale, spread: spreads.get(item.id) ?? [] },
        },
      ];
    });
  },

  report(stage) {
    if (!isShared(stage)) return [];
    const { question, dots: dotsPerPerson, mostPerItem } = stage.config;
    const rows = counted(stage).map(({ item, count: { id, rank, tied, dots, people } }) => ({
      id,
      label: item.text,
      lang: item.lang,
      redacted: item.redacted,
      rank,
      tied,
      dots,
      people,
      lineage: item.lineage,
    }));
    const { ballots } = tallyOf(stage);
    return [{ kind: 'tally', question, unit: 'dots', ballots, dotsPerPerson, mostPerItem, rows }];
  },
};
