import { counted } from '@kring/core';
import type { confirm as en } from './en.ts';

export const confirm: typeof en = {
  endTitle: 'Die Versammlung beenden?',
  endText:
    'Der Code gilt nicht mehr, offene Schritte werden geschlossen. Die Handys zeigen einen Dank. Das lässt sich nicht rückgängig machen.',
  endUnrevealed: (titles) =>
    `Noch nicht gezeigt: ${titles}. Zeigen und versiegeln können Sie auch nach dem Ende.`,
  end: 'Beenden',
  sealTitle: 'Diesen Schritt versiegeln?',
  sealText:
    'Danach kann niemand mehr herausfinden, wer was gegeben hat, auch nicht mit der Datenbank in der Hand. Der Schritt kann nicht wieder geöffnet werden.',
  seal: 'Versiegeln',
  emptyTitle: 'Alle Probedaten löschen?',
  emptyText:
    'Alles, was Leute beigetragen haben, wird gelöscht, und alle müssen neu mitmachen. Ablauf und Einstellungen bleiben.',
  empty: 'Löschen',
  removeTitle: (title) => `„${title}“ entfernen?`,
  removeText: 'Der Schritt verlässt mit seinen Einstellungen den Ablauf.',
  remove: 'Entfernen',
  deleteTitle: 'Diese Versammlung löschen?',
  deleteText: 'Alles geht: Ablauf, Beiträge und Ergebnisse. Niemand kann es zurückholen.',
  delete: 'Endgültig löschen',
  withdrawTitle: (name) => `Den Link von ${name} zurückziehen?`,
  withdrawText: 'Wer ihn hat, kommt nicht mehr hinein.',
  withdraw: 'Zurückziehen',
  revealTitle: 'Jetzt zeigen?',
  revealText: (turnout) =>
    `${counted('de', turnout, 'Person hat', 'Personen haben')} etwas beigetragen. Der Schritt ist dann geschlossen, und alle sehen das Ergebnis: Was gesehen wurde, lässt sich nicht mehr verbergen.`,
  publishTitle: 'Die Ergebnisse öffentlich machen?',
  publishText: (address, menu) =>
    `Alle können dann unter ${address} lesen, was gezeigt wurde: die Ideen, die Gruppen und die Ergebnisse. Was Sie verborgen oder entfernt haben und was bei den Fragen am Ende geschrieben wurde, steht nicht dabei. Zurückziehen geht jederzeit, unter „${menu}“.`,
  publish: 'Öffentlich machen',
  practiceTitle: 'Die Probe beenden und alles löschen?',
  practiceText:
    'Was das Probepublikum beigetragen hat, verschwindet. Wer inzwischen wirklich mitmacht, muss neu mitmachen. Ablauf und Einstellungen bleiben.',
  practiceEnd: 'Beenden und löschen',
  takeTitle: (title) => `Neues in „${title}“ übernehmen?`,
  takeText: 'Was im früheren Schritt dazukam, kommt hier dazu. Danach lässt es sich nicht mehr entfernen.',
  take: 'Übernehmen',
  skipAheadTitle: (title) => `„${title}“ jetzt öffnen?`,
  skipAheadText: (title) => `„${title}“ ist noch offen und wird geschlossen.`,
};
