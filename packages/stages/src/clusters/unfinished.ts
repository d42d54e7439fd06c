import type { UnfinishedOf } from '../unfinished.ts';
import { unfinishedWords } from './unfinishedWords.ts';
import type { CardView } from './views.ts';

/** Ideas that lie in the tray still. */
export const unfinished: UnfinishedOf = (entries, lang) => {
  const cards = [...entries.under<CardView>('card/').values()];
  const loose = cards.filter(({ cluster, redacted }) => cluster === null && !redacted).length;
  if (loose === 0) return null;
  const { title, text } = unfinishedWords[lang];
  return { title: title(loose), text };
};
