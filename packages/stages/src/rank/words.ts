import type { Rejected, Text, Words } from '@kring/core';
import type { RankRule } from './rules.ts';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Op volgorde zetten',
    about: 'Iedereen zet voorstellen op volgorde, allemaal of alleen de eerste paar.',
  },
  fr: {
    name: 'Classer',
    about: 'Chacun classe les propositions, toutes ou seulement les premières.',
  },
  en: {
    name: 'Putting in order',
    about: 'Everyone puts proposals in order, all of them or only the first few.',
  },
  de: {
    name: 'Reihenfolge',
    about: 'Alle ordnen die Vorschläge, alle oder nur die ersten paar.',
  },
};

export const question: Text = {
  nl: 'In welke volgorde verkiest u deze voorstellen?',
  fr: 'Dans quel ordre préférez-vous ces propositions\u00a0?',
  en: 'In which order do you prefer these proposals?',
  de: 'In welcher Reihenfolge sind Ihnen diese Vorschläge lieb?',
};

const votes: Text = { nl: 'Stemmen', fr: 'Voix', en: 'Votes', de: 'Stimmen' };

/** What the value of an option is, by the rule that counts. */
export const measures: Readonly<Record<RankRule, Text>> = {
  borda: { nl: 'Punten', fr: 'Points', en: 'Points', de: 'Punkte' },
  schulze: {
    nl: 'Gewonnen vergelijkingen',
    fr: 'Comparaisons gagnées',
    en: 'Comparisons won',
    de: 'Gewonnene Vergleiche',
  },
  irv: votes,
  'stv/scottish': votes,
};

type Sentence = (params: Rejected['params']) => string;

const tooMany =
  (say: (max: number, given: number) => string): Sentence =>
  ({ max, given }) =>
    say(Number(max), Number(given));

export const reasons: Words<Readonly<Record<'too-many' | 'twice', Sentence>>> = {
  nl: {
    'too-many': tooMany((max, given) => `U kunt er hoogstens ${max} op volgorde zetten. U koos er ${given}.`),
    twice: () => 'Eén voorstel staat twee keer in uw volgorde.',
  },
  fr: {
    'too-many': tooMany(
      (max, given) => `Vous pouvez en classer ${max} au plus. Vous en avez classé ${given}.`,
    ),
    twice: () => 'Une proposition figure deux fois dans votre classement.',
  },
  en: {
    'too-many': tooMany((max, given) => `You can put at most ${max} in order. You chose ${given}.`),
    twice: () => 'One proposal stands twice in your order.',
  },
  de: {
    'too-many': tooMany((max, given) => `Sie können höchstens ${max} ordnen. Sie haben ${given} gewählt.`),
    twice: () => 'Ein Vorschlag steht zweimal in Ihrer Reihenfolge.',
  },
};
