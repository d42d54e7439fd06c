import { counted, type Words } from '@kring/core';

/** What everyone who votes reads on their phone, whatever they vote by. */
interface VotingWords {
  soon: string;
  changeable: string;
  sending: string;
  /** The network is slow or gone. */
  waiting: string;
  received: string;
  /** Choosing nothing on purpose. */
  blank: string;
  blankReceived: string;
  refused: string;
  again: string;
  /** What came after the close: a change of a ballot that counts, or the only one. */
  lateChange: string;
  lateBallot: string;
  arrivedClosed: string;
  earlierCounts: string;
  ideas(count: number): string;
  moreIdeas(count: number): string;
  gone: string;
  closed: string;
  follows: string;
  yours: string;
  noneOfYours: string;
  /** Before the sentence that says what the rule does. */
  howCounted: string;
}

export const votingWords: Words<VotingWords> = {
  nl: {
    soon: 'De stemming begint zo.',
    changeable: 'Alles telt meteen mee. U kunt veranderen tot de stemming sluit.',
    sending: 'Wordt verstuurd…',
    waiting: 'Nog niet verstuurd. Uw telefoon blijft het proberen.',
    received: 'Ontvangen',
    blank: 'Ik stem blanco',
    blankReceived: 'Ontvangen: u stemt blanco',
    refused: 'Dit is niet meegeteld',
    again: 'Verstuur opnieuw',
    lateChange: 'Uw laatste wijziging kwam te laat',
    earlierCounts: 'Wat u eerder koos, telt mee.',
    lateBallot: 'Uw stem is niet meegeteld',
    arrivedClosed: 'Ze kwam aan toen de stemming al gesloten was.',
    ideas: (count) => `${counted('nl', count, 'idee', 'ideeën')} hierin`,
    moreIdeas: (count) => `en nog ${counted('nl', count, 'ander idee', 'andere ideeën')}`,
    gone: 'Deze tekst is weggehaald',
    closed: 'De stemming is gesloten',
    follows: 'Het resultaat volgt.',
    yours: 'Uw keuze',
    noneOfYours: 'U stemde blanco.',
    howCounted: 'Zo wordt geteld',
  },
  fr: {
    soon: 'Le vote va commencer.',
    changeable: 'Tout compte aussitôt. Vous pouvez changer jusqu’à la fin du vote.',
    sending: 'Envoi en cours…',
    waiting: 'Pas encore envoyé. Votre téléphone continue d’essayer.',
    received: 'Bien reçu',
    blank: 'Je vote blanc',
    blankReceived: 'Bien reçu\u00a0: vous votez blanc',
    refused: 'Ceci n’a pas été compté',
    again: 'Renvoyer',
    lateChange: 'Votre dernier changement est arrivé trop tard',
    earlierCounts: 'Votre choix précédent compte.',
    lateBallot: 'Votre vote n’a pas été compté',
    arrivedClosed: 'Il est arrivé après la fin du vote.',
    ideas: (count) => `${counted('fr', count, 'idée', 'idées')} dans ce groupe`,
    moreIdeas: (count) => `et encore ${counted('fr', count, 'autre idée', 'autres idées')}`,
    gone: 'Ce texte a été retiré',
    closed: 'Le vote est clos',
    follows: 'Le résultat suit.',
    yours: 'Votre choix',
    noneOfYours: 'Vous avez voté blanc.',
    howCounted: 'Comment on compte',
  },
  en: {
    soon: 'The vote is about to begin.',
    changeable: 'Everything counts at once. You can change until the vote closes.',
    sending: 'Sending…',
    waiting: 'Not sent yet. Your phone keeps trying.',
    received: 'Received',
    blank: 'I cast a blank vote',
    blankReceived: 'Received: you cast a blank vote',
    refused: 'This was not counted',
    again: 'Send again',
    lateChange: 'Your last change came too late',
    earlierCounts: 'What you chose before counts.',
    lateBallot: 'Your vote was not counted',
    arrivedClosed: 'It arrived after the vote had closed.',
    ideas: (count) => `${counted('en', count, 'idea', 'ideas')} in here`,
    moreIdeas: (count) => `and ${counted('en', count, 'other idea', 'other ideas')}`,
    gone: 'This text was taken away',
    closed: 'The vote is closed',
    follows: 'The result follows.',
    yours: 'Your choice',
    noneOfYours: 'You cast a blank vote.',
    howCounted: 'How it is counted',
  },
  de: {
    soon: 'Die Abstimmung beginnt gleich.',
    changeable: 'Alles zählt sofort. Sie können ändern, bis die Abstimmung endet.',
    sending: 'Wird gesendet…',
    waiting: 'Noch nicht gesendet. Ihr Handy versucht es weiter.',
    received: 'Angekommen',
    blank: 'Ich wähle nichts davon',
    blankReceived: 'Angekommen: Sie haben nichts gewählt',
    refused: 'Das wurde nicht gezählt',
    again: 'Noch einmal senden',
    lateChange: 'Ihre letzte Änderung kam zu spät',
    earlierCounts: 'Was Sie vorher gewählt haben, zählt.',
    lateBallot: 'Ihre Stimme wurde nicht gezählt',
    arrivedClosed: 'Sie kam an, als die Abstimmung schon geschlossen war.',
    ideas: (count) => `${counted('de', count, 'Idee', 'Ideen')} darin`,
    moreIdeas: (count) => `und noch ${counted('de', count, 'andere Idee', 'andere Ideen')}`,
    gone: 'Dieser Text wurde entfernt',
    closed: 'Die Abstimmung ist geschlossen',
    follows: 'Das Ergebnis folgt.',
    yours: 'Ihre Wahl',
    noneOfYours: 'Sie haben nichts gewählt.',
    howCounted: 'So wird gezählt',
  },
};
