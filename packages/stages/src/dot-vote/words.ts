import type { Rejected, Text, Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Stippen',
    about: 'Iedereen verdeelt een paar stippen; wat het zwaarst weegt, komt bovendrijven.',
  },
  fr: {
    name: 'Gommettes',
    about: 'Chacun répartit quelques gommettes\u00a0; ce qui compte le plus ressort.',
  },
  en: { name: 'Dots', about: 'Everyone shares out a few dots; what matters most comes to the top.' },
  de: { name: 'Klebepunkte', about: 'Alle verteilen ein paar Punkte; das Wichtigste rückt nach oben.' },
};

export const question: Text = {
  nl: 'Wat vindt u het belangrijkst?',
  fr: 'Qu’est-ce qui compte le plus pour vous\u00a0?',
  en: 'What matters most to you?',
  de: 'Was ist Ihnen am wichtigsten?',
};

type Sentence = (params: Rejected['params']) => string;

const dots = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** A sentence from how many dots there are, and how many were placed. */
const tooMany =
  (say: (max: number, given: number) => string): Sentence =>
  ({ max, given }) =>
    say(Number(max), Number(given));

const tooManyOnItem =
  (say: (max: number) => string): Sentence =>
  ({ max }) =>
    say(Number(max));

export const reasons: Words<Readonly<Record<'too-many-dots' | 'too-many-on-item', Sentence>>> = {
  nl: {
    'too-many-dots': tooMany(
      (max, given) =>
        `U hebt ${dots(max, 'stip', 'stippen')} en plaatste er ${given}. Haal er ${given - max} weg.`,
    ),
    'too-many-on-item': tooManyOnItem(
      (max) => `U kunt hoogstens ${dots(max, 'stip', 'stippen')} bij hetzelfde voorstel zetten.`,
    ),
  },
  fr: {
    'too-many-dots': tooMany(
      (max, given) =>
        `Vous avez ${dots(max, 'gommette', 'gommettes')} et vous en avez placé ${given}. Retirez-en ${given - max}.`,
    ),
    'too-many-on-item': tooManyOnItem(
      (max) => `Vous pouvez mettre au plus ${dots(max, 'gommette', 'gommettes')} sur la même proposition.`,
    ),
  },
  en: {
    'too-many-dots': tooMany(
      (max, given) => `You have ${dots(max, 'dot', 'dots')} and placed ${given}. Take ${given - max} away.`,
    ),
    'too-many-on-item': tooManyOnItem(
      (max) => `You can put at most ${dots(max, 'dot', 'dots')} on the same proposal.`,
    ),
  },
  de: {
    'too-many-dots': tooMany(
      (max, given) =>
        `Sie haben ${dots(max, 'Punkt', 'Punkte')} und haben ${given} vergeben. Nehmen Sie ${given - max} zurück.`,
    ),
    'too-many-on-item': tooManyOnItem(
      (max) => `Sie können demselben Vorschlag höchstens ${dots(max, 'Punkt', 'Punkte')} geben.`,
    ),
  },
};
