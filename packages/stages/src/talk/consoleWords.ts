import type { Words } from '@kring/core';
import type { TalkView } from './views.ts';

export const words: Words<{
  readonly running: Readonly<Record<TalkView['kind'], string>>;
  readonly timer: string;
  readonly gongHint: string;
  readonly tryGong: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<TalkView['kind'], string>>;
  readonly question: string;
  readonly questionHint: string;
  readonly gong: string;
}> = {
  nl: {
    running: { tables: 'Er wordt gepraat aan tafel.', pause: 'Het is pauze.' },
    timer: 'Start een klok: het scherm telt af, en de telefoons ook.',
    gongHint:
      'Klinkt zacht op het scherm als de klok afloopt. Klik één keer op het scherm, dan mag de browser geluid maken.',
    tryGong: 'Laat de gong hier horen',
    kind: 'Wat gebeurt er?',
    kinds: { tables: 'Gesprek aan tafel', pause: 'Pauze' },
    question: 'Vraag',
    questionHint: 'Waarover praten mensen? Staat groot op het scherm.',
    gong: 'Gong',
  },
  fr: {
    running: { tables: 'On discute autour des tables.', pause: 'C’est la pause.' },
    timer: 'Lancez un minuteur\u00a0: le décompte s’affiche à l’écran et sur les téléphones.',
    gongHint:
      'Sonne doucement à l’écran quand le temps est écoulé. Cliquez une fois sur l’écran pour que le navigateur autorise le son.',
    tryGong: 'Écouter le gong ici',
    kind: 'Que se passe-t-il\u00a0?',
    kinds: { tables: 'Discussion par table', pause: 'Pause' },
    question: 'Question',
    questionHint: 'De quoi parle-t-on\u00a0? S’affiche en grand à l’écran.',
    gong: 'Gong',
  },
  en: {
    running: { tables: 'People are talking at their tables.', pause: 'It is break time.' },
    timer: 'Start a timer: the screen counts down, and so do the phones.',
    gongHint:
      'Sounds softly on the screen when the timer runs out. Click once on the screen, so that the browser allows sound.',
    tryGong: 'Hear the gong here',
    kind: 'What happens?',
    kinds: { tables: 'Talk at the tables', pause: 'Break' },
    question: 'Question',
    questionHint: 'What do people talk about? It stands large on the screen.',
    gong: 'Gong',
  },
  de: {
    running: { tables: 'An den Tischen wird gesprochen.', pause: 'Es ist Pause.' },
    timer: 'Starten Sie eine Uhr: Die Leinwand zählt herunter, die Handys auch.',
    gongHint:
      'Klingt leise auf der Leinwand, wenn die Zeit um ist. Klicken Sie dort einmal, damit der Browser Töne erlaubt.',
    tryGong: 'Gong hier anhören',
    kind: 'Was geschieht?',
    kinds: { tables: 'Gespräch am Tisch', pause: 'Pause' },
    question: 'Frage',
    questionHint: 'Worüber wird gesprochen? Steht groß auf der Leinwand.',
    gong: 'Gong',
  },
};
