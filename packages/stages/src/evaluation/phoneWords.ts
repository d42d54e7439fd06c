import { counted, type Words } from '@kring/core';

/** What a participant reads when they look back. */
interface PhoneWords {
  soon: string;
  /** For ears: a step of the scale, of how many, with what its end means. */
  step(step: number, steps: number, meaning: string): string;
  send: string;
  sendAgain: string;
  sending: string;
  waiting: string;
  received: string;
  changeable: string;
  notSentYet: string;
  refused: string;
  private: string;
  thanks: string;
  redacted: string;
  closed: string;
  yourScore(score: number, steps: number): string;
  neverSent: string;
  everyone: string;
  /** For ears: how many gave one step of the scale. */
  gaveThis(people: number): string;
}

export const phoneWords: Words<PhoneWords> = {
  nl: {
    soon: 'Zo dadelijk vragen we wat u ervan vond.',
    step: (step, steps, meaning) => `${step} van ${steps}${meaning && `: ${meaning}`}`,
    send: 'Verstuur',
    sendAgain: 'Verstuur de wijziging',
    sending: 'Wordt verstuurd…',
    waiting: 'Nog niet verstuurd. Uw telefoon blijft het proberen.',
    received: 'Ontvangen, dank u wel!',
    changeable: 'U kunt uw antwoord nog veranderen.',
    notSentYet: 'Nog niet verstuurd',
    refused: 'Dit kon niet verstuurd worden',
    private:
      'Niemand ziet wie wat antwoordde. Wat u schrijft, lezen alleen de organisatoren, ook in hun verslag.',
    thanks: 'Dank u wel',
    redacted: 'De begeleiding heeft uw woorden weggehaald.',
    closed: 'De vragen zijn gesloten.',
    yourScore: (score, steps) => `Uw score: ${score} op ${steps}.`,
    neverSent: 'Dit hebt u niet meer kunnen versturen:',
    everyone: 'Wat iedereen gaf',
    gaveThis: (people) => counted('nl', people, 'persoon', 'mensen'),
  },
  fr: {
    soon: 'Dans un instant, nous vous demanderons votre avis.',
    step: (step, steps, meaning) => `${step} sur ${steps}${meaning && `\u00a0: ${meaning}`}`,
    send: 'Envoyer',
    sendAgain: 'Envoyer la modification',
    sending: 'Envoi en cours…',
    waiting: 'Pas encore envoyé. Votre téléphone continue d’essayer.',
    received: 'Bien reçu, merci\u00a0!',
    changeable: 'Vous pouvez encore changer votre réponse.',
    notSentYet: 'Pas encore envoyé',
    refused: 'Ceci n’a pas pu être envoyé',
    private:
      'Personne ne voit qui a répondu quoi. Ce que vous écrivez, seuls les organisateurs le lisent, aussi dans leur rapport.',
    thanks: 'Merci',
    redacted: 'L’équipe d’animation a retiré votre texte.',
    closed: 'Les questions sont closes.',
    yourScore: (score, steps) => `Vous avez donné ${score} sur ${steps}.`,
    neverSent: 'Ceci n’a plus pu être envoyé\u00a0:',
    everyone: 'Ce que tout le monde a donné',
    gaveThis: (people) => counted('fr', people, 'personne', 'personnes'),
  },
  en: {
    soon: 'In a moment we ask you how it was.',
    step: (step, steps, meaning) => `${step} of ${steps}${meaning && `: ${meaning}`}`,
    send: 'Send',
    sendAgain: 'Send the change',
    sending: 'Sending…',
    waiting: 'Not sent yet. Your phone keeps trying.',
    received: 'Received, thank you!',
    changeable: 'You can still change your answer.',
    notSentYet: 'Not sent yet',
    refused: 'This could not be sent',
    private: 'Nobody sees who answered what. Only the organisers read what you write, also in their report.',
    thanks: 'Thank you',
    redacted: 'The facilitators took your words away.',
    closed: 'The questions are closed.',
    yourScore: (score, steps) => `You gave ${score} out of ${steps}.`,
    neverSent: 'This could not be sent any more:',
    everyone: 'What everyone gave',
    gaveThis: (people) => counted('en', people, 'person', 'people'),
  },
  de: {
    soon: 'Gleich fragen wir Sie, wie es war.',
    step: (step, steps, meaning) => `${step} von ${steps}${meaning && `: ${meaning}`}`,
    send: 'Senden',
    sendAgain: 'Änderung senden',
    sending: 'Wird gesendet…',
    waiting: 'Noch nicht gesendet. Ihr Handy versucht es weiter.',
    received: 'Angekommen, vielen Dank!',
    changeable: 'Sie können Ihre Antwort noch ändern.',
    notSentYet: 'Noch nicht gesendet',
    refused: 'Das konnte nicht gesendet werden',
    private:
      'Niemand sieht, wer was geantwortet hat. Was Sie schreiben, lesen nur die Veranstalter, auch in ihrem Bericht.',
    thanks: 'Vielen Dank',
    redacted: 'Die Moderation hat Ihren Text entfernt.',
    closed: 'Die Fragen sind geschlossen.',
    yourScore: (score, steps) => `Sie haben ${score} von ${steps} gegeben.`,
    neverSent: 'Das konnte nicht mehr gesendet werden:',
    everyone: 'Was alle gegeben haben',
    gaveThis: (people) => counted('de', people, 'Person', 'Personen'),
  },
};
