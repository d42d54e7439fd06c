import type { Rejected, Text, Words } from '@kring/core';
import type { Axis, AxisView, Quarter } from './views.ts';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Opbrengst en moeite',
    about:
      'Iedereen plaatst elk voorstel met twee schuivers: wat het oplevert, en hoeveel moeite het kost. Zo ziet u wat snel kan.',
  },
  fr: {
    name: 'Apport et effort',
    about:
      'Chacun place chaque proposition avec deux curseurs\u00a0: ce qu’elle apporte, et l’effort qu’elle demande. On voit ainsi ce qui peut aller vite.',
  },
  en: {
    name: 'Impact and effort',
    about:
      'Everyone places each proposal with two sliders: what it brings, and how much effort it takes. So you see what can be done soon.',
  },
  de: {
    name: 'Nutzen und Aufwand',
    about:
      'Alle ordnen jeden Vorschlag mit zwei Reglern ein: was er bringt, und wie viel Aufwand er kostet. So sehen Sie, was schnell geht.',
  },
};

export const question: Text = {
  nl: 'Wat levert het op, en hoeveel moeite kost het?',
  fr: 'Qu’est-ce que cela apporte, et combien d’effort cela demande-t-il\u00a0?',
  en: 'What does it bring, and how much effort does it take?',
  de: 'Was bringt es, und wie viel Aufwand kostet es?',
};

export const axisNames: Readonly<Record<Axis, AxisView>> = {
  impact: {
    name: { nl: 'Wat het oplevert', fr: 'Ce que cela apporte', en: 'What it brings', de: 'Was es bringt' },
    low: { nl: 'weinig', fr: 'peu', en: 'little', de: 'wenig' },
    high: { nl: 'veel', fr: 'beaucoup', en: 'a lot', de: 'viel' },
  },
  effort: {
    name: { nl: 'Moeite', fr: 'Effort', en: 'Effort', de: 'Aufwand' },
    low: { nl: 'weinig moeite', fr: 'peu d’effort', en: 'little effort', de: 'wenig Aufwand' },
    high: { nl: 'veel moeite', fr: 'beaucoup d’effort', en: 'much effort', de: 'viel Aufwand' },
  },
};

export const quarterNames: Readonly<Record<Quarter, Text>> = {
  quick: { nl: 'Snel doen', fr: 'À faire vite', en: 'Do soon', de: 'Schnell tun' },
  big: { nl: 'Groot project', fr: 'Grand projet', en: 'Big project', de: 'Großes Projekt' },
  small: { nl: 'Tussendoor', fr: 'Au passage', en: 'Along the way', de: 'Nebenbei' },
  later: { nl: 'Nu niet', fr: 'Pas maintenant', en: 'Not now', de: 'Jetzt nicht' },
};

/** What the rule does, in one sentence. */
export const says: Text = {
  nl: 'Op elke schuif telt het middelste antwoord van wie er een gaf; wie geen idee heeft, telt niet mee.',
  fr: 'Sur chaque curseur compte la réponse du milieu parmi celles données\u00a0; qui n’a aucune idée ne compte pas.',
  en: 'On each slider the middle answer of those who gave one counts; whoever has no idea is left out.',
  de: 'Auf jedem Regler zählt die mittlere der gegebenen Antworten; wer keine Ahnung hat, zählt nicht mit.',
};

/** What the value of an option is along an axis. */
export const measure: Text = {
  nl: 'Middelste antwoord (0 tot 10)',
  fr: 'Réponse du milieu (0 à 10)',
  en: 'Middle answer (0 to 10)',
  de: 'Mittlere Antwort (0 bis 10)',
};

type Sentence = (params: Rejected['params']) => string;

export const reasons: Words<Readonly<Record<'off-the-scale' | 'twice', Sentence>>> = {
  nl: {
    'off-the-scale': ({ max }) => `Elke schuif gaat van 0 tot ${max}, in hele stappen.`,
    twice: () => 'Eén voorstel staat twee keer op uw stembriefje.',
  },
  fr: {
    'off-the-scale': ({ max }) => `Chaque curseur va de 0 à ${max}, par pas entiers.`,
    twice: () => 'Une proposition figure deux fois sur votre bulletin.',
  },
  en: {
    'off-the-scale': ({ max }) => `Each slider goes from 0 to ${max}, in whole steps.`,
    twice: () => 'One proposal stands twice on your ballot.',
  },
  de: {
    'off-the-scale': ({ max }) => `Jeder Regler geht von 0 bis ${max}, in ganzen Schritten.`,
    twice: () => 'Ein Vorschlag steht zweimal auf Ihrem Stimmzettel.',
  },
};
