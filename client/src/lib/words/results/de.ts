import { counted, figure } from '@kring/core';
import type { ResultsDictionary } from './en.ts';

export const words: ResultsDictionary = {
  title: 'Ergebnisse',
  none: 'Hier gibt es keine öffentlichen Ergebnisse',
  noneText:
    'Vielleicht sind sie noch nicht veröffentlicht oder nicht mehr öffentlich. Danke für Ihr Interesse.',
  on: (date) => `Versammlung vom ${date}`,
  by: (organiser) => `Veranstaltet von ${organiser}`,
  people: (count) =>
    counted('de', count, 'Person hat mit dem Handy mitgemacht', 'Personen haben mit dem Handy mitgemacht'),
  headCount: (count) => `${figure('de', count)} im Saal`,
  turnout: (count) =>
    counted('de', count, 'Person hat etwas beigetragen', 'Personen haben etwas beigetragen'),
  tier: 'Richtwert: ein Gerät, eine Stimme. Niemand hat geprüft, wer das Gerät hielt.',
  ideas: (count) => counted('de', count, 'Idee', 'Ideen'),
  withheld: (count) => `${counted('de', count, 'Idee wird', 'Ideen werden')} nicht gezeigt.`,
  redacted: 'Entfernt',
  byFacilitator: 'von der Moderation notiert',
  corrected: 'korrigiert',
  ungrouped: 'Nicht gruppiert',
  dots: (count) => counted('de', count, 'Punkt', 'Punkte'),
  from: (people) => `von ${counted('de', people, 'Person', 'Personen')}`,
  rules: (perPerson, most) =>
    `Alle konnten ${counted('de', perPerson, 'Punkt', 'Punkte')} vergeben, höchstens ${most} an einen Vorschlag.`,
  ballots: (count) => counted('de', count, 'Stimmzettel', 'Stimmzettel'),
  answers: (count) => counted('de', count, 'Antwort', 'Antworten'),
  tied: 'gleichauf',
  rank: 'Platz',
  share: 'Diese Grafik teilen',
  shareAs: { png: 'als Bild (PNG)', svg: 'für den Druck (SVG)' },
  showAll: (count) => `Alle ${figure('de', count)} zeigen`,
  empty: 'In diesem Schritt wurde nichts geteilt.',
};
