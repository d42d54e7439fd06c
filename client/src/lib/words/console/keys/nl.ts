import type { keys as en } from './en.ts';

export const keys: typeof en = {
  title: 'Sneltoetsen',
  use: 'Sneltoetsen gebruiken op dit toestel',
  button: 'Sneltoetsen',
  next: 'Wat hierna komt',
  blank: 'Scherm leegmaken of weer tonen',
  message: 'Bericht aan de telefoons',
  timer: 'Klok starten of stoppen',
  extend: 'Eén minuut erbij',
  lock: 'Deur op slot of open',
  help: 'Deze lijst',
  space: 'Spatie',
};
