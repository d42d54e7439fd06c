import type { Words } from '@kring/core';

/** What the settings of every stage type say alike. */
export interface SettingsWords {
  /** Why a setting cannot change any more. */
  readonly locked: string;
  /** In an empty field: what people read instead. */
  instead(language: string): string;
}

export const settingsWords: Words<SettingsWords> = {
  nl: {
    locked: 'Ligt vast: deze stap is al open geweest.',
    instead: (language) => `Leeg? Dan lezen mensen het ${language}.`,
  },
  fr: {
    locked: 'Fixé\u00a0: cette étape a déjà été ouverte.',
    instead: (language) => `Vide\u00a0? On lira alors le texte en ${language}.`,
  },
  en: {
    locked: 'Settled: this stage has been open.',
    instead: (language) => `Empty? Then people read it in ${language}.`,
  },
  de: {
    locked: 'Steht fest: Dieser Schritt war schon offen.',
    instead: (language) => `Leer? Dann liest man den Text auf ${language}.`,
  },
};

/** The name of a language in the reader's own: `Frans`, `français`. */
export const languageName = (language: string, reader: string): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
