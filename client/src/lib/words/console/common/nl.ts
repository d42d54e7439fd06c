import type { Phase } from '@kring/core';
import type { common as en } from './en.ts';

const phases: Record<Phase, string> = {
  prepared: 'Gepland',
  open: 'Open',
  closed: 'Afgesloten',
  revealed: 'Onthuld',
  sealed: 'Verzegeld',
};

export const common: typeof en = {
  title: 'Regie',
  noToken: 'Deze regie heeft geen geldige link',
  noTokenText:
    'Begeleidt u? Open de link die u kreeg, of die op het herstelblad. Wilt u meedoen? Vul dan de code in.',
  untitled: 'Bijeenkomst zonder titel',
  phases,
  skipped: 'Overgeslagen',
  save: 'Bewaren',
  done: 'Klaar',
  close: 'Sluiten',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyByHand: 'Selecteer de tekst en kopieer hem.',
  connection: {
    connecting: 'Verbinding zoeken…',
    offline: 'Geen verbinding. Er gaat niets verloren: wat u nu doet, vertrekt zodra ze terug is.',
  },
};
