import { figure } from '@kring/core';
import type { tier as en } from './en.ts';

const n = (count: number): string => figure('de', count);

export const tier: typeof en = {
  label: 'Wer abstimmt',
  open: 'Alle, die da sind',
  paper: 'Wer einen Zettel hat',
  list: 'Wer auf der Liste steht',
  openHint: 'Ein Gerät, eine Stimme. Das ist ein Richtwert: Niemand prüft, wer das Gerät hält.',
  paperHint:
    'Alle bekommen einen gedruckten Zettel mit einem Code, der ein Mal gilt, auf einem Handy oder am Schalter.',
  listHint:
    'Dieselben Zettel, aber nur für Menschen, bei denen jemand anders geprüft hat, dass sie abstimmen dürfen. Bei jedem Ergebnis steht, wer das war.',
  settled:
    'Es nimmt schon jemand teil, damit steht das fest. In einer Kopie der Versammlung wählen Sie etwas anderes.',
  checkedBy: 'Wer geprüft hat, wer abstimmen darf',
  checkedByHint: 'Das steht bei jedem Ergebnis. Zum Beispiel: Melderegister, Bürgeramt.',
  slips: 'Zettel',
  none: 'Es gibt noch keine Zettel. Drucken Sie mehr, als Sie Menschen erwarten: Was übrig bleibt, ziehen Sie zurück.',
  counts: (made, left) => `${n(made)} Zettel gemacht, ${n(left)} noch nicht benutzt.`,
  used: (onPhones, atDesk) => `Benutzt: ${n(onPhones)} auf Handys, ${n(atDesk)} am Schalter.`,
  few: (left) =>
    left === 0
      ? 'Alle Zettel sind benutzt. Wer jetzt noch kommt, braucht einen: Machen Sie weitere.'
      : `Es ${left === 1 ? 'ist' : 'sind'} nur noch ${n(left)} Zettel übrig. Machen Sie rechtzeitig weitere.`,
  howMany: 'Wie viele Zettel',
  print: 'Machen und herunterladen',
  printHint:
    'Acht auf einem Blatt A4. Die Codes stehen nur in dieser Datei: Kring bewahrt sie nicht auf. Drucken Sie sie aus und löschen Sie sie danach. Geht sie verloren, ziehen Sie die Zettel zurück und machen neue.',
  made: (count) => `In der Datei ${count === 1 ? 'steht 1 Zettel' : `stehen ${n(count)} Zettel`}.`,
  withdraw: 'Unbenutzte Zettel zurückziehen',
  withdrawTitle: 'Die Zettel zurückziehen, die niemand benutzt hat?',
  withdrawText: 'Danach gelten sie nicht mehr. Wer schon mit einem Zettel teilnimmt, bleibt dabei.',
  withdrawn: (count) => `${n(count)} Zettel zurückgezogen.`,
};
