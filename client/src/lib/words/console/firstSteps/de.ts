import type { firstSteps as en } from './en.ts';

export const firstSteps: typeof en = {
  sampleTitle: 'Das ist ein Beispiel',
  sampleText:
    'Die Leute sind erfunden, und in ein, zwei Tagen wird alles von selbst gelöscht. Probieren Sie also ruhig alles aus. Sehen Sie sich im Ablauf ihre Ideen und Gruppen an, oder drücken Sie auf den großen Knopf: Die Abstimmung schließt, und danach zeigen Sie das Ergebnis.',
  title: 'Erste Schritte',
  texts: 'Sagen Sie, worum es geht',
  textsHint: 'Das liest man, bevor man mitmacht.',
  write: 'Ausfüllen',
  questions: 'Sehen Sie die Fragen durch',
  questionsHint: 'Sie stammen aus einer Vorlage. Stellen Sie Ihre eigene Frage.',
  questionsLack: (titles) => `Noch ohne Frage: ${titles}.`,
  read: 'Durchsehen',
  languages: 'Füllen Sie jede Sprache aus',
  languagesHint: (titles) => `Noch nicht überall: ${titles}.`,
  languagesDone: 'Jeder Text steht in jeder Sprache da.',
  show: 'Zeigen',
  screen: 'Öffnen Sie die Leinwand',
  screenHint: 'Ziehen Sie das Fenster auf den Projektor.',
  phone: 'Machen Sie mit Ihrem eigenen Handy mit',
  phoneHint: 'So sehen Sie, was der Saal sehen wird.',
  code: 'Code zeigen',
  begin: (button) => `Sind alle da? Drücken Sie oben auf „${button}“.`,
  ready: 'Alles ist bereit.',
  hide: 'Erste Schritte ausblenden',
  done: 'Erledigt',
  toDo: 'Noch zu tun',
};
