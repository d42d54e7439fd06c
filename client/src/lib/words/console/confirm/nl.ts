import { counted } from '@kring/core';
import type { confirm as en } from './en.ts';

export const confirm: typeof en = {
  endTitle: 'De bijeenkomst beëindigen?',
  endText:
    'De code werkt niet meer en open stappen worden afgesloten. De telefoons tonen een bedankje. Dit kan niet ongedaan gemaakt worden.',
  endUnrevealed: (titles) => `Nog niet onthuld: ${titles}. Onthullen en verzegelen kan ook na het einde.`,
  end: 'Beëindigen',
  sealTitle: 'Deze stap verzegelen?',
  sealText:
    'Daarna kan niemand nog achterhalen wie wat gaf, ook niet met de databank in handen. De stap kan niet meer heropend worden.',
  seal: 'Verzegelen',
  emptyTitle: 'Alle proefgegevens wissen?',
  emptyText:
    'Alles wat mensen bijdroegen wordt gewist, en wie meedeed moet opnieuw meedoen. Agenda en instellingen blijven.',
  empty: 'Wissen',
  removeTitle: (title) => `“${title}” verwijderen?`,
  removeText: 'De stap gaat met zijn instellingen van de agenda.',
  remove: 'Verwijderen',
  deleteTitle: 'Deze bijeenkomst wissen?',
  deleteText: 'Alles gaat weg: agenda, bijdragen en resultaten. Niemand kan het terughalen.',
  delete: 'Voorgoed wissen',
  withdrawTitle: (name) => `De link van ${name} intrekken?`,
  withdrawText: 'Wie hem heeft, komt er niet meer in.',
  withdraw: 'Intrekken',
  revealTitle: 'Nu onthullen?',
  revealText: (turnout) =>
    `${counted('nl', turnout, 'persoon heeft', 'mensen hebben')} iets bijgedragen. De stap is dan afgesloten en iedereen ziet de uitslag: wat gezien is, kan niet meer verborgen worden.`,
  publishTitle: 'De resultaten openbaar maken?',
  publishText: (address, menu) =>
    `Iedereen kan dan op ${address} lezen wat getoond is: de ideeën, de groepen en de uitslagen. Wat u verborg of weghaalde, en wat mensen schreven bij de vragen op het einde, staat er niet bij. Intrekken kan altijd, bij “${menu}”.`,
  publish: 'Openbaar maken',
  practiceTitle: 'Het oefenen stoppen en alles wissen?',
  practiceText:
    'Wat het oefenpubliek gaf, verdwijnt. Wie intussen echt meedeed, moet opnieuw meedoen. Agenda en instellingen blijven.',
  practiceEnd: 'Stoppen en wissen',
  takeTitle: (title) => `Nieuwe items overnemen in “${title}”?`,
  takeText: 'Wat er in de vorige stap bijkwam, komt hier bij. Het kan er daarna niet meer uit.',
  take: 'Overnemen',
  skipAheadTitle: (title) => `“${title}” nu openen?`,
  skipAheadText: (title) => `“${title}” staat nog open en wordt afgesloten.`,
};
