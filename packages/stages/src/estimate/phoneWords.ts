import type { Words } from '@kring/core';

/** What one reads who estimates on a phone. */
interface PhoneWords {
  soon: string;
  estimate: string;
  /** Between which bounds, in a sentence; null where there is none. */
  between(min: string | null, max: string | null): string;
  /** What was understood of what one typed. */
  understood(value: string): string;
  notANumber: string;
  why: string;
  whyHint: string;
  send: string;
  sendAgain: string;
  sending: string;
  waiting: string;
  notSentYet: string;
  received(value: string): string;
  refused: string;
  private: string;
  /** In a later round: what I gave in the one before, and what the room gave. */
  mine(value: string): string;
  again: string;
  keep(value: string): string;
  talk: string;
  talkHint: string;
  closed: string;
  follows: string;
  lost: string;
  reasons: string;
}

export const phoneWords: Words<PhoneWords> = {
  nl: {
    soon: 'Zo dadelijk vragen we uw schatting.',
    estimate: 'Uw schatting',
    between: (min, max) =>
      min && max ? `Tussen ${min} en ${max}` : min ? `${min} of meer` : max ? `${max} of minder` : '',
    understood: (value) => `U schat ${value}.`,
    notANumber: 'Dit lezen we niet als een getal. Schrijf bijvoorbeeld 1.500 of 2,5.',
    why: 'Waarom?',
    whyHint: 'Zonder uw naam. De begeleiding kan het op het scherm en in het verslag zetten.',
    send: 'Verstuur',
    sendAgain: 'Verstuur de wijziging',
    sending: 'Wordt verstuurd…',
    waiting: 'Nog niet verstuurd. Uw telefoon blijft het proberen.',
    notSentYet: 'Nog niet verstuurd',
    received: (value) => `Ontvangen: ${value}. U kunt het nog veranderen.`,
    refused: 'Dit kon niet verstuurd worden',
    private: 'Niemand ziet wie wat schatte.',
    mine: (value) => `U schatte eerst ${value}.`,
    again: 'Schat nog eens',
    keep: (value) => `Ik blijf bij ${value}`,
    talk: 'Praat erover',
    talkHint: 'Waarom liggen de schattingen zo? Straks kunt u nog eens schatten.',
    closed: 'Het schatten is gesloten',
    follows: 'Het resultaat volgt.',
    lost: 'Uw laatste schatting is nog niet verstuurd.',
    reasons: 'Waarom mensen zo schatten',
  },
  fr: {
    soon: 'Dans un instant, nous vous demanderons votre estimation.',
    estimate: 'Votre estimation',
    between: (min, max) =>
      min && max ? `Entre ${min} et ${max}` : min ? `${min} ou plus` : max ? `${max} ou moins` : '',
    understood: (value) => `Vous estimez ${value}.`,
    notANumber: 'Nous n’y lisons pas de nombre. Écrivez par exemple 1 500 ou 2,5.',
    why: 'Pourquoi\u00a0?',
    whyHint: 'Sans votre nom. L’animation peut l’afficher à l’écran et le mettre au compte rendu.',
    send: 'Envoyer',
    sendAgain: 'Envoyer la modification',
    sending: 'Envoi en cours…',
    waiting: 'Pas encore envoyé. Votre téléphone continue d’essayer.',
    notSentYet: 'Pas encore envoyé',
    received: (value) => `Bien reçu\u00a0: ${value}. Vous pouvez encore changer.`,
    refused: 'Ceci n’a pas pu être envoyé',
    private: 'Personne ne voit qui a estimé quoi.',
    mine: (value) => `Vous avez d’abord estimé ${value}.`,
    again: 'Estimez à nouveau',
    keep: (value) => `Je garde ${value}`,
    talk: 'Parlez-en',
    talkHint: 'Pourquoi ces écarts\u00a0? Vous pourrez bientôt estimer à nouveau.',
    closed: 'Les estimations sont closes',
    follows: 'Le résultat suit.',
    lost: 'Votre dernière estimation n’est pas encore envoyée.',
    reasons: 'Pourquoi ces estimations',
  },
  en: {
    soon: 'In a moment we ask for your estimate.',
    estimate: 'Your estimate',
    between: (min, max) =>
      min && max ? `Between ${min} and ${max}` : min ? `${min} or more` : max ? `${max} or less` : '',
    understood: (value) => `You estimate ${value}.`,
    notANumber: 'We cannot read this as a number. Write 1,500 or 2.5, for example.',
    why: 'Why?',
    whyHint: 'Without your name. The facilitators can put it on the screen and in the report.',
    send: 'Send',
    sendAgain: 'Send the change',
    sending: 'Sending…',
    waiting: 'Not sent yet. Your phone keeps trying.',
    notSentYet: 'Not sent yet',
    received: (value) => `Received: ${value}. You can still change it.`,
    refused: 'This could not be sent',
    private: 'Nobody sees who estimated what.',
    mine: (value) => `You first estimated ${value}.`,
    again: 'Estimate again',
    keep: (value) => `I stay with ${value}`,
    talk: 'Talk about it',
    talkHint: 'Why do the estimates lie like this? In a moment you can estimate again.',
    closed: 'Estimating is closed',
    follows: 'The result follows.',
    lost: 'Your last estimate has not been sent yet.',
    reasons: 'Why people estimated so',
  },
  de: {
    soon: 'Gleich fragen wir nach Ihrer Schätzung.',
    estimate: 'Ihre Schätzung',
    between: (min, max) =>
      min && max ? `Zwischen ${min} und ${max}` : min ? `${min} oder mehr` : max ? `${max} oder weniger` : '',
    understood: (value) => `Sie schätzen ${value}.`,
    notANumber: 'Das lesen wir nicht als Zahl. Schreiben Sie zum Beispiel 1.500 oder 2,5.',
    why: 'Warum?',
    whyHint: 'Ohne Ihren Namen. Die Moderation kann es auf die Leinwand und in den Bericht setzen.',
    send: 'Senden',
    sendAgain: 'Änderung senden',
    sending: 'Wird gesendet…',
    waiting: 'Noch nicht gesendet. Ihr Handy versucht es weiter.',
    notSentYet: 'Noch nicht gesendet',
    received: (value) => `Angekommen: ${value}. Sie können noch ändern.`,
    refused: 'Das konnte nicht gesendet werden',
    private: 'Niemand sieht, wer was geschätzt hat.',
    mine: (value) => `Sie haben zuerst ${value} geschätzt.`,
    again: 'Schätzen Sie noch einmal',
    keep: (value) => `Ich bleibe bei ${value}`,
    talk: 'Reden Sie darüber',
    talkHint: 'Warum liegen die Schätzungen so? Gleich können Sie noch einmal schätzen.',
    closed: 'Das Schätzen ist beendet',
    follows: 'Das Ergebnis folgt.',
    lost: 'Ihre letzte Schätzung ist noch nicht gesendet.',
    reasons: 'Warum so geschätzt wurde',
  },
};
