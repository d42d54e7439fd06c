import type { Words } from '@kring/core';
import { oneOf, type StageCrowd } from '../crowd.ts';
import { isBlank } from '../texts.ts';
import type { EvaluationMine, EvaluationView } from './views.ts';

const comments: Words<readonly string[]> = {
  nl: [
    'Goed dat iedereen aan het woord kwam.',
    'Het ging soms wat snel voor mij.',
    'Graag een vervolg, en laat weten wat ermee gebeurt.',
    'De koffie was lekker, de stoelen hard.',
  ],
  fr: [
    'Tout le monde a pu s’exprimer, c’est rare.',
    'Un peu rapide par moments.',
    'J’aimerais une suite, et savoir ce qu’on en fait.',
    'Bonne ambiance, mais on entendait mal au fond.',
  ],
  en: [
    'Good that everyone was heard.',
    'A little fast for me at times.',
    'I would like to know what becomes of it.',
    'Nice evening, hard chairs.',
  ],
  de: [
    'Schön, dass alle zu Wort kamen.',
    'Manchmal ging es mir etwas schnell.',
    'Ich wüsste gern, was daraus wird.',
    'Guter Abend, harte Stühle.',
  ],
};

/** Most are content, and one in two says why. */
export const crowd: StageCrowd = {
  next({ entries, mine, lang, random }) {
    const about = entries.get<EvaluationView>('about');
    if (!about || (mine as EvaluationMine)?.given) return null;
    const score = Math.ceil(Math.sqrt(random()) * about.steps) || 1;
    const speaks = !isBlank(about.open) && random() < 0.5;
    const text = speaks ? (oneOf(comments[lang], random) ?? '') : '';
    return { type: 'evaluation:answer', body: { score, text: text.slice(0, about.maxLength), lang } };
  },
};
