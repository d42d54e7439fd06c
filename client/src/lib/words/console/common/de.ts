import type { Phase } from '@kring/core';
import type { common as en } from './en.ts';

const phases: Record<Phase, string> = {
  prepared: 'Geplant',
  open: 'Offen',
  closed: 'Geschlossen',
  revealed: 'Gezeigt',
  sealed: 'Versiegelt',
};

export const common: typeof en = {
  title: 'Regie',
  noToken: 'Diese Regie hat keinen gültigen Link',
  noTokenText:
    'Sie moderieren? Öffnen Sie den Link, den Sie bekommen haben, oder den auf dem Notfallblatt. Sie machen mit? Geben Sie den Code ein.',
  untitled: 'Versammlung ohne Titel',
  phases,
  skipped: 'Übersprungen',
  save: 'Speichern',
  done: 'Fertig',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyByHand: 'Markieren Sie den Text und kopieren Sie ihn.',
  connection: {
    connecting: 'Verbindung wird gesucht…',
    offline:
      'Keine Verbindung. Nichts geht verloren: Was Sie jetzt tun, geht hinaus, sobald sie wieder da ist.',
  },
};
