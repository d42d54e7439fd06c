import { isLang, langs, type Words } from '@kring/core';
import { sourcesEnding, type SourceFile } from './sources.ts';

/** All that Kring says by itself, for tests that compare the languages. */

/** One dictionary in all languages, where it stands, and the words within it by their path. */
export interface Dictionary {
  readonly file: SourceFile;
  readonly name: string;
  readonly words: Words<ReadonlyMap<string, Leaf>>;
}

/** A text, or a function that says it with figures and names. */
export type Leaf = string | ((...given: never[]) => unknown);

/** A text, or what a function makes of these figures. */
export const said = (leaf: Leaf, ...figures: readonly number[]): string =>
  typeof leaf === 'string'
    ? leaf
    : String((leaf as (...given: unknown[]) => unknown)(...figures, ...strange));
/** For what a function takes besides: figures that turn up in its text as they are. */
export const strange = [11, 13, 17];

/** Every dictionary of the project: in one module with a key per language, or in a folder with a module per language. */
export async function allDictionaries(): Promise<Dictionary[]> {
  const found: Dictionary[] = [];
  const perLanguage = new Map<string, Map<string, [SourceFile, unknown]>>();
  for (const file of sourcesEnding('.ts')) {
    const lang = /\/words\/(?:\w+\/)?(\w+)\.ts$/.exec(file.name)?.[1];
    if (lang && isLang(lang)) {
      const { words } = (await import(file.path)) as { words: unknown };
      const folder = file.name.slice(0, file.name.lastIndexOf('/'));
      perLanguage.set(
        folder,
        (perLanguage.get(folder) ?? new Map<string, [SourceFile, unknown]>()).set(lang, [file, words]),
      );
    } else if (/export const \w+: Words</.test(file.text)) {
      const exported = (await import(file.path)) as Record<string, unknown>;
      for (const [name, value] of Object.entries(exported))
        if (isInEachLanguage(value)) found.push({ file, name, words: inEach((lang) => leaves(value[lang])) });
    }
  }
  for (const [folder, modules] of perLanguage) {
    const english = modules.get('en');
    if (english)
      found.push({ file: english[0], name: folder, words: inEach((lang) => leaves(modules.get(lang)?.[1])) });
  }
  return found;
}

const inEach = <Value>(make: (lang: (typeof langs)[number]) => Value): Words<Value> => ({
  nl: make('nl'),
  fr: make('fr'),
  en: make('en'),
  de: make('de'),
});

const isInEachLanguage = (value: unknown): value is Words<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === [...langs].sort().join();

function leaves(value: unknown, path = ''): Map<string, Leaf> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Leaf]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inside]) => [...leaves(inside, path ? `${path}.${key}` : key)]),
  );
}
