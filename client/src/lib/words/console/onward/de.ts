import type { onward as en } from './en.ts';

export const onward: typeof en = {
  undo: 'Rückgängig machen',
  invited: 'Die Einladung steht auf der Leinwand und auf den Handys.',
  again: (title) => `„${title}“ steht bereit. Öffnen Sie den Schritt, wenn der Saal gesprochen hat.`,
  amend: (title, inLanguages) =>
    `„${title}“ steht bereit. Schreiben Sie die Vorschläge unten um${inLanguages ? ', in jeder Sprache,' : ''} und öffnen Sie den Schritt dann.`,
  carried: (title) => `„${title}“ arbeitet jetzt mit diesen Vorschlägen.`,
};
