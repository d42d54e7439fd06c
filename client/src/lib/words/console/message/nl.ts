import type { message as en } from './en.ts';

export const message: typeof en = {
  button: 'Bericht',
  title: 'Een bericht aan alle telefoons',
  text: 'Bericht',
  send: 'Versturen',
  clear: 'Weghalen',
  shown: 'Nu op de telefoons',
  since: (time) => `Op de telefoons sinds ${time}`,
  shownEverywhere: 'Nu op scherm en telefoons',
  everywhereSince: (time) => `Op scherm en telefoons sinds ${time}`,
};
