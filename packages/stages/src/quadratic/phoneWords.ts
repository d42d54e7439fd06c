import { counted, figure, type Words } from '@kring/core';

/** What is said of votes and what they cost, on phone, wall and console. */
interface QuadraticWords {
  /** What to do. */
  how(credits: number, against: boolean): string;
  /** The same for the wall. */
  inShort(credits: number, against: boolean): string;
  left(left: number, credits: number): string;
  /** What was wanted costs more than is left. */
  tooDear(price: number, left: number): string;
  /** Votes of one person; below 0 against, which is said where both are possible. */
  gave(votes: number, against: boolean): string;
  /** What the next vote costs. */
  next(votes: number, price: number): string;
  /** The same where it is more than is left. */
  outOfReach(price: number, left: number): string;
  /** Nothing given yet, where votes may be against. */
  firstEither: string;
  /** The buttons: `label` is the option. */
  more(label: string): string;
  fewer(label: string): string;
  /** What the votes of all come to. */
  votes(count: number): string;
}

export const phoneWords: Words<QuadraticWords> = {
  nl: {
    how: (credits, against) =>
      `U hebt ${counted('nl', credits, 'punt', 'punten')} om stemmen mee te kopen. De eerste stem voor een voorstel kost 1 punt.` +
      (against ? ' U kunt ook tegen stemmen.' : ''),
    inShort: (credits, against) =>
      `Koop stemmen met uw ${counted('nl', credits, 'punt', 'punten')}${against ? ', voor of tegen' : ''}.`,
    left: (left, credits) => `Nog ${figure('nl', left)} van ${counted('nl', credits, 'punt', 'punten')}`,
    tooDear: (price, left) =>
      `Die stem kost ${counted('nl', price, 'punt', 'punten')}. U hebt er nog ${figure('nl', left)}.`,
    gave: (votes, against) =>
      votes < 0
        ? `${counted('nl', -votes, 'stem', 'stemmen')} tegen`
        : against && votes > 0
          ? `${counted('nl', votes, 'stem', 'stemmen')} voor`
          : counted('nl', votes, 'stem', 'stemmen'),
    next: (votes, price) =>
      `De ${votes === 0 ? 'eerste' : 'volgende'} stem${votes < 0 ? ' tegen' : ''} kost ${counted('nl', price, 'punt', 'punten')}.`,
    outOfReach: (price, left) =>
      `De volgende stem kost ${counted('nl', price, 'punt', 'punten')}; u hebt er nog ${figure('nl', left)}.`,
    firstEither: 'Een stem voor of tegen kost 1 punt.',
    more: (label) => `Een stem meer voor: ${label}`,
    fewer: (label) => `Een stem minder voor: ${label}`,
    votes: (count) => counted('nl', count, 'stem', 'stemmen'),
  },
  fr: {
    how: (credits, against) =>
      `Vous avez ${counted('fr', credits, 'point', 'points')} pour acheter des voix. La première voix pour une proposition coûte 1 point.` +
      (against ? ' Vous pouvez aussi voter contre.' : ''),
    inShort: (credits, against) =>
      `Achetez des voix avec ${credits === 1 ? 'votre' : 'vos'} ${counted('fr', credits, 'point', 'points')}${against ? ', pour ou contre' : ''}.`,
    left: (left, credits) =>
      `Il vous reste ${figure('fr', left)} de vos ${counted('fr', credits, 'point', 'points')}`,
    tooDear: (price, left) =>
      `Cette voix coûte ${counted('fr', price, 'point', 'points')}. Il vous en reste ${figure('fr', left)}.`,
    gave: (votes, against) =>
      votes < 0
        ? `${counted('fr', -votes, 'voix', 'voix')} contre`
        : against && votes > 0
          ? `${counted('fr', votes, 'voix', 'voix')} pour`
          : counted('fr', votes, 'voix', 'voix'),
    next: (votes, price) =>
      `La ${votes === 0 ? 'première voix' : votes < 0 ? 'prochaine voix contre' : 'prochaine voix'} coûte ${counted('fr', price, 'point', 'points')}.`,
    outOfReach: (price, left) =>
      `La prochaine voix coûte ${counted('fr', price, 'point', 'points')}\u00a0; il vous en reste ${figure('fr', left)}.`,
    firstEither: 'Une voix pour ou contre coûte 1 point.',
    more: (label) => `Une voix de plus pour\u00a0: ${label}`,
    fewer: (label) => `Une voix de moins pour\u00a0: ${label}`,
    votes: (count) => counted('fr', count, 'voix', 'voix'),
  },
  en: {
    how: (credits, against) =>
      `You have ${counted('en', credits, 'point', 'points')} to buy votes with. The first vote for a proposal costs 1 point.` +
      (against ? ' You can vote against, too.' : ''),
    inShort: (credits, against) =>
      `Buy votes with your ${counted('en', credits, 'point', 'points')}${against ? ', for or against' : ''}.`,
    left: (left, credits) => `${figure('en', left)} of ${counted('en', credits, 'point', 'points')} left`,
    tooDear: (price, left) =>
      `That vote costs ${counted('en', price, 'point', 'points')}. You have ${figure('en', left)} left.`,
    gave: (votes, against) =>
      votes < 0
        ? `${counted('en', -votes, 'vote', 'votes')} against`
        : against && votes > 0
          ? `${counted('en', votes, 'vote', 'votes')} for`
          : counted('en', votes, 'vote', 'votes'),
    next: (votes, price) =>
      `The ${votes === 0 ? 'first' : 'next'} vote${votes < 0 ? ' against' : ''} costs ${counted('en', price, 'point', 'points')}.`,
    outOfReach: (price, left) =>
      `The next vote costs ${counted('en', price, 'point', 'points')}; you have ${figure('en', left)} left.`,
    firstEither: 'A vote for or against costs 1 point.',
    more: (label) => `One more vote for: ${label}`,
    fewer: (label) => `One vote fewer for: ${label}`,
    votes: (count) => counted('en', count, 'vote', 'votes'),
  },
  de: {
    how: (credits, against) =>
      `Sie haben ${counted('de', credits, 'Punkt', 'Punkte')}, um Stimmen zu kaufen. Die erste Stimme für einen Vorschlag kostet 1 Punkt.` +
      (against ? ' Sie können auch dagegen stimmen.' : ''),
    inShort: (credits, against) =>
      `Kaufen Sie Stimmen mit ${credits === 1 ? 'Ihrem' : 'Ihren'} ${counted('de', credits, 'Punkt', 'Punkten')}${against ? ', dafür oder dagegen' : ''}.`,
    left: (left, credits) => `Noch ${figure('de', left)} von ${counted('de', credits, 'Punkt', 'Punkten')}`,
    tooDear: (price, left) =>
      `Diese Stimme kostet ${counted('de', price, 'Punkt', 'Punkte')}. Sie haben noch ${figure('de', left)}.`,
    gave: (votes, against) =>
      votes < 0
        ? `${counted('de', -votes, 'Stimme', 'Stimmen')} dagegen`
        : against && votes > 0
          ? `${counted('de', votes, 'Stimme', 'Stimmen')} dafür`
          : counted('de', votes, 'Stimme', 'Stimmen'),
    next: (votes, price) =>
      `Die ${votes === 0 ? 'erste' : 'nächste'} Stimme${votes < 0 ? ' dagegen' : ''} kostet ${counted('de', price, 'Punkt', 'Punkte')}.`,
    outOfReach: (price, left) =>
      `Die nächste Stimme kostet ${counted('de', price, 'Punkt', 'Punkte')}; Sie haben noch ${figure('de', left)}.`,
    firstEither: 'Eine Stimme dafür oder dagegen kostet 1 Punkt.',
    more: (label) => `Eine Stimme mehr für: ${label}`,
    fewer: (label) => `Eine Stimme weniger für: ${label}`,
    votes: (count) => counted('de', count, 'Stimme', 'Stimmen'),
  },
};
