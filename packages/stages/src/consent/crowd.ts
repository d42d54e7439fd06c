import type { Words } from '@kring/core';
import { oneOf, type StageCrowd } from '../crowd.ts';
import type { AnswerKind } from './counts.ts';
import type { ConsentMine, ConsentNow } from './views.ts';

interface Sayings {
  readonly questions: readonly string[];
  readonly concern: readonly string[];
  readonly objection: readonly string[];
}

const sayings: Words<Sayings> = {
  nl: {
    questions: ['Wie betaalt dit?', 'Geldt dit ook in het weekend?', 'Wat met de leveringen?'],
    concern: ['Let op voor wie slecht te been is.', 'Als het maar niet alles bij de vrijwilligers legt.'],
    objection: ['Dan raakt de ziekenwagen er niet meer door.', 'Zo verliest de bakker zijn klanten.'],
  },
  fr: {
    questions: ['Qui paie\u00a0?', 'Est-ce valable aussi le week-end\u00a0?', 'Et les livraisons\u00a0?'],
    concern: [
      'Pensons à ceux qui marchent difficilement.',
      'Pourvu que tout ne repose pas sur les bénévoles.',
    ],
    objection: ['L’ambulance ne passera plus.', 'Le boulanger y perdra ses clients.'],
  },
  en: {
    questions: ['Who pays for this?', 'Does it hold at weekends too?', 'What about deliveries?'],
    concern: ['Mind those who walk with difficulty.', 'As long as not everything falls to volunteers.'],
    objection: ['The ambulance will not get through.', 'The baker will lose customers.'],
  },
  de: {
    questions: ['Wer bezahlt das?', 'Gilt das auch am Wochenende?', 'Und die Lieferungen?'],
    concern: [
      'Denken wir an alle, die schlecht zu Fuß sind.',
      'Solange nicht alles an Ehrenamtlichen hängen bleibt.',
    ],
    objection: ['Der Krankenwagen kommt nicht mehr durch.', 'Der Bäcker verliert Kunden.'],
  },
};

/** One in five asks something; most have no objection, fewer with every round, so that a meeting comes to an end. */
export const crowd: StageCrowd = {
  next({ entries, mine, lang, random }) {
    const now = entries.get<ConsentNow>('now');
    const { answer = null, questions = [] } = (mine as ConsentMine) ?? {};
    if (now?.moment === 'present' && questions.length === 0 && random() < 0.2)
      return { type: 'question:ask', body: { text: oneOf(sayings[lang].questions, random), lang } };
    if (now?.moment !== 'ask' || answer?.round === now.round) return null;
    const against = 0.12 / now.round ** 2;
    const chance = random();
    const kind: AnswerKind = chance < against ? 'objection' : chance < 0.3 ? 'concern' : 'consent';
    const text = kind === 'consent' || random() < 0.3 ? '' : oneOf(sayings[lang][kind], random);
    return { type: 'consent:answer', body: { round: now.round, answer: kind, text: text ?? '', lang } };
  },
};
