import { expect, test } from 'vitest';
import { allDictionaries } from './dictionaries.ts';
import { isDictionary, sourcesEnding } from './sources.ts';

const programs = sourcesEnding('.svelte', '.ts').filter(({ name }) => !isDictionary(name));

/** Folders of what stage types share: whoever shares it says its words. */
const shared = /^packages\/stages\/src\/(?:voting|wall)\//;

/** Where the words of a dictionary can be said: in its package, or in its stage type and what stage types share. */
function near(dictionary: string): string[] {
  const stage = shared.test(dictionary) ? undefined : /^packages\/stages\/src\/[^/]+\//.exec(dictionary)?.[0];
  const folder = stage ?? /^[^/]+\/[^/]+\//.exec(dictionary)?.[0] ?? '';
  const isNear = ({ name }: { name: string }) =>
    name.startsWith(folder) || (stage !== undefined && /^packages\/stages\/src\/[^/]+$/.test(name));
  return programs.filter(isNear).map(({ text }) => text);
}

test('every text is said somewhere', async () => {
  const unsaid = (await allDictionaries()).flatMap(({ file, name, words }) => {
    const texts = near(file.name);
    const names = (key: string) => texts.some((text) => new RegExp(`\\b${key}\\b`).test(text));
    /** `t.states[idea.state]`: each of them is said. */
    const picks = (key: string) => texts.some((text) => new RegExp(`\\b${key}\\)?\\[`).test(text));
    /** One of a list, which is taken as a whole. */
    const isOrder = (key: string) => /^\d+$/.test(key);
    /** The components' words, which a page's words hand on to them: they are looked for where they stand. */
    const isHandedOn = (key: string) => file.name.startsWith('client/') && key.startsWith('ui.');
    const isSaid = (key: string) => {
      const [last = '', ...above] = key.split('.').reverse();
      // A refusal is looked up by its name.
      return (
        name === 'reasons' ||
        above.includes('reasons') ||
        isHandedOn(key) ||
        isOrder(last) ||
        names(last) ||
        above.some(picks)
      );
    };
    return [...words.nl.keys()].filter((key) => !isSaid(key)).map((key) => `${file.name} ${key}`);
  });
  expect(unsaid).toEqual([]);
});
