import { counted } from '@kring/core';
import type { practice as en } from './en.ts';

export const practice: typeof en = {
  button: 'Oefenen met een publiek',
  title: 'Oefenen met een publiek',
  text: 'Nagebootste deelnemers doen mee: ze schrijven, stemmen en antwoorden, in de talen van de bijeenkomst. Achteraf wist u alles in één keer.',
  size: 'Hoeveel mensen',
  joined: (count) =>
    `${counted('nl', count, 'persoon doet', 'mensen doen')} al echt mee. Na het oefenen moeten ze opnieuw meedoen.`,
  start: 'Begin te oefenen',
  banner: 'Dit is een oefening: niets telt',
  running: (here) =>
    `Het oefenpubliek is bezig: ${counted('nl', here, 'nagebootste deelnemer', 'nagebootste deelnemers')}.`,
  quiet: 'Er is nu geen oefenpubliek. Wis de oefening voor de echte bijeenkomst begint.',
  stop: 'Publiek stoppen',
  again: 'Publiek laten komen',
  end: 'Oefening wissen',
  person: (number) => `Oefendeelnemer ${number}`,
  failed: 'Het oefenpubliek raakt niet binnen.',
  ended: 'De oefening is gewist. Alles staat klaar voor het echt.',
  needsTab: 'Houd deze pagina open.',
};
