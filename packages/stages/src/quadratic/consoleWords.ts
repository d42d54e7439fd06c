import { counted, figure, type Words } from '@kring/core';

/** What the facilitator reads of voting with points. */
interface QuadraticConsoleWords {
  each(credits: number): string;
  credits: string;
  /** What so many points are good for. */
  creditsHint(credits: number, most: number): string;
  against: string;
  againstHint: string;
}

export const consoleWords: Words<QuadraticConsoleWords> = {
  nl: {
    each: (credits) => `${counted('nl', credits, 'punt', 'punten')} per persoon`,
    credits: 'Punten per persoon',
    creditsHint: (credits, most) =>
      `Met ${counted('nl', credits, 'punt', 'punten')} koopt iemand hoogstens ${counted('nl', most, 'stem', 'stemmen')} voor één voorstel, of ${counted('nl', credits, 'stem', 'stemmen')} verspreid.`,
    against: 'Men kan ook tegen stemmen',
    againstHint: 'Dan ziet men ook wat mensen echt niet willen.',
  },
  fr: {
    each: (credits) => `${counted('fr', credits, 'point', 'points')} par personne`,
    credits: 'Points par personne',
    creditsHint: (credits, most) =>
      `Avec ${counted('fr', credits, 'point', 'points')}, on achète au plus ${counted('fr', most, 'voix', 'voix')} pour une proposition, ou ${figure('fr', credits)} réparties.`,
    against: 'On peut aussi voter contre',
    againstHint: 'On voit alors aussi ce que l’on ne veut vraiment pas.',
  },
  en: {
    each: (credits) => `${counted('en', credits, 'point', 'points')} each`,
    credits: 'Points per person',
    creditsHint: (credits, most) =>
      `With ${counted('en', credits, 'point', 'points')} one buys at most ${counted('en', most, 'vote', 'votes')} for one proposal, or ${figure('en', credits)} spread out.`,
    against: 'People can vote against, too',
    againstHint: 'Then one also sees what people really do not want.',
  },
  de: {
    each: (credits) => `${counted('de', credits, 'Punkt', 'Punkte')} pro Person`,
    credits: 'Punkte pro Person',
    creditsHint: (credits, most) =>
      `Mit ${counted('de', credits, 'Punkt', 'Punkten')} kauft man höchstens ${counted('de', most, 'Stimme', 'Stimmen')} für einen Vorschlag, oder ${figure('de', credits)} verteilt.`,
    against: 'Man kann auch dagegen stimmen',
    againstHint: 'Dann sieht man auch, was die Leute wirklich nicht wollen.',
  },
};
