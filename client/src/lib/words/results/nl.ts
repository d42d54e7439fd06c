import { counted, figure } from '@kring/core';
import type { ResultsDictionary } from './en.ts';

export const words: ResultsDictionary = {
  title: 'Resultaten',
  none: 'Hier zijn geen openbare resultaten',
  noneText: 'Misschien zijn ze nog niet gepubliceerd, of niet meer openbaar. Bedankt voor uw belangstelling.',
  on: (date) => `Bijeenkomst van ${date}`,
  by: (organiser) => `Georganiseerd door ${organiser}`,
  people: (count) =>
    counted('nl', count, 'persoon deed mee met de telefoon', 'mensen deden mee met de telefoon'),
  headCount: (count) => `${figure('nl', count)} in de zaal`,
  turnout: (count) => counted('nl', count, 'persoon droeg iets bij', 'mensen droegen iets bij'),
  tier: 'Indicatief: één toestel, één stem. Niemand ging na wie het toestel vasthield.',
  ideas: (count) => counted('nl', count, 'idee', 'ideeën'),
  withheld: (count) => `${counted('nl', count, 'idee wordt', 'ideeën worden')} niet getoond.`,
  redacted: 'Verwijderd',
  byFacilitator: 'genoteerd door de begeleider',
  corrected: 'verbeterd',
  ungrouped: 'Niet gegroepeerd',
  dots: (count) => counted('nl', count, 'stip', 'stippen'),
  from: (people) => `van ${counted('nl', people, 'persoon', 'mensen')}`,
  rules: (perPerson, most) =>
    `Iedereen kon ${counted('nl', perPerson, 'stip', 'stippen')} geven, hoogstens ${most} aan één voorstel.`,
  ballots: (count) => counted('nl', count, 'stembiljet', 'stembiljetten'),
  answers: (count) => counted('nl', count, 'antwoord', 'antwoorden'),
  tied: 'ex aequo',
  rank: 'Plaats',
  share: 'Deel deze grafiek',
  shareAs: { png: 'als afbeelding (PNG)', svg: 'om te drukken (SVG)' },
  showAll: (count) => `Toon alle ${figure('nl', count)}`,
  empty: 'In deze stap is niets gedeeld.',
};
