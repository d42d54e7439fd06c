import type { Lang } from '@kring/core';

/** Each language by its own name. */
export const langNames: Readonly<Record<Lang, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
};
