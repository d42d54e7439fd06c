import type { StageType, Words } from '@kring/core';

/** What this stage type is called, for whoever prepares an agenda. */
export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Ideeën',
    about: 'Iedereen schrijft ideeën op de eigen telefoon; samen komen ze op het scherm.',
  },
  fr: {
    name: 'Idées',
    about: 'Chacun écrit ses idées sur son téléphone\u00a0; elles apparaissent à l’écran.',
  },
  en: { name: 'Ideas', about: 'Everyone writes ideas on their phone; together they appear on the screen.' },
  de: {
    name: 'Ideen',
    about: 'Alle schreiben Ideen auf dem Handy; zusammen erscheinen sie auf der Leinwand.',
  },
};

export const reasons = {
  nl: {
    'limit-reached': ({ limit }) =>
      limit === 1
        ? 'U hebt uw idee al gegeven. U kunt het nog aanpassen.'
        : `U hebt al ${limit} ideeën gegeven. U kunt ze nog aanpassen.`,
    'choose-column': () => 'Kies eerst in welke kolom uw idee hoort.',
    'not-yours': () => 'Dit idee is van iemand anders.',
    redacted: () => 'De tekst van dit idee is weggehaald.',
    'not-waiting': () => 'Dit idee is al vrijgegeven.',
    'already-hidden': () => 'Dit idee is al verborgen.',
    'not-hidden': () => 'Dit idee is al zichtbaar.',
    'own-language': () => 'Het idee is in die taal geschreven. Verbeter het in plaats van het te vertalen.',
  },
  fr: {
    'limit-reached': ({ limit }) =>
      limit === 1
        ? 'Vous avez déjà donné votre idée. Vous pouvez encore la modifier.'
        : `Vous avez déjà donné ${limit} idées. Vous pouvez encore les modifier.`,
    'choose-column': () => 'Choisissez d’abord la colonne de votre idée.',
    'not-yours': () => 'Cette idée est celle de quelqu’un d’autre.',
    redacted: () => 'Le texte de cette idée a été retiré.',
    'not-waiting': () => 'Cette idée est déjà montrée.',
    'already-hidden': () => 'Cette idée est déjà masquée.',
    'not-hidden': () => 'Cette idée est déjà visible.',
    'own-language': () => 'L’idée est écrite dans cette langue. Corrigez-la au lieu de la traduire.',
  },
  en: {
    'limit-reached': ({ limit }) =>
      limit === 1
        ? 'You have given your idea. You can still change it.'
        : `You have given ${limit} ideas. You can still change them.`,
    'choose-column': () => 'First choose the column for your idea.',
    'not-yours': () => 'This idea is someone else’s.',
    redacted: () => 'The text of this idea was taken away.',
    'not-waiting': () => 'This idea has been released already.',
    'already-hidden': () => 'This idea is hidden already.',
    'not-hidden': () => 'This idea is visible already.',
    'own-language': () => 'The idea is written in that language. Correct it instead of translating it.',
  },
  de: {
    'limit-reached': ({ limit }) =>
      limit === 1
        ? 'Sie haben Ihre Idee schon eingebracht. Sie können sie noch ändern.'
        : `Sie haben schon ${limit} Ideen eingebracht. Sie können sie noch ändern.`,
    'choose-column': () => 'Wählen Sie zuerst die Spalte für Ihre Idee.',
    'not-yours': () => 'Diese Idee stammt von jemand anderem.',
    redacted: () => 'Der Text dieser Idee wurde entfernt.',
    'not-waiting': () => 'Diese Idee ist schon freigegeben.',
    'already-hidden': () => 'Diese Idee ist schon ausgeblendet.',
    'not-hidden': () => 'Diese Idee ist schon sichtbar.',
    'own-language': () => 'Die Idee ist in dieser Sprache verfasst. Bitte korrigieren statt übersetzen.',
  },
} satisfies StageType['reasons'];
