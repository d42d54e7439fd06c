import type { Text, Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: { name: 'Uitslag', about: 'De rangschikking met haar ideeën, en een woord van dank.' },
  fr: { name: 'Classement', about: 'Le classement avec ses idées, et un mot de remerciement.' },
  en: { name: 'Outcome', about: 'The ranking with its ideas, and a word of thanks.' },
  de: { name: 'Rangliste', about: 'Die Rangfolge mit ihren Ideen und ein Wort des Dankes.' },
};

/** What fresh results say to the room. */
export const thanks: Text = {
  nl: 'Bedankt dat u erbij was.',
  fr: 'Merci d’avoir participé.',
  en: 'Thank you for being here.',
  de: 'Danke, dass Sie dabei waren.',
};
