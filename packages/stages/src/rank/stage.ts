import { asJson, idSchema, inLang, reject, textSchema, type Item, type Lang, type Text } from '@kring/core';
import { wording } from '@kring/ui/eachLanguage.ts';
import * as z from 'zod/mini';
import { castBy, optionsOf } from '../voting/election.ts';
import { votingStage } from '../voting/votingStage.ts';
import { votingWords } from '../voting/votingWords.ts';
import { figuresOf } from './figures.ts';
import { moreOf } from './more.ts';
import { outcomeWords } from './outcomeWords.ts';
import { placesOf, unplaced } from './places.ts';
import { placeWords } from './placeWords.ts';
import { rankRules, ruleWords, seatsOf } from './rules.ts';
import type { InOrder, RankMore, RankView } from './views.ts';
import { measures, question, reasons } from './words.ts';

const several = z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(500))), null);

const config: z.ZodMiniType<RankView> = z.object({
  question: z._default(textSchema(300), question),
  rule: z._default(z.enum(rankRules), 'borda'),
  winners: several,
  most: several,
});

const ballot: z.ZodMiniType<InOrder> = z.object({
  order: z.array(idSchema).check(z.maxLength(5000)),
});

/** Everyone puts options in order, all of them or the few they care for. */
export const rank = votingStage<RankView, InOrder>({
  type: 'rank',
  config,
  command: 'rank:order',
  ballot,
  reasons,
  named: ({ order }) => order,
  isBlank: ({ order }) => order.length === 0,

  check({ order }, { most }) {
    if (new Set(order).size < order.length) return reject('rank/twice');
    if (most !== null && order.length > most)
      return reject('rank/too-many', { max: most, given: order.length });
    return { accepted: true, ballot: { order } };
  },

  // A place says something only among as many.
  scale: ({ rule, most }, { length }) => `rank/${rule}/${length}/${most ?? 'all'}`,
  election: (config, items, ballots) => {
    const seats = seatsOf(config);
    return {
      ...optionsOf(items),
      ballots: { kind: 'rankings', cast: castBy(ballots, ({ order }) => order.map((id) => [id])) },
      ...(seats !== null && { seats: Math.min(seats, items.length) }),
    };
  },
  value({ count }) {
    const figures = figuresOf(count);
    return ({ id }) => figures.get(id) ?? 0;
  },
  spread({ election: { options, ballots } }) {
    const cast = ballots.kind === 'rankings' ? ballots.cast.map(({ ballot }) => ballot) : [];
    const places = placesOf(
      options.map(({ id }) => id),
      cast,
    );
    return ({ id }) => places.get(id) ?? [];
  },
  chooses: (config) => seatsOf(config) !== null,
  more: ({ count }) => asJson(moreOf(count)),
  says: ({ rule }) => wording(ruleWords, (words) => words[rule].says),
  measure: ({ rule }) => measures[rule],

  reported({ config: { rule }, items, count }) {
    const figures = figuresOf(count);
    const others = items.length - 1;
    const steps = Array.from({ length: items.length }, (_, at) => ({
      value: at + 1,
      name: wording(placeWords, (t) => t.place(at + 1)),
    }));
    return {
      steps: [...steps, { value: unplaced(items.length), name: wording(placeWords, (t) => t.none) }],
      row: (id) => ({ said: wording(outcomeWords, (t) => t.figure(rule, figures.get(id) ?? 0, others)) }),
      notes: notesOn(moreOf(count), items),
    };
  },
});

/** Who beats all others, or that nobody does; and how many votes were enough. */
function notesOn(more: RankMore, items: readonly Item[]): readonly Text[] {
  const nameOf = ({ redacted, text, lang }: Item, reader: Lang) =>
    redacted ? votingWords[reader].gone : inLang(text, reader, [lang]);
  switch (more.kind) {
    case 'points':
      return [];
    case 'duels': {
      const winner = items.find(({ id }) => id === more.winner);
      return [wording(outcomeWords, (t, lang) => (winner ? t.beatsAll(nameOf(winner, lang)) : t.beatsNone))];
    }
    case 'rounds':
      return [wording(outcomeWords, (t) => t.enough(more.quota))];
  }
}
