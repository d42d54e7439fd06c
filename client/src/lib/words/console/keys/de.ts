import type { keys as en } from './en.ts';

export const keys: typeof en = {
  title: 'Tastenkürzel',
  use: 'Tastenkürzel auf diesem Gerät benutzen',
  button: 'Tastenkürzel',
  next: 'Was als Nächstes kommt',
  blank: 'Leinwand leeren oder wieder zeigen',
  message: 'Nachricht an die Handys',
  timer: 'Uhr starten oder anhalten',
  extend: 'Eine Minute mehr',
  lock: 'Zugang sperren oder öffnen',
  help: 'Diese Liste',
  space: 'Leertaste',
};
