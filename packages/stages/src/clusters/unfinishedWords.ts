import { counted, type Words } from '@kring/core';

interface UnfinishedWords {
  readonly title: (count: number) => string;
  readonly text: string;
}

/** Before the next step opens while ideas lie in no group. */
export const unfinishedWords: Words<UnfinishedWords> = {
  nl: {
    title: (count) => `${counted('nl', count, 'idee zit', 'ideeën zitten')} in geen groep`,
    text: 'Wat in geen groep zit, gaat los mee naast de groepen. Wilt u dat niet? Leg het eerst in een groep.',
  },
  fr: {
    title: (count) => `${counted('fr', count, 'idée n’est', 'idées ne sont')} dans aucun groupe`,
    text: 'Ce qui n’est dans aucun groupe continue seul, à côté des groupes. Si vous ne le voulez pas, mettez-le d’abord dans un groupe.',
  },
  en: {
    title: (count) => `${counted('en', count, 'idea is', 'ideas are')} in no group`,
    text: 'What is in no group goes on by itself, beside the groups. If you would rather not, put it in a group first.',
  },
  de: {
    title: (count) => `${counted('de', count, 'Idee ist', 'Ideen sind')} in keiner Gruppe`,
    text: 'Was in keiner Gruppe ist, geht einzeln neben den Gruppen mit. Möchten Sie das nicht? Dann legen Sie es zuerst in eine Gruppe.',
  },
};
