/** How sure we are that one person voted once: a sentence that stands with every result. */

import { inLang, type Lang, type SessionReport, type Words } from '@kring/core';
import { sayEach, type Saying } from './saying.ts';

interface TierWords {
  readonly open: string;
  readonly paper: string;
  /** `by`: who checked; '' when that was not said. */
  readonly checked: (by: string) => string;
}

const tierWords: Words<TierWords> = {
  nl: {
    open: 'Indicatief: één toestel, één stem. Niemand ging na wie het toestel vasthield.',
    paper:
      'Wie met een telefoon of op papier stemde, had een gedrukt briefje met een code die één keer werkt.',
    checked: (by) =>
      by ? `Wie mocht stemmen, werd nagegaan door: ${by}.` : 'Wie mocht stemmen, werd elders nagegaan.',
  },
  fr: {
    open: 'Indicatif\u00a0: un appareil, une voix. Personne n’a vérifié qui tenait l’appareil.',
    paper:
      'Qui a voté par téléphone ou sur papier avait un billet imprimé, dont le code sert une seule fois.',
    checked: (by) => (by ? `Vérifié par\u00a0: ${by}.` : 'Une autre instance a vérifié qui pouvait voter.'),
  },
  en: {
    open: 'Indicative: one phone, one vote. Nobody checked who held the phone.',
    paper: 'Whoever voted by phone or on paper had a printed slip with a code that works once.',
    checked: (by) => (by ? `Who may vote was checked by: ${by}.` : 'Who may vote was checked elsewhere.'),
  },
  de: {
    open: 'Richtwert: ein Gerät, eine Stimme. Niemand hat geprüft, wer das Gerät hielt.',
    paper:
      'Wer mit dem Handy oder auf Papier abstimmte, hatte einen gedruckten Zettel mit einem Code, der ein Mal gilt.',
    checked: (by) =>
      by ? `Wer abstimmen darf, wurde geprüft von: ${by}.` : 'Wer abstimmen darf, wurde anderswo geprüft.',
  },
};

export function tierIn(lang: Lang, session: SessionReport['session']): string {
  const words = tierWords[lang];
  if (session.tier === 'open') return words.open;
  if (session.tier === 'paper-code') return words.paper;
  const by = inLang(session.list, lang, session.languages);
  return `${words.paper} ${words.checked(by.replace(/[.\s]+$/, ''))}`;
}

export const tierSaid = ({ session }: SessionReport, langs: readonly Lang[]): Saying =>
  sayEach(langs, (lang) => tierIn(lang, session));
