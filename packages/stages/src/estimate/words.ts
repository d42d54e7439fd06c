import { figure, type Lang, type Rejected, type Text, type Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Schatten',
    about:
      'Iedereen schat een getal, de zaal ziet hoe ver de schattingen uiteenliggen en praat erover, en schat dan nog eens.',
  },
  fr: {
    name: 'Estimer',
    about:
      'Chacun estime un nombre, la salle voit l’écart entre les estimations, en parle, puis estime à nouveau.',
  },
  en: {
    name: 'Estimating',
    about:
      'Everyone estimates a number, the room sees how far apart the estimates are, talks, and estimates again.',
  },
  de: {
    name: 'Schätzen',
    about:
      'Alle schätzen eine Zahl, der Saal sieht, wie weit die Schätzungen auseinanderliegen, spricht darüber und schätzt noch einmal.',
  },
};

export const question: Text = {
  nl: 'Hoeveel schat u?',
  fr: 'Combien estimez-vous\u00a0?',
  en: 'How much do you estimate?',
  de: 'Wie viel schätzen Sie?',
};

type Sentence = (params: Rejected['params']) => string;
type Reason =
  'round-over' | 'not-sensible' | 'too-low' | 'too-high' | 'no-reasons' | 'nobody' | 'asking' | 'not-asking';

const of =
  (lang: Lang, key: 'min' | 'max', say: (bound: string) => string): Sentence =>
  (params) =>
    say(figure(lang, Number(params[key])));

export const reasons: Words<Readonly<Record<Reason, Sentence>>> = {
  nl: {
    'round-over': () => 'Deze ronde is voorbij; uw schatting kwam te laat.',
    'not-sensible': of(
      'nl',
      'max',
      (max) => `Schat een getal tot ${max}, met hoogstens vier cijfers na de komma.`,
    ),
    'too-low': of('nl', 'min', (min) => `Schat ${min} of meer.`),
    'too-high': of('nl', 'max', (max) => `Schat ${max} of minder.`),
    'no-reasons': () => 'Hier wordt niet naar een reden gevraagd.',
    nobody: () => 'Nog niemand gaf een schatting.',
    asking: () => 'De mensen schatten nu al.',
    'not-asking': () => 'Deze ronde is al getoond.',
  },
  fr: {
    'round-over': () => 'Ce tour est terminé\u00a0; votre estimation est arrivée trop tard.',
    'not-sensible': of(
      'fr',
      'max',
      (max) => `Estimez un nombre jusqu’à ${max}, avec quatre chiffres au plus après la virgule.`,
    ),
    'too-low': of('fr', 'min', (min) => `Estimez ${min} ou plus.`),
    'too-high': of('fr', 'max', (max) => `Estimez ${max} ou moins.`),
    'no-reasons': () => 'On ne demande pas de raison ici.',
    nobody: () => 'Personne n’a encore donné d’estimation.',
    asking: () => 'On estime déjà en ce moment.',
    'not-asking': () => 'Ce tour a déjà été montré.',
  },
  en: {
    'round-over': () => 'This round is over; your estimate came too late.',
    'not-sensible': of('en', 'max', (max) => `Estimate a number up to ${max}, with at most four decimals.`),
    'too-low': of('en', 'min', (min) => `Estimate ${min} or more.`),
    'too-high': of('en', 'max', (max) => `Estimate ${max} or less.`),
    'no-reasons': () => 'No reason is asked for here.',
    nobody: () => 'Nobody has given an estimate yet.',
    asking: () => 'People are estimating already.',
    'not-asking': () => 'This round has been shown already.',
  },
  de: {
    'round-over': () => 'Diese Runde ist vorbei; Ihre Schätzung kam zu spät.',
    'not-sensible': of(
      'de',
      'max',
      (max) => `Schätzen Sie eine Zahl bis ${max}, mit höchstens vier Stellen nach dem Komma.`,
    ),
    'too-low': of('de', 'min', (min) => `Schätzen Sie ${min} oder mehr.`),
    'too-high': of('de', 'max', (max) => `Schätzen Sie ${max} oder weniger.`),
    'no-reasons': () => 'Hier wird nicht nach einem Grund gefragt.',
    nobody: () => 'Noch niemand hat geschätzt.',
    asking: () => 'Es wird gerade schon geschätzt.',
    'not-asking': () => 'Diese Runde wurde schon gezeigt.',
  },
};
