import type { next as en } from './en.ts';

export const next: typeof en = {
  label: 'Als Nächstes',
  open: (title) => `Öffnen: ${title}`,
  close: 'Schließen',
  closeVote: (title) => `Schließen: ${title}`,
  reveal: 'Zeigen',
  revealOf: (title) => `Ergebnis zeigen: ${title}`,
  end: 'Versammlung beenden',
  nothing: 'Setzen Sie einen ersten Schritt in den Ablauf',
  ended: 'Die Versammlung ist zu Ende',
  afterwards:
    'Die Versammlung ist zu Ende. Nehmen Sie den Bericht mit, und teilen Sie die Ergebnisse, wenn Sie möchten.',
  nowShown: 'Jetzt auf Handys und Leinwand',
  notStarted: 'Noch nicht begonnen: Handys und Leinwand zeigen den Empfang.',
  reopen: 'Wieder öffnen',
  closeOnly: 'Schließen, ohne weiterzugehen',
  revealNow: 'Ergebnis zeigen',
  seal: 'Versiegeln',
  sealSoon: (ended) =>
    `Dieses Ergebnis steht noch nicht fest. Versiegeln hält es fest und löscht, wer was gegeben hat. Tun Sie das, bevor Sie gehen${ended ? '.' : ', oder beenden Sie die Versammlung: Dann geschieht es von selbst.'}`,
  show: 'Noch einmal zeigen',
  takeItems: 'Neue Einträge übernehmen',
  openThis: 'Diesen Schritt jetzt öffnen',
  openAnyway: 'Trotzdem öffnen',
  took: (count) => (count ? 'Die neuen Einträge sind übernommen.' : 'Es gab nichts Neues.'),
};
