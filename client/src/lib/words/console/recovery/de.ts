import type { recovery as en } from './en.ts';

export const recovery: typeof en = {
  title: 'Notfallblatt',
  warning: 'Wer dieses Blatt hat, kann die Versammlung leiten. Bewahren Sie es auf wie einen Schlüssel.',
  how: 'Laptop verloren? Scannen Sie diesen Code oder tippen Sie die Adresse auf einem anderen Gerät ein; dort öffnet sich die Regie.',
  link: 'Moderationslink',
  participants: 'Für Teilnehmende',
  print: 'Drucken',
  noKey: 'Auf diesem Gerät gibt es keinen Moderationslink für diese Versammlung.',
  noKeyText: 'Öffnen Sie hier zuerst die Regie mit dem Link, den Sie bekommen haben.',
};
