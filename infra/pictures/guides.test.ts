import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allDictionaries, type Leaf } from '../../test/words/dictionaries.ts';

/** The guides say the same in each language, show pictures that there are, and name buttons as the product does. */

const root = new URL('../../', import.meta.url);
const tongues = ['nl', 'fr', 'en'] as const;
type Tongue = (typeof tongues)[number];

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const guides = Object.fromEntries(
  tongues.map((tongue) => [tongue, read(`docs/guide/${tongue}.md`)]),
) as Record<Tongue, string>;

/** In bold, and no text of the product: what one brings along, who is who, and keys. */
const ownWords: Readonly<Record<Tongue, readonly string[]>> = {
  nl: [
    'regie',
    'scherm',
    'telefoons',
    'laptop',
    'Wifi in de zaal',
    'projector',
    'affiche',
    'tafelkaarten',
    'Pen en papier',
    'De grote knop',
    'Met twee',
  ],
  fr: [
    'régie',
    'écran',
    'téléphones',
    'portable',
    'wifi dans la salle',
    'projecteur',
    'affiche',
    'cartes de table',
    'Du papier et des stylos',
    'Le grand bouton',
    'À deux',
  ],
  en: [
    'console',
    'screen',
    'phones',
    'laptop',
    'Wi-Fi in the hall',
    'projector',
    'poster',
    'table cards',
    'Pen and paper',
    'The large button',
    'With two',
  ],
};

const headings = (guide: string) => [...guide.matchAll(/^#+(?= )/gm)].map(([level]) => level);

test('each guide has the same chapters, pictures and tables, in the same order', () => {
  const shape = (guide: string) => ({
    headings: headings(guide),
    pictures: picturesIn(guide).map((name) => name.replace(/\.(nl|fr|en)\.webp$/, '.webp')),
    rows: guide.split('\n').filter((line) => line.startsWith('|')).length,
    bullets: guide.split('\n').filter((line) => line.startsWith('- ')).length,
  });
  expect(shape(guides.fr)).toEqual(shape(guides.nl));
  expect(shape(guides.en)).toEqual(shape(guides.nl));
});

const picturesIn = (text: string) =>
  [...text.matchAll(/pictures\/([\w.-]+\.webp)/g)].map(([, name]) => name ?? '');

test('every picture that is named is there, in the language of its guide, and every picture is used', () => {
  const there = readdirSync(new URL('docs/guide/pictures', root)).sort();
  for (const tongue of tongues) {
    const others = tongues.filter((one) => one !== tongue);
    for (const name of picturesIn(guides[tongue])) {
      expect(there).toContain(name);
      for (const other of others) expect(name).not.toContain(`.${other}.`);
    }
  }
  const named = [...tongues.map((tongue) => guides[tongue]), read('README.md')].flatMap(picturesIn);
  expect([...new Set(named)].sort()).toEqual(there);
});

test('what stands in bold is a text of the product, in that language', async () => {
  const dictionaries = await allDictionaries();
  for (const tongue of tongues) {
    const texts = new Set(dictionaries.flatMap(({ words }) => [...words[tongue].values()].flatMap(said)));
    const bold = [...guides[tongue].matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => plain(words));
    // What ends as a sentence is one: it begins a paragraph.
    const unknown = bold.filter(
      (words) =>
        !/[.:]$/.test(words) && words.length > 1 && !texts.has(words) && !ownWords[tongue].includes(words),
    );
    expect([...new Set(unknown)]).toEqual([]);
  }
});

/** Without what a line break or a typographer puts between words. */
/** Without what only says where a line may or may not break. */
const plain = (words: string) => words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** A text; where something is filled in, it is three dots, which a guide may leave out at the end. */
function said(leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [plain(leaf)];
  try {
    const text = plain(String(leaf(...(['…', '…', '…'] as never[]))));
    return [text, text.replace(/ ?: …$/, '')];
  } catch {
    return [];
  }
}
