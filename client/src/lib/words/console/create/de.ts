import { figure } from '@kring/core';
import type { create as en } from './en.ts';

export const create: typeof en = {
  title: 'Versammlung vorbereiten',
  languages: 'In welchen Sprachen?',
  languagesHint: 'Jeder Text kann in jeder davon stehen. Die erste ist die Hauptsprache.',
  sessionTitle: 'Titel',
  titleHint: 'Zum Beispiel: Was machen wir mit dem Platz?',
  organiser: 'Wer veranstaltet?',
  organiserHint: 'Zum Beispiel: die Stadt, der Nachbarschaftsverein',
  template: 'Beginnen mit',
  templates: {
    'citizens-meeting': {
      name: 'Einer Bürgerversammlung',
      about: 'Begrüßung, Ideen sammeln, gruppieren, Punkte vergeben, Rangliste, Rückblick.',
    },
    ideas: {
      name: 'Ideen und einer Abstimmung',
      about: 'Kürzer: Ideen sammeln und gleich darüber abstimmen.',
    },
    'list-vote': {
      name: 'Einer Abstimmung über Ihre Liste',
      about: 'Die Leute geben Vorschlägen Punkte, die Sie mitbringen.',
    },
    budget: {
      name: 'Ein Bürgerhaushalt',
      about: 'Projekte erklären, darüber sprechen und das Geld gemeinsam verteilen.',
    },
    proposal: {
      name: 'Über einen Vorschlag entscheiden',
      about: 'Einen Vorschlag erläutern, anpassen und annehmen, womit alle leben können.',
    },
    blank: { name: 'Einem leeren Ablauf', about: 'Stellen Sie die Schritte selbst zusammen.' },
  },
  length: (minutes) => `Etwa ${figure('de', minutes)} Minuten`,
  freeLength: 'So lange Sie wollen',
  make: 'Versammlung anlegen',
  needTitle: 'Geben Sie in mindestens einer Sprache einen Titel.',
  needLanguage: 'Wählen Sie mindestens eine Sprache.',
};
