import type { Dice } from '../src/samples.ts';

/** A word that occurs nowhere else; the hyphens keep the first apart from the eleventh. */
const marks = /merk-\d+-merk/g;

export const marksIn = (text: string): ReadonlySet<string> => new Set(text.match(marks));

/** Dice that throw what fast-check drew, over and over. `mark` numbers the words. */
export function diceOf(throws: readonly number[], mark: () => number): Dice {
  let at = 0;
  const next = () => Math.abs((throws[at++ % throws.length] ?? 0) + at * 7919);
  const int = (min: number, max: number) => min + (next() % (max - min + 1));
  const pick = <T>(list: Iterable<T>): T | undefined => {
    const all = [...list];
    return all.length > 0 ? all[int(0, all.length - 1)] : undefined;
  };
  return {
    int,
    pick,
    some: (list) => [...list].filter(() => int(0, 2) === 0),
    id: (known) => (int(0, 9) === 0 ? 'nobody-has-this' : pick(known)) ?? 'nobody-has-this',
    words: () => {
      const sentence = pick(sentences) ?? '';
      return `${sentence} merk-${mark()}-merk`;
    },
  };
}

const sentences = [
  'Meer bankjes in de schaduw',
  'Une place sans voitures, le dimanche au moins',
  'Een speeltuin\tmet\r\nwater, "ook in de winter"',
  '=HYPERLINK("http://example.org") <b>non</b>',
  '👵🏽 Plus d’arbres & moins de béton',
];
