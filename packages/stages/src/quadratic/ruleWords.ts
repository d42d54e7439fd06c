import type { Words } from '@kring/core';

/** What the rule does, in a sentence; two where votes may be against. */
export const ruleWords: Words<{ says(against: boolean): string }> = {
  nl: {
    says: (against) =>
      'Elke volgende stem voor hetzelfde voorstel kost meer punten; alle stemmen worden opgeteld.' +
      (against ? ' Stemmen tegen gaan eraf.' : ''),
  },
  fr: {
    says: (against) =>
      'Chaque voix de plus pour une même proposition coûte plus de points\u00a0; toutes les voix s’additionnent.' +
      (against ? ' Les voix contre sont déduites.' : ''),
  },
  en: {
    says: (against) =>
      'Each next vote for the same proposal costs more points; all votes are added up.' +
      (against ? ' Votes against are taken off.' : ''),
  },
  de: {
    says: (against) =>
      'Jede weitere Stimme für denselben Vorschlag kostet mehr Punkte; alle Stimmen werden zusammengezählt.' +
      (against ? ' Stimmen dagegen werden abgezogen.' : ''),
  },
};
