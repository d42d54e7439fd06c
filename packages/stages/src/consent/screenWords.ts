import type { Words } from '@kring/core';

/** What the wall says around a proposal. */
interface ScreenWords {
  /** People may ask what is unclear, on their phone. */
  unclear: string;
  onPhone: string;
  answered: string;
  secret: string;
  over: string;
  follows: string;
  noProposal: string;
}

export const screenWords: Words<ScreenWords> = {
  nl: {
    unclear: 'Iets niet duidelijk?',
    onPhone: 'Stel uw vraag op uw telefoon',
    answered: 'Antwoordden',
    secret: 'Antwoord op uw telefoon: niemand ziet wie wat antwoordt',
    over: 'De ronde is voorbij',
    follows: 'De uitkomst komt zo',
    noProposal: 'Het voorstel komt zo',
  },
  fr: {
    unclear: 'Quelque chose n’est pas clair\u00a0?',
    onPhone: 'Posez votre question sur votre téléphone',
    answered: 'Ont répondu',
    secret: 'Répondez sur votre téléphone\u00a0: personne ne voit qui répond quoi',
    over: 'Le tour est terminé',
    follows: 'Le résultat arrive',
    noProposal: 'La proposition arrive',
  },
  en: {
    unclear: 'Is anything unclear?',
    onPhone: 'Ask it on your phone',
    answered: 'Have answered',
    secret: 'Answer on your phone: nobody sees who answers what',
    over: 'The round is over',
    follows: 'The outcome is coming',
    noProposal: 'The proposal is coming',
  },
  de: {
    unclear: 'Ist etwas unklar?',
    onPhone: 'Fragen Sie auf Ihrem Handy',
    answered: 'Haben geantwortet',
    secret: 'Antworten Sie auf Ihrem Handy: Niemand sieht, wer was antwortet',
    over: 'Die Runde ist vorbei',
    follows: 'Das Ergebnis kommt gleich',
    noProposal: 'Der Vorschlag kommt gleich',
  },
};
