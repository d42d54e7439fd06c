import type { Lang, Text } from '@kring/core';
import { inEachLanguage, wording } from '@kring/ui/eachLanguage.ts';
import type { Island } from './model.ts';
import { followWords } from './phoneWords.ts';

/** What a group is called on the wall; one without a name goes by its number. */
export const islandName = ({ name, ordinal }: Island, languages: readonly Lang[]): Text =>
  inEachLanguage(name, languages).length > 0 ? name : wording(followWords, (t) => t.group(ordinal));
