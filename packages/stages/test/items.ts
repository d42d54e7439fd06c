import { plainItem, type Item } from '@kring/core';

/** What a stage can be given to work on: ideas of an earlier stage, lines of the organiser's, and a cluster. */

const idea = (id: string, number: number, text: Item['text'], lang: Item['lang']): Item => ({
  ...plainItem(id, 'idea', text, lang),
  number,
  lineage: [{ stage: 'gathered', item: id }],
});

const members = [
  idea('idea-4', 4, { fr: 'Un banc près de la poste' }, 'fr'),
  idea('idea-5', 5, { nl: 'Een fietspad tot aan het station' }, 'nl'),
];

export const someItems: readonly Item[] = [
  idea('idea-1', 1, { nl: 'Bomen op het plein', fr: 'Des arbres sur la place' }, 'nl'),
  idea('idea-2', 2, { fr: 'Une fontaine' }, 'fr'),
  { ...idea('idea-3', 3, {}, 'nl'), redacted: true },
  {
    ...plainItem('cluster-1', 'cluster', { nl: 'Onderweg' }, 'nl'),
    members,
    lineage: members.flatMap(({ lineage }) => lineage),
  },
  {
    ...plainItem(
      'line-1',
      'list',
      { nl: 'Het park blijft ’s avonds open', fr: 'Le parc ouvert le soir' },
      'nl',
    ),
    project: {
      cost: 12_500,
      description: { nl: 'Lampen langs het pad', fr: 'Des lampes le long du chemin' },
      place: { nl: 'Stadspark' },
    },
  },
  plainItem('line-2', 'list', { fr: 'Rien ne change' }, 'fr'),
];

/** Ideas that came in later. */
export const laterItems: readonly Item[] = [
  ...someItems,
  idea('idea-6', 6, { nl: 'Een buurttuin' }, 'nl'),
  plainItem('line-3', 'list', { nl: 'Een straatfeest' }, 'nl'),
];
