import type { Lang } from '@kring/core';
import type { Filter } from './consoleWords.ts';
import type { BackstageIdeaView } from './views.ts';

/** Finding one's way in many ideas. */

export type FoundIdea = BackstageIdeaView & { readonly id: string };

/** Whether some language of the session has no text of it yet. */
const isUntranslated = ({ text, redacted }: FoundIdea, languages: readonly Lang[]): boolean =>
  !redacted && languages.some((lang) => !text[lang]);

function passes(idea: FoundIdea, filter: Filter, languages: readonly Lang[]): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'waiting':
    case 'hidden':
      return idea.state === filter;
    case 'untranslated':
      return isUntranslated(idea, languages);
  }
}

/** Without accents and capitals: `Élagage` is found by `elagage`. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What passes the filter and holds every word that is sought, in any language; `#12` or `12` finds its number. */
export function chosenIdeas(
  ideas: readonly FoundIdea[],
  filter: Filter,
  wanted: string,
  languages: readonly Lang[],
): readonly FoundIdea[] {
  const parts = plain(wanted).split(/\s+/).filter(Boolean);
  return ideas.filter((idea) => {
    if (!passes(idea, filter, languages)) return false;
    if (
      parts.length === 0 ||
      (/^#?\d+$/.test(wanted.trim()) && wanted.trim().replace('#', '') === String(idea.number))
    )
      return true;
    const text = plain(Object.values(idea.text).join(' '));
    return parts.every((part) => text.includes(part));
  });
}

export const countBy = (
  ideas: readonly FoundIdea[],
  languages: readonly Lang[],
): Readonly<Record<Filter, number>> => {
  const count = (filter: Filter) => ideas.filter((idea) => passes(idea, filter, languages)).length;
  return {
    all: ideas.length,
    waiting: count('waiting'),
    hidden: count('hidden'),
    untranslated: count('untranslated'),
  };
};
