import type { Lang } from '@kring/core';
import { phoneBase } from '#lib/browser/phoneBase.ts';
import { keyFor } from '#lib/live/tokens.ts';
import type { ConsoleDictionary } from '#lib/words/console/en.ts';
import { consoleWords } from '#lib/words/console/vocabulary.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { speech } = await parent();
  await speech.add(consoleWords);
  const token = keyFor('steer', params.session);
  const inEach = async (languages: readonly Lang[]): Promise<ReadonlyMap<Lang, ConsoleDictionary>> => {
    const pairs = languages.map(async (lang) => [lang, await consoleWords.in(lang)] as const);
    return new Map(await Promise.all(pairs));
  };
  return { session: params.session, token, base: await phoneBase(), inEach };
};
