import type { Rejected, Text, Words } from '@kring/core';
import type { RateRule } from './rules.ts';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Beoordelen',
    about:
      'Iedereen zegt van elk voorstel, of van één vraag, wat hij of zij ervan vindt; ook wie het anders ziet, blijft zichtbaar.',
  },
  fr: {
    name: 'Évaluer des propositions',
    about:
      'Chacun dit ce qu’il pense de chaque proposition, ou d’une seule question\u00a0; les avis minoritaires restent visibles.',
  },
  en: {
    name: 'Rating',
    about:
      'Everyone says what they think of each proposal, or of one question; those who see it otherwise stay in sight.',
  },
  de: {
    name: 'Bewerten',
    about:
      'Alle sagen zu jedem Vorschlag, oder zu einer einzigen Frage, was sie davon halten; auch wer es anders sieht, bleibt sichtbar.',
  },
};

export const question: Text = {
  nl: 'Wat vindt u hiervan?',
  fr: 'Qu’en pensez-vous\u00a0?',
  en: 'What do you think of this?',
  de: 'Was halten Sie davon?',
};

/** What the ends of a scale of points mean, where the organiser says nothing else. */
export const lowest: Text = {
  nl: 'Helemaal niet',
  fr: 'Pas du tout',
  en: 'Not at all',
  de: 'Gar nicht',
};
export const highest: Text = {
  nl: 'Helemaal wel',
  fr: 'Tout à fait',
  en: 'Very much',
  de: 'Voll und ganz',
};

const mean: Text = { nl: 'Gemiddelde', fr: 'Moyenne', en: 'Average', de: 'Durchschnitt' };
const median: Text = { nl: 'Midden', fr: 'Milieu', en: 'Middle', de: 'Mitte' };
const grade: Text = {
  nl: 'Oordeel in het midden (0 is het laagste)',
  fr: 'Mention du milieu (0 est la plus basse)',
  en: 'Grade in the middle (0 is the lowest)',
  de: 'Urteil in der Mitte (0 ist das niedrigste)',
};
const along: Text = { nl: 'Gaan mee (%)', fr: 'Suivent (%)', en: 'Go along (%)', de: 'Gehen mit (%)' };

/** What the value of an option is. */
export const measures: Readonly<Record<RateRule, Text>> = {
  'score/mean/blank-excluded': mean,
  'score/mean': mean,
  'score/median/blank-excluded': median,
  'score/median': median,
  'majority-judgment/blank-excluded': grade,
  'majority-judgment': grade,
  'fist-to-five': along,
  gradients: along,
  'gradients/five': along,
};

type Sentence = (params: Rejected['params']) => string;

export const reasons: Words<Readonly<Record<'no-such-level' | 'twice', Sentence>>> = {
  nl: {
    'no-such-level': ({ highest, given }) => `Het hoogste is hier ${highest}. U gaf ${given}.`,
    twice: () => 'Eén voorstel staat twee keer op uw stembriefje.',
  },
  fr: {
    'no-such-level': ({ highest, given }) => `Le plus haut est ici ${highest}. Vous avez donné ${given}.`,
    twice: () => 'Une proposition figure deux fois sur votre bulletin.',
  },
  en: {
    'no-such-level': ({ highest, given }) => `The highest is ${highest} here. You gave ${given}.`,
    twice: () => 'One proposal stands twice on your ballot.',
  },
  de: {
    'no-such-level': ({ highest, given }) => `Das Höchste ist hier ${highest}. Sie haben ${given} gegeben.`,
    twice: () => 'Ein Vorschlag steht zweimal auf Ihrem Stimmzettel.',
  },
};
