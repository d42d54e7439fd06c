import type { StageType, Words } from '@kring/core';

/** What this stage type is called, for whoever prepares an agenda. */
export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Groeperen',
    about: 'Ideeën die bij elkaar horen komen samen op een bord, en elke groep krijgt een naam.',
  },
  fr: {
    name: 'Regrouper',
    about: 'Les idées qui vont ensemble se retrouvent sur un tableau, et chaque groupe reçoit un nom.',
  },
  en: { name: 'Grouping', about: 'Ideas that belong together meet on a board, and every group gets a name.' },
  de: {
    name: 'Gruppieren',
    about: 'Ideen, die zusammengehören, finden sich auf einer Tafel, und jede Gruppe bekommt einen Namen.',
  },
};

export const reasons = {
  nl: {
    'touched-since': ({ name }) =>
      `${name || 'Een collega'} heeft dit intussen aangepast. Ongedaan maken zou dat werk wissen.`,
    'nothing-to-undo': () => 'Er is niets van u om ongedaan te maken.',
    'nothing-to-redo': () => 'Er is niets van u om opnieuw te doen.',
    'unknown-cluster': () => 'Die groep is er niet meer.',
    'same-cluster': () => 'Kies twee verschillende groepen om samen te voegen.',
    'not-in-cluster': () => 'Deze ideeën zitten niet meer in die groep.',
    'too-many': ({ max }) => `Op dit bord passen ${max} groepen. Voeg er eerst een paar samen.`,
  },
  fr: {
    'touched-since': ({ name }) =>
      `${name || 'Un collègue'} y a touché entre-temps. Annuler effacerait ce travail.`,
    'nothing-to-undo': () => 'Vous n’avez rien à annuler.',
    'nothing-to-redo': () => 'Vous n’avez rien à rétablir.',
    'unknown-cluster': () => 'Ce groupe n’existe plus.',
    'same-cluster': () => 'Choisissez deux groupes différents à fusionner.',
    'not-in-cluster': () => 'Ces idées ne sont plus dans ce groupe.',
    'too-many': ({ max }) => `Ce tableau peut contenir ${max} groupes. Fusionnez-en d’abord quelques-uns.`,
  },
  en: {
    'touched-since': ({ name }) =>
      `${name || 'A colleague'} has changed this since. Undoing would wipe out that work.`,
    'nothing-to-undo': () => 'There is nothing of yours to undo.',
    'nothing-to-redo': () => 'There is nothing of yours to redo.',
    'unknown-cluster': () => 'That group is no longer there.',
    'same-cluster': () => 'Choose two different groups to merge.',
    'not-in-cluster': () => 'These ideas are no longer in that group.',
    'too-many': ({ max }) => `This board holds ${max} groups. Merge a few first.`,
  },
  de: {
    'touched-since': ({ name }) =>
      `${name || 'Jemand aus dem Team'} hat das inzwischen geändert. Rückgängig machen würde diese Arbeit löschen.`,
    'nothing-to-undo': () => 'Es gibt nichts von Ihnen, das rückgängig gemacht werden kann.',
    'nothing-to-redo': () => 'Es gibt nichts von Ihnen, das wiederholt werden kann.',
    'unknown-cluster': () => 'Diese Gruppe gibt es nicht mehr.',
    'same-cluster': () => 'Wählen Sie zwei verschiedene Gruppen zum Zusammenlegen.',
    'not-in-cluster': () => 'Diese Ideen sind nicht mehr in dieser Gruppe.',
    'too-many': ({ max }) => `Auf diese Tafel passen ${max} Gruppen. Legen Sie zuerst einige zusammen.`,
  },
} satisfies StageType['reasons'];
