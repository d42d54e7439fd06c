import type { message as en } from './en.ts';

export const message: typeof en = {
  button: 'Nachricht',
  title: 'Eine Nachricht an alle Handys',
  text: 'Nachricht',
  send: 'Senden',
  clear: 'Entfernen',
  shown: 'Jetzt auf den Handys',
  since: (time) => `Seit ${time} auf den Handys`,
  shownEverywhere: 'Jetzt auf Leinwand und Handys',
  everywhereSince: (time) => `Seit ${time} auf Leinwand und Handys`,
};
