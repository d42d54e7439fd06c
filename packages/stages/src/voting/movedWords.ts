import { counted, figure, type Lang, type Words } from '@kring/core';
import type { RowBefore } from '../rowBefore.ts';
import type { CountedOption, Moved } from './views.ts';

/** What has moved since the round before, in words. */
interface MovedWords {
  /** Before how it stood: `Vorige ronde: 30 stemmen`. */
  before(figure: string): string;
  place(rank: number): string;
  /** How many people more or fewer. */
  people(change: number): string;
  readonly room: Readonly<Record<'closer' | 'apart', string>>;
}

const signed = (lang: Lang, change: number, one: string, several: string) =>
  `${change > 0 ? '+' : '−'}${counted(lang, Math.abs(change), one, several)}`;

export const movedWords: Words<MovedWords> = {
  nl: {
    before: (said) => `Vorige ronde: ${said}`,
    place: (rank) => `plaats ${figure('nl', rank)}`,
    people: (change) => (change === 0 ? 'evenveel mensen' : signed('nl', change, 'persoon', 'mensen')),
    room: { closer: 'de zaal is het nu meer eens', apart: 'de zaal is nu meer verdeeld' },
  },
  fr: {
    before: (said) => `Tour précédent\u00a0: ${said}`,
    place: (rank) => `place ${figure('fr', rank)}`,
    people: (change) =>
      change === 0 ? 'autant de personnes' : signed('fr', change, 'personne', 'personnes'),
    room: { closer: 'la salle est davantage d’accord', apart: 'la salle est davantage partagée' },
  },
  en: {
    before: (said) => `Round before: ${said}`,
    place: (rank) => `place ${figure('en', rank)}`,
    people: (change) => (change === 0 ? 'as many people' : signed('en', change, 'person', 'people')),
    room: { closer: 'the room agrees more now', apart: 'the room is more divided now' },
  },
  de: {
    before: (said) => `Runde davor: ${said}`,
    place: (rank) => `Platz ${figure('de', rank)}`,
    people: (change) => (change === 0 ? 'gleich viele Menschen' : signed('de', change, 'Mensch', 'Menschen')),
    room: { closer: 'der Saal ist sich jetzt einiger', apart: 'der Saal ist jetzt stärker geteilt' },
  },
};

/** `+7 mensen, de zaal is het nu meer eens`. */
export function saidOfMove({ people, room }: Moved, now: number, words: MovedWords): string {
  const more = people === null ? [] : [words.people(now - people)];
  return [...more, ...(room ? [words.room[room]] : [])].join(', ');
}

/**
 * The round before as a row of the ranking shows it. `say`: the figure of an option; where the rule made none, its
 * place is told.
 */
export function rowBefore(
  row: CountedOption,
  say: (row: CountedOption) => string,
  lang: Lang,
): RowBefore | undefined {
  const { moved } = row;
  if (!moved) return undefined;
  const words = movedWords[lang];
  const { value, people, answers, rank } = moved;
  const stood =
    value !== null
      ? say({ ...row, value, people: people ?? 0, answers })
      : rank !== null
        ? words.place(rank)
        : '';
  return { value, figure: stood && words.before(stood), moved: saidOfMove(moved, row.people, words) };
}
