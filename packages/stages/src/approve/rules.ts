import type { Words } from '@kring/core';
import type { RuleWords } from '../voting/ruleWords.ts';

/** The rules that count crosses, as `@kring/methods` calls them. */
export const approveRules = ['approval', 'phragmen'] as const;
export type ApproveRule = (typeof approveRules)[number];

export const ruleWords: Words<Readonly<Record<ApproveRule, RuleWords>>> = {
  nl: {
    approval: {
      name: 'De meeste stemmen',
      says: 'Wat door de meeste mensen is aangekruist, staat bovenaan.',
    },
    phragmen: {
      name: 'Voor iedereen iets',
      says: 'Een voor een wordt gekozen wat veel mensen willen die nog niets kregen; zo vindt ook een minderheid zich terug.',
    },
  },
  fr: {
    approval: {
      name: 'Le plus de voix',
      says: 'Ce que le plus de personnes ont coché arrive en tête.',
    },
    phragmen: {
      name: 'De quoi plaire à chacun',
      says: 'On choisit l’un après l’autre ce que veulent beaucoup de personnes qui n’ont encore rien obtenu\u00a0; une minorité s’y retrouve aussi.',
    },
  },
  en: {
    approval: { name: 'Most votes', says: 'What most people ticked comes first.' },
    phragmen: {
      name: 'Something for everyone',
      says: 'One after the other, what many people want who have nothing yet is chosen; so a minority finds itself in it too.',
    },
  },
  de: {
    approval: {
      name: 'Die meisten Stimmen',
      says: 'Was die meisten angekreuzt haben, steht oben.',
    },
    phragmen: {
      name: 'Für alle etwas',
      says: 'Eins nach dem anderen wird gewählt, was viele wollen, die noch nichts bekommen haben; so findet sich auch eine Minderheit wieder.',
    },
  },
};
