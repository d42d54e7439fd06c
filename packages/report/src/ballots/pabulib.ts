/** Ballots about money as the world's other programs read them: the `.pb` files of Pabulib. */

import { inLang, type Lang, type SessionReport } from '@kring/core';
import { NotWritable, writePabulib, type PabulibAbout } from '@kring/methods/files';
import type { Recount } from './recount.ts';

/** A `.pb` file; null where the format has no place for it: no budget, a project without a cost, grades. */
export function pabulibOf(
  { election, won, rule, question, title, currency }: Recount,
  { session }: SessionReport,
  lang: Lang,
  timeZone: string,
): string | null {
  if (election.budget === undefined) return null;
  const say = (text: typeof title) => inLang(text, lang, session.languages);
  const place = new Map(election.lot.map((id, at) => [id, at]));
  const placeOf = (id: string) => place.get(id) ?? election.lot.length;
  // In a `.pb` the order of the projects is the lot: who goes first where nothing else decides.
  const options = election.options.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
  const day = (at: string | null) => (at === null ? '' : dayOf(new Date(at), timeZone));
  const about: PabulibAbout = {
    description: [say(title), say(question)].filter(Boolean).join(' – '),
    country: 'Belgium',
    unit: say(session.organiser),
    instance: say(session.title),
    dateBegin: day(session.startedAt),
    dateEnd: day(session.endedAt ?? session.startedAt),
    rule: ruleOfPabulib(rule),
    language: lang,
    ...(currency && { currency }),
  };
  try {
    return writePabulib({ election: { ...election, options }, ...(won && { published: won }) }, about);
  } catch (error) {
    if (error instanceof NotWritable) return null;
    throw error;
  }
}

/** `19.11.2026`. */
function dayOf(at: Date, timeZone: string): string {
  const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
    .format(at)
    .split('-');
  return `${day}.${month}.${year}`;
}

function ruleOfPabulib(rule: string): NonNullable<PabulibAbout['rule']> {
  switch (rule) {
    case 'greedy':
      return 'greedy';
    case 'equal-shares/cost':
      return 'equalshares';
    case 'equal-shares/cost/add1':
      return 'equalshares/add1';
    default:
      return 'unknown';
  }
}
