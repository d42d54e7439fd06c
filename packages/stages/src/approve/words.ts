import type { Rejected, Text, Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Aankruisen',
    about: 'Iedereen kruist alles aan waar hij of zij mee verder kan; wat de meesten steunen, komt boven.',
  },
  fr: {
    name: 'Cocher',
    about:
      'Chacun coche tout ce qui lui convient\u00a0; ce que le plus de personnes soutiennent arrive en tête.',
  },
  en: {
    name: 'Ticking',
    about: 'Everyone ticks all they can live with; what most people support comes to the top.',
  },
  de: {
    name: 'Ankreuzen',
    about: 'Alle kreuzen an, womit sie leben können; was die meisten unterstützen, kommt nach oben.',
  },
};

export const question: Text = {
  nl: 'Wat steunt u?',
  fr: 'Que soutenez-vous\u00a0?',
  en: 'What do you support?',
  de: 'Was unterstützen Sie?',
};

/** What the value of an option is. */
export const measure: Text = { nl: 'Stemmen', fr: 'Voix', en: 'Votes', de: 'Stimmen' };

type Sentence = (params: Rejected['params']) => string;

const tooMany =
  (say: (max: number, given: number) => string): Sentence =>
  ({ max, given }) =>
    say(Number(max), Number(given));

export const reasons: Words<Readonly<Record<'too-many' | 'twice', Sentence>>> = {
  nl: {
    'too-many': tooMany((max, given) =>
      max === 1
        ? `U kunt er één aankruisen. U kruiste er ${given} aan.`
        : `U kunt er hoogstens ${max} aankruisen. U kruiste er ${given} aan.`,
    ),
    twice: () => 'Eén voorstel staat twee keer op uw stembriefje.',
  },
  fr: {
    'too-many': tooMany((max, given) =>
      max === 1
        ? `Vous pouvez en cocher une seule. Vous en avez coché ${given}.`
        : `Vous pouvez en cocher ${max} au plus. Vous en avez coché ${given}.`,
    ),
    twice: () => 'Une proposition figure deux fois sur votre bulletin.',
  },
  en: {
    'too-many': tooMany((max, given) => `You can tick at most ${max}. You ticked ${given}.`),
    twice: () => 'One proposal stands twice on your ballot.',
  },
  de: {
    'too-many': tooMany(
      (max, given) => `Sie können höchstens ${max} ankreuzen. Sie haben ${given} angekreuzt.`,
    ),
    twice: () => 'Ein Vorschlag steht zweimal auf Ihrem Stimmzettel.',
  },
};
