import { type Words } from '@kring/core';
import type { MyQuestion } from './views.ts';

/** What somebody reads on their phone. */
interface PhoneWords {
  soon: string;
  driver: string;
  /** Under the proposal, before anything is asked. */
  read: string;
  amended: string;
  ask: {
    title: string;
    label: string;
    send: string;
    sending: string;
    waiting: string;
    /** It went to whoever steers. */
    received: string;
    /** On the wall now. */
    onWall: string;
    yours: string;
    states: Readonly<Record<MyQuestion['state'], string>>;
  };
  secret: string;
  reason: Readonly<Record<'concern' | 'objection', string>>;
  reasonHint: string;
  sendReason: string;
  notSentYet: string;
  sending: string;
  waiting: string;
  received: string;
  refused: string;
  again: string;
  over: string;
  follows: string;
  closed: string;
  yours: string;
  before: string;
  none: string;
  outcome: string;
}

export const phoneWords: Words<PhoneWords> = {
  nl: {
    soon: 'Het voorstel komt zo.',
    driver: 'Waarom dit voorstel',
    read: 'Lees het rustig. Straks vragen we of u hiermee kunt leven.',
    amended: 'Dit is aangepast.',
    ask: {
      title: 'Iets niet duidelijk?',
      label: 'Uw vraag',
      send: 'Stel de vraag',
      sending: 'Wordt verstuurd…',
      waiting: 'Nog niet verstuurd. Uw telefoon blijft het proberen.',
      received: 'Ontvangen. De begeleiding kiest welke vraag op het scherm komt.',
      onWall: 'Nu op het scherm',
      yours: 'Uw vragen',
      states: { waiting: 'wacht', shown: 'op het scherm', answered: 'beantwoord' },
    },
    secret: 'Geheim: niemand ziet wie wat antwoordt. U kunt veranderen zolang de ronde loopt.',
    reason: { concern: 'Waar moeten we op letten?', objection: 'Wat zou er misgaan?' },
    reasonHint: 'Straks leest de zaal dit, zonder uw naam.',
    sendReason: 'Stuur dit mee',
    notSentYet: 'Uw woorden zijn nog niet verstuurd.',
    sending: 'Wordt verstuurd…',
    waiting: 'Nog niet verstuurd. Uw telefoon blijft het proberen.',
    received: 'Uw antwoord is ontvangen',
    refused: 'Dit is niet meegeteld',
    again: 'Verstuur opnieuw',
    over: 'De ronde is voorbij',
    follows: 'De uitkomst komt zo.',
    closed: 'Deze stap is afgesloten',
    yours: 'Uw antwoord',
    before: 'Vorige keer antwoordde u',
    none: 'U antwoordde niet.',
    outcome: 'De uitkomst',
  },
  fr: {
    soon: 'La proposition arrive.',
    driver: 'Pourquoi cette proposition',
    read: 'Lisez-la calmement. Nous vous demanderons ensuite si vous pouvez vivre avec.',
    amended: 'Elle a été adaptée.',
    ask: {
      title: 'Quelque chose n’est pas clair\u00a0?',
      label: 'Votre question',
      send: 'Poser la question',
      sending: 'Envoi en cours…',
      waiting: 'Pas encore envoyé. Votre téléphone continue d’essayer.',
      received: 'Bien reçu. L’animation choisit la question qui vient à l’écran.',
      onWall: 'À l’écran',
      yours: 'Vos questions',
      states: { waiting: 'en attente', shown: 'à l’écran', answered: 'répondue' },
    },
    secret:
      'Secret\u00a0: personne ne voit qui répond quoi. Vous pouvez changer tant que le tour est en cours.',
    reason: {
      concern: 'À quoi faut-il faire attention\u00a0?',
      objection: 'Qu’est-ce qui tournerait mal\u00a0?',
    },
    reasonHint: 'La salle le lira ensuite, sans votre nom.',
    sendReason: 'Ajouter ceci',
    notSentYet: 'Vos mots ne sont pas encore envoyés.',
    sending: 'Envoi en cours…',
    waiting: 'Pas encore envoyé. Votre téléphone continue d’essayer.',
    received: 'Votre réponse est arrivée',
    refused: 'Ceci n’a pas été compté',
    again: 'Renvoyer',
    over: 'Le tour est terminé',
    follows: 'Le résultat arrive.',
    closed: 'Cette étape est close',
    yours: 'Votre réponse',
    before: 'La dernière fois, vous aviez répondu',
    none: 'Vous n’avez pas répondu.',
    outcome: 'Le résultat',
  },
  en: {
    soon: 'The proposal is coming.',
    driver: 'Why this proposal',
    read: 'Read it at your ease. Soon we ask whether you can live with it.',
    amended: 'This was amended.',
    ask: {
      title: 'Is anything unclear?',
      label: 'Your question',
      send: 'Ask it',
      sending: 'Sending…',
      waiting: 'Not sent yet. Your phone keeps trying.',
      received: 'Received. The facilitator chooses which question comes on the screen.',
      onWall: 'On the screen now',
      yours: 'Your questions',
      states: { waiting: 'waiting', shown: 'on the screen', answered: 'answered' },
    },
    secret: 'Secret: nobody sees who answers what. You can change it as long as the round lasts.',
    reason: { concern: 'What should we mind?', objection: 'What would go wrong?' },
    reasonHint: 'The room will read this, without your name.',
    sendReason: 'Add this',
    notSentYet: 'Your words are not sent yet.',
    sending: 'Sending…',
    waiting: 'Not sent yet. Your phone keeps trying.',
    received: 'Your answer has arrived',
    refused: 'This was not counted',
    again: 'Send again',
    over: 'The round is over',
    follows: 'The outcome is coming.',
    closed: 'This step is closed',
    yours: 'Your answer',
    before: 'Last time you answered',
    none: 'You did not answer.',
    outcome: 'The outcome',
  },
  de: {
    soon: 'Der Vorschlag kommt gleich.',
    driver: 'Warum dieser Vorschlag',
    read: 'Lesen Sie in Ruhe. Gleich fragen wir, ob Sie damit leben können.',
    amended: 'Er wurde angepasst.',
    ask: {
      title: 'Ist etwas unklar?',
      label: 'Ihre Frage',
      send: 'Frage stellen',
      sending: 'Wird gesendet…',
      waiting: 'Noch nicht gesendet. Ihr Handy versucht es weiter.',
      received: 'Angekommen. Die Moderation wählt, welche Frage auf die Leinwand kommt.',
      onWall: 'Jetzt auf der Leinwand',
      yours: 'Ihre Fragen',
      states: { waiting: 'wartet', shown: 'auf der Leinwand', answered: 'beantwortet' },
    },
    secret: 'Geheim: Niemand sieht, wer was antwortet. Sie können ändern, solange die Runde läuft.',
    reason: { concern: 'Worauf sollten wir achten?', objection: 'Was würde schiefgehen?' },
    reasonHint: 'Der Saal liest das gleich, ohne Ihren Namen.',
    sendReason: 'Das mitschicken',
    notSentYet: 'Ihre Worte sind noch nicht gesendet.',
    sending: 'Wird gesendet…',
    waiting: 'Noch nicht gesendet. Ihr Handy versucht es weiter.',
    received: 'Ihre Antwort ist angekommen',
    refused: 'Das wurde nicht gezählt',
    again: 'Noch einmal senden',
    over: 'Die Runde ist vorbei',
    follows: 'Das Ergebnis kommt gleich.',
    closed: 'Dieser Schritt ist geschlossen',
    yours: 'Ihre Antwort',
    before: 'Beim letzten Mal antworteten Sie',
    none: 'Sie haben nicht geantwortet.',
    outcome: 'Das Ergebnis',
  },
};
