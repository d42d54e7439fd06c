import { counted, figure, plural, type Words } from '@kring/core';

/** What phones and the wall say of the results beside what people said themselves. */
interface ViewWords {
  title: string;
  dots(count: number): string;
  ideas(count: number): string;
  moreIdeas(count: number): string;
  gone: string;
  /** Items that are not in the ranking shown. */
  others(count: number): string;
}

export const viewWords: Words<ViewWords> = {
  nl: {
    title: 'Wat eruit kwam',
    dots: (count) => counted('nl', count, 'stip', 'stippen'),
    ideas: (count) => `${counted('nl', count, 'idee', 'ideeën')} hierin`,
    moreIdeas: (count) => `en nog ${counted('nl', count, 'ander idee', 'andere ideeën')}`,
    gone: 'Deze tekst is weggehaald',
    others: (count) =>
      count === 1 ? 'En nog één ander voorstel' : `En nog ${figure('nl', count)} andere voorstellen`,
  },
  fr: {
    title: 'Ce qui en ressort',
    dots: (count) => counted('fr', count, 'gommette', 'gommettes'),
    ideas: (count) => `${counted('fr', count, 'idée', 'idées')} dans ce groupe`,
    moreIdeas: (count) => `et encore ${counted('fr', count, 'autre idée', 'autres idées')}`,
    gone: 'Ce texte a été retiré',
    others: (count) => `Et encore ${counted('fr', count, 'autre proposition', 'autres propositions')}`,
  },
  en: {
    title: 'What came of it',
    dots: (count) => counted('en', count, 'dot', 'dots'),
    ideas: (count) => `${counted('en', count, 'idea', 'ideas')} in here`,
    moreIdeas: (count) => `and ${figure('en', count)} other ${plural('en', count, 'idea', 'ideas')}`,
    gone: 'This text was taken away',
    others: (count) => `And ${figure('en', count)} other ${plural('en', count, 'proposal', 'proposals')}`,
  },
  de: {
    title: 'Was dabei herauskam',
    dots: (count) => counted('de', count, 'Punkt', 'Punkte'),
    ideas: (count) => `${counted('de', count, 'Idee', 'Ideen')} darin`,
    moreIdeas: (count) => `und noch ${counted('de', count, 'andere Idee', 'andere Ideen')}`,
    gone: 'Dieser Text wurde entfernt',
    others: (count) =>
      count === 1 ? 'Und noch ein anderer Vorschlag' : `Und noch ${figure('de', count)} andere Vorschläge`,
  },
};
