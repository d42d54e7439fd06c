import type { onward as en } from './en.ts';

export const onward: typeof en = {
  undo: 'Ongedaan maken',
  invited: 'De uitnodiging staat op het scherm en op de telefoons.',
  again: (title) => `“${title}” staat klaar. Open de stap als de zaal gepraat heeft.`,
  amend: (title, inLanguages) =>
    `“${title}” staat klaar. Herschrijf hieronder de voorstellen${inLanguages ? ', in elke taal,' : ''} en open de stap daarna.`,
  carried: (title) => `“${title}” werkt nu met deze voorstellen.`,
};
