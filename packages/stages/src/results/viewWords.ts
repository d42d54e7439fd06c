import type { Words } from '@kring/core';

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
    dots: (count) => `${count} ${count === 1 ? 'stip' : 'stippen'}`,
    ideas: (count) => `${count} ${count === 1 ? 'idee' : 'ideeën'} hierin`,
    moreIdeas: (count) => `en nog ${count} ${count === 1 ? 'ander idee' : 'andere ideeën'}`,
    gone: 'Deze tekst is weggehaald',
    others: (count) => (count === 1 ? 'En nog één ander voorstel' : `En nog ${count} andere voorstellen`),
  },
  fr: {
    title: 'Ce qui en ressort',
    dots: (count) => `${count} ${count < 2 ? 'gommette' : 'gommettes'}`,
    ideas: (count) => `${count} ${count < 2 ? 'idée' : 'idées'} dans ce groupe`,
    moreIdeas: (count) => `et encore ${count} ${count < 2 ? 'autre idée' : 'autres idées'}`,
    gone: 'Ce texte a été retiré',
    others: (count) => `Et encore ${count} ${count < 2 ? 'autre proposition' : 'autres propositions'}`,
  },
  en: {
    title: 'What came of it',
    dots: (count) => `${count} ${count === 1 ? 'dot' : 'dots'}`,
    ideas: (count) => `${count} ${count === 1 ? 'idea' : 'ideas'} in here`,
    moreIdeas: (count) => `and ${count} other ${count === 1 ? 'idea' : 'ideas'}`,
    gone: 'This text was taken away',
    others: (count) => `And ${count} other ${count === 1 ? 'proposal' : 'proposals'}`,
  },
  de: {
    title: 'Was dabei herauskam',
    dots: (count) => `${count} ${count === 1 ? 'Punkt' : 'Punkte'}`,
    ideas: (count) => `${count} ${count === 1 ? 'Idee' : 'Ideen'} darin`,
    moreIdeas: (count) => `und noch ${count} ${count === 1 ? 'andere Idee' : 'andere Ideen'}`,
    gone: 'Dieser Text wurde entfernt',
    others: (count) =>
      count === 1 ? 'Und noch ein anderer Vorschlag' : `Und noch ${count} andere Vorschläge`,
  },
};
