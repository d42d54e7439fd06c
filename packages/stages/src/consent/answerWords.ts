import { counted, figure, type Words } from '@kring/core';
import type { AnswerKind } from './counts.ts';

/** What phone, wall and console say alike of answers, rounds and decisions. */
interface AnswerWords {
  /** The question of every round. */
  ask: string;
  answers: Readonly<Record<AnswerKind, { readonly name: string; readonly says: string }>>;
  /** So many of them. */
  counts: Readonly<Record<AnswerKind, (count: number) => string>>;
  round(nth: number): string;
  answered(people: number): string;
  proposal: string;
  earlier: string;
  /** Unfolds a long proposal. */
  readAll: string;
  readLess: string;
  gone: string;
  adopted: string;
  dropped: string;
  owner: string;
  reviewOn: string;
  concernsKept: string;
}

export const answerWords: Words<AnswerWords> = {
  nl: {
    ask: 'Kunt u hiermee leven?',
    answers: {
      consent: { name: 'Geen bezwaar', says: 'Ik kan hiermee leven.' },
      concern: { name: 'Een bezorgdheid', says: 'Doe het maar, maar let hierop.' },
      objection: { name: 'Een bezwaar', says: 'Zo zou het schade doen.' },
    },
    counts: {
      consent: (count) => `${figure('nl', count)} zonder bezwaar`,
      concern: (count) => counted('nl', count, 'bezorgdheid', 'bezorgdheden'),
      objection: (count) => counted('nl', count, 'bezwaar', 'bezwaren'),
    },
    round: (nth) => `Ronde ${figure('nl', nth)}`,
    answered: (people) => counted('nl', people, 'persoon antwoordde', 'mensen antwoordden'),
    proposal: 'Het voorstel',
    earlier: 'Zo stond het er eerder',
    readAll: 'Lees alles',
    readLess: 'Lees minder',
    gone: 'Deze tekst is weggehaald',
    adopted: 'Aangenomen',
    dropped: 'Niet aangenomen',
    owner: 'Wie trekt dit?',
    reviewOn: 'We kijken opnieuw op',
    concernsKept: 'Hier letten we op',
  },
  fr: {
    ask: 'Pouvez-vous vivre avec cette proposition\u00a0?',
    answers: {
      consent: { name: 'Pas d’objection', says: 'Je peux vivre avec.' },
      concern: { name: 'Une réserve', says: 'Allez-y, mais attention à ceci.' },
      objection: { name: 'Une objection', says: 'Ainsi, cela ferait du tort.' },
    },
    counts: {
      consent: (count) => `${figure('fr', count)} sans objection`,
      concern: (count) => counted('fr', count, 'réserve', 'réserves'),
      objection: (count) => counted('fr', count, 'objection', 'objections'),
    },
    round: (nth) => `Tour ${figure('fr', nth)}`,
    answered: (people) => counted('fr', people, 'personne a répondu', 'personnes ont répondu'),
    proposal: 'La proposition',
    earlier: 'La version précédente',
    readAll: 'Tout lire',
    readLess: 'Réduire',
    gone: 'Ce texte a été retiré',
    adopted: 'Adoptée',
    dropped: 'Pas adoptée',
    owner: 'Qui s’en charge\u00a0?',
    reviewOn: 'On refait le point le',
    concernsKept: 'Nous y serons attentifs',
  },
  en: {
    ask: 'Can you live with this?',
    answers: {
      consent: { name: 'No objection', says: 'I can live with this.' },
      concern: { name: 'A concern', says: 'Go ahead, but mind this.' },
      objection: { name: 'An objection', says: 'Like this it would do harm.' },
    },
    counts: {
      consent: (count) => `${figure('en', count)} without objection`,
      concern: (count) => counted('en', count, 'concern', 'concerns'),
      objection: (count) => counted('en', count, 'objection', 'objections'),
    },
    round: (nth) => `Round ${figure('en', nth)}`,
    answered: (people) => counted('en', people, 'person answered', 'people answered'),
    proposal: 'The proposal',
    earlier: 'How it stood before',
    readAll: 'Read all',
    readLess: 'Read less',
    gone: 'This text was taken away',
    adopted: 'Adopted',
    dropped: 'Not adopted',
    owner: 'Who takes it on?',
    reviewOn: 'We look at it again on',
    concernsKept: 'What we will mind',
  },
  de: {
    ask: 'Können Sie damit leben?',
    answers: {
      consent: { name: 'Kein Einwand', says: 'Ich kann damit leben.' },
      concern: { name: 'Ein Bedenken', says: 'Nur zu, aber achten Sie darauf.' },
      objection: { name: 'Ein Einwand', says: 'So würde es schaden.' },
    },
    counts: {
      consent: (count) => `${figure('de', count)} ohne Einwand`,
      concern: (count) => `${figure('de', count)} Bedenken`,
      objection: (count) => counted('de', count, 'Einwand', 'Einwände'),
    },
    round: (nth) => `Runde ${figure('de', nth)}`,
    answered: (people) => counted('de', people, 'Person hat geantwortet', 'Personen haben geantwortet'),
    proposal: 'Der Vorschlag',
    earlier: 'So stand es vorher',
    readAll: 'Alles lesen',
    readLess: 'Weniger lesen',
    gone: 'Dieser Text wurde entfernt',
    adopted: 'Angenommen',
    dropped: 'Nicht angenommen',
    owner: 'Wer kümmert sich darum?',
    reviewOn: 'Wir sehen es uns wieder an am',
    concernsKept: 'Darauf achten wir',
  },
};
