import type { message as en } from './en.ts';

export const message: typeof en = {
  button: 'Message',
  title: 'Un message à tous les téléphones',
  text: 'Message',
  send: 'Envoyer',
  clear: 'Le retirer',
  shown: 'Sur les téléphones en ce moment',
  since: (time) => `Sur les téléphones depuis ${time}`,
  shownEverywhere: 'Sur l’écran et les téléphones en ce moment',
  everywhereSince: (time) => `Sur l’écran et les téléphones depuis ${time}`,
};
