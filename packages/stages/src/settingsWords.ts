import type { Words } from '@kring/core';

/** What the settings of every stage type say alike. */
export interface SettingsWords {
  /** Why a setting cannot change any more. */
  readonly locked: string;
  /** In an empty field: what people read instead. */
  instead(language: string): string;
  /** Why a number is not accepted. */
  between(min: number, max: number): string;
  /** Why an amount of money is not accepted. */
  readonly amount: string;
}

export const settingsWords: Words<SettingsWords> = {
  nl: {
    locked: 'Ligt vast: deze stap is al open geweest.',
    instead: (language) => `Leeg? Dan lezen mensen het ${language}.`,
    between: (min, max) => `Een geheel getal van ${min} tot ${max}.`,
    amount: 'Schrijf een bedrag, zoals 12.500 of 12.500,50.',
  },
  fr: {
    locked: 'Fixé\u00a0: cette étape a déjà été ouverte.',
    instead: (language) => `Vide\u00a0? On lira alors le texte en ${language}.`,
    between: (min, max) => `Un nombre entier de ${min} à ${max}.`,
    amount: 'Écrivez un montant, comme 12\u00a0500 ou 12\u00a0500,50.',
  },
  en: {
    locked: 'Settled: this stage has been open.',
    instead: (language) => `Empty? Then people read it in ${language}.`,
    between: (min, max) => `A whole number from ${min} to ${max}.`,
    amount: 'Write an amount, such as 12,500 or 12,500.50.',
  },
  de: {
    locked: 'Steht fest: Dieser Schritt war schon offen.',
    instead: (language) => `Leer? Dann liest man den Text auf ${language}.`,
    between: (min, max) => `Eine ganze Zahl von ${min} bis ${max}.`,
    amount: 'Schreiben Sie einen Betrag, etwa 12.500 oder 12.500,50.',
  },
};
