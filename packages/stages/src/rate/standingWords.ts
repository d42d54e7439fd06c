import { counted, figure, type Words } from '@kring/core';
import type { Standing } from './standing.ts';

/** Whether a proposal is carried, and by what; never who. */
interface StandingWords {
  /** In two or three words. */
  reached(carried: boolean): string;
  /** In one sentence. */
  verdict(standing: Standing): string;
  /** Whom to hear first: those on the lowest level that anyone chose. */
  hearFirst(people: number, level: string): string;
}

export const standingWords: Words<StandingWords> = {
  nl: {
    reached: (carried) => (carried ? 'De drempel is gehaald' : 'De drempel is niet gehaald'),
    verdict({ carried, people, along, against, block, all }) {
      if (people === 0) return 'Niemand gaf een mening.';
      if (all)
        return carried
          ? 'Iedereen met een mening toont drie vingers of meer.'
          : `${counted('nl', against, 'persoon toont', 'mensen tonen')} minder dan drie vingers.`;
      const share = `${figure('nl', along)} van de ${figure('nl', people)} gaan mee`;
      if (carried) return `${share} en niemand houdt het tegen.`;
      if (block > 0)
        return `${share}, maar ${counted('nl', block, 'persoon houdt', 'mensen houden')} het tegen.`;
      return `${share}; minstens vier op de vijf is nodig.`;
    },
    hearFirst: (people, level) =>
      `Luister eerst naar de laagste stem: ${counted('nl', people, 'persoon koos', 'mensen kozen')} “${level}”.`,
  },
  fr: {
    reached: (carried) => (carried ? 'Le seuil est atteint' : 'Le seuil n’est pas atteint'),
    verdict({ carried, people, along, against, block, all }) {
      if (people === 0) return 'Personne n’a donné d’avis.';
      if (all)
        return carried
          ? 'Tous ceux qui ont un avis lèvent trois doigts ou plus.'
          : `${counted('fr', against, 'personne lève', 'personnes lèvent')} moins de trois doigts.`;
      const share = `${figure('fr', along)} sur ${figure('fr', people)} suivent`;
      if (carried) return `${share} et personne ne bloque.`;
      if (block > 0)
        return `${share}, mais ${counted('fr', block, 'personne bloque', 'personnes bloquent')}.`;
      return `${share}\u00a0; il en faut quatre sur cinq.`;
    },
    hearFirst: (people, level) =>
      `Écoutez d’abord la voix la plus basse\u00a0: ${counted('fr', people, 'personne a choisi', 'personnes ont choisi')} «\u00a0${level}\u00a0».`,
  },
  en: {
    reached: (carried) => (carried ? 'The threshold is reached' : 'The threshold is not reached'),
    verdict({ carried, people, along, against, block, all }) {
      if (people === 0) return 'Nobody gave an opinion.';
      if (all)
        return carried
          ? 'Everyone with an opinion shows three fingers or more.'
          : `${counted('en', against, 'person shows', 'people show')} fewer than three fingers.`;
      const share = `${figure('en', along)} of ${figure('en', people)} go along`;
      if (carried) return `${share} and nobody blocks it.`;
      if (block > 0) return `${share}, but ${counted('en', block, 'person blocks', 'people block')} it.`;
      return `${share}; four in five are needed.`;
    },
    hearFirst: (people, level) =>
      `Hear the lowest first: ${counted('en', people, 'person chose', 'people chose')} “${level}”.`,
  },
  de: {
    reached: (carried) => (carried ? 'Die Schwelle ist erreicht' : 'Die Schwelle ist nicht erreicht'),
    verdict({ carried, people, along, against, block, all }) {
      if (people === 0) return 'Niemand hat eine Meinung geäußert.';
      if (all)
        return carried
          ? 'Alle mit einer Meinung zeigen drei Finger oder mehr.'
          : `${counted('de', against, 'Person zeigt', 'Personen zeigen')} weniger als drei Finger.`;
      const share = `${figure('de', along)} von ${figure('de', people)} gehen mit`;
      if (carried) return `${share} und niemand blockiert es.`;
      if (block > 0)
        return `${share}, aber ${counted('de', block, 'Person blockiert', 'Personen blockieren')} es.`;
      return `${share}; vier von fünf sind nötig.`;
    },
    hearFirst: (people, level) =>
      `Hören Sie zuerst die niedrigste Stimme: ${counted('de', people, 'Person hat', 'Personen haben')} „${level}“ gewählt.`,
  },
};
