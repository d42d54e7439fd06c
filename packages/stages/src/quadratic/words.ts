import type { Rejected, Text, Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Stemmen met punten',
    about: 'Iedereen koopt stemmen met evenveel punten. Zo telt ook mee hoe belangrijk men iets vindt.',
  },
  fr: {
    name: 'Voter avec des points',
    about: 'Chacun achète des voix avec autant de points. Ainsi, l’importance qu’on y attache compte aussi.',
  },
  en: {
    name: 'Voting with points',
    about: 'Everyone buys votes with as many points. So it counts, too, how much people care.',
  },
  de: {
    name: 'Mit Punkten abstimmen',
    about: 'Alle kaufen Stimmen mit gleich vielen Punkten. So zählt auch, wie wichtig etwas ist.',
  },
};

export const question: Text = {
  nl: 'Wat is voor u het belangrijkst?',
  fr: 'Qu’est-ce qui compte le plus pour vous\u00a0?',
  en: 'What matters most to you?',
  de: 'Was ist Ihnen am wichtigsten?',
};

/** What the value of an option is. */
export const measure: Text = { nl: 'Stemmen', fr: 'Voix', en: 'Votes', de: 'Stimmen' };

type Sentence = (params: Rejected['params']) => string;

const tooMuch =
  (say: (credits: number, spent: number) => string): Sentence =>
  ({ credits, spent }) =>
    say(Number(credits), Number(spent));

export const reasons: Words<Readonly<Record<'too-much' | 'no-against', Sentence>>> = {
  nl: {
    'too-much': tooMuch(
      (credits, spent) => `Deze stemmen kosten samen ${spent} punten. U hebt er ${credits}.`,
    ),
    'no-against': () => 'Tegen een voorstel stemmen kan hier niet.',
  },
  fr: {
    'too-much': tooMuch(
      (credits, spent) => `Ces voix coûtent ${spent} points en tout. Vous en avez ${credits}.`,
    ),
    'no-against': () => 'Ici, on ne peut pas voter contre une proposition.',
  },
  en: {
    'too-much': tooMuch(
      (credits, spent) => `These votes cost ${spent} points together. You have ${credits}.`,
    ),
    'no-against': () => 'One cannot vote against a proposal here.',
  },
  de: {
    'too-much': tooMuch(
      (credits, spent) => `Diese Stimmen kosten zusammen ${spent} Punkte. Sie haben ${credits}.`,
    ),
    'no-against': () => 'Gegen einen Vorschlag stimmen geht hier nicht.',
  },
};
