import { counted, figure, plural, type Words } from '@kring/core';

/** What a voter reads on their phone. */
interface PhoneWords {
  /** What one may do with the dots. */
  rule(dots: number, mostPerItem: number): string;
  /** Tapping once is enough, where one dot is the most. */
  tap: string;
  changeable: string;
  soon: string;
  /** How many of one's dots are still to be given. */
  left(count: number, total: number): string;
  /** To whoever taps another proposal then. */
  noneLeft: string;
  sending: string;
  /** The network is slow or gone. */
  waiting: string;
  received: string;
  blank: string;
  blankReceived: string;
  refused: string;
  again: string;
  /** A change that came after the close. */
  lateChange: string;
  ideas(count: number): string;
  moreIdeas(count: number): string;
  gone: string;
  closed: string;
  follows: string;
  yours: string;
  noneOfYours: string;
  result: string;
  turnout(people: number): string;
  youGave(count: number): string;
  dots(count: number): string;
  from(people: number): string;
}

const nl = (count: number) => counted('nl', count, 'stip', 'stippen');
const fr = (count: number) => counted('fr', count, 'gommette', 'gommettes');
const en = (count: number) => counted('en', count, 'dot', 'dots');
const de = (count: number) => counted('de', count, 'Punkt', 'Punkte');

export const phoneWords: Words<PhoneWords> = {
  nl: {
    rule(dots, most) {
      if (dots === 1) return 'U hebt één stip. Geef ze aan wat u het belangrijkst vindt.';
      if (most === 1) return `U hebt ${nl(dots)}. Geef een stip aan elk voorstel dat u belangrijk vindt.`;
      if (most === dots) return `U hebt ${nl(dots)}. Verdeel ze zoals u wilt, ook allemaal op één voorstel.`;
      return `U hebt ${nl(dots)}. Verdeel ze zoals u wilt, met hoogstens ${most} op één voorstel.`;
    },
    tap: 'Tik om een stip te geven. Tik nog eens om ze terug te nemen.',
    changeable: 'Alles telt meteen mee. U kunt veranderen tot de stemming sluit.',
    soon: 'De stemming begint zo.',
    left(count, total) {
      if (count === 0) return total === 1 ? 'Uw stip is gegeven' : `Alle ${nl(total)} gegeven`;
      return total === 1 ? 'Nog 1 stip te geven' : `Nog ${figure('nl', count)} van ${nl(total)} te geven`;
    },
    noneLeft: 'Uw stippen zijn op. Neem er eerst één terug.',
    sending: 'Wordt verstuurd…',
    waiting: 'Nog niet verstuurd. Uw telefoon blijft het proberen.',
    received: 'Ontvangen',
    blank: 'Ik geef geen stippen',
    blankReceived: 'Ontvangen: u geeft geen stippen',
    refused: 'Dit is niet meegeteld',
    again: 'Verstuur opnieuw',
    lateChange: 'Uw laatste wijziging kwam te laat',
    ideas: (count) => `${counted('nl', count, 'idee', 'ideeën')} hierin`,
    moreIdeas: (count) => `en nog ${counted('nl', count, 'ander idee', 'andere ideeën')}`,
    gone: 'Deze tekst is weggehaald',
    closed: 'De stemming is gesloten',
    follows: 'Het resultaat volgt.',
    yours: 'Uw stippen',
    noneOfYours: 'U gaf geen stippen.',
    result: 'Het resultaat',
    turnout: (people) => (people === 1 ? 'Eén persoon stemde.' : `${figure('nl', people)} mensen stemden.`),
    youGave: (count) => `U gaf ${nl(count)}`,
    dots: nl,
    from: (people) => `van ${counted('nl', people, 'persoon', 'mensen')}`,
  },
  fr: {
    rule(dots, most) {
      if (dots === 1) return 'Vous avez une gommette. Donnez-la à ce qui compte le plus pour vous.';
      if (most === 1)
        return `Vous avez ${fr(dots)}. Mettez-en une sur chaque proposition qui compte pour vous.`;
      if (most === dots)
        return `Vous avez ${fr(dots)}. Répartissez-les comme vous voulez, même toutes sur une seule proposition.`;
      return `Vous avez ${fr(dots)}. Répartissez-les comme vous voulez, avec ${most} au plus par proposition.`;
    },
    tap: 'Touchez pour donner une gommette. Touchez encore pour la reprendre.',
    changeable: 'Tout compte aussitôt. Vous pouvez changer jusqu’à la fin du vote.',
    soon: 'Le vote va commencer.',
    left(count, total) {
      if (count === 0) return total === 1 ? 'Votre gommette est donnée' : `Vos ${fr(total)} sont données`;
      return total === 1
        ? 'Encore 1 gommette à donner'
        : `Encore ${figure('fr', count)} sur ${fr(total)} à donner`;
    },
    noneLeft: 'Toutes vos gommettes sont données. Reprenez-en d’abord une.',
    sending: 'Envoi en cours…',
    waiting: 'Pas encore envoyé. Votre téléphone continue d’essayer.',
    received: 'Bien reçu',
    blank: 'Je ne donne pas de gommette',
    blankReceived: 'Bien reçu\u00a0: vous ne donnez pas de gommette',
    refused: 'Ceci n’a pas été compté',
    again: 'Renvoyer',
    lateChange: 'Votre dernier changement est arrivé trop tard',
    ideas: (count) => `${counted('fr', count, 'idée', 'idées')} dans ce groupe`,
    moreIdeas: (count) => `et encore ${counted('fr', count, 'autre idée', 'autres idées')}`,
    gone: 'Ce texte a été retiré',
    closed: 'Le vote est clos',
    follows: 'Le résultat suit.',
    yours: 'Vos gommettes',
    noneOfYours: 'Vous n’avez pas donné de gommette.',
    result: 'Le résultat',
    turnout: (people) => counted('fr', people, 'personne a voté.', 'personnes ont voté.'),
    youGave: (count) => `Vous avez donné ${fr(count)}`,
    dots: fr,
    from: (people) => `de ${counted('fr', people, 'personne', 'personnes')}`,
  },
  en: {
    rule(dots, most) {
      if (dots === 1) return 'You have one dot. Give it to what matters most to you.';
      if (most === 1) return `You have ${en(dots)}. Give one to each proposal that matters to you.`;
      if (most === dots) return `You have ${en(dots)}. Share them out as you like, even all on one proposal.`;
      return `You have ${en(dots)}. Share them out as you like, with at most ${most} on one proposal.`;
    },
    tap: 'Tap to give a dot. Tap again to take it back.',
    changeable: 'Everything counts at once. You can change until the vote closes.',
    soon: 'The vote is about to begin.',
    left(count, total) {
      if (count === 0) return total === 1 ? 'Your dot is given' : `All ${en(total)} given`;
      return total === 1 ? '1 dot left to give' : `${figure('en', count)} of ${en(total)} left to give`;
    },
    noneLeft: 'You have no dots left. Take one back first.',
    sending: 'Sending…',
    waiting: 'Not sent yet. Your phone keeps trying.',
    received: 'Received',
    blank: 'I give no dots',
    blankReceived: 'Received: you give no dots',
    refused: 'This was not counted',
    again: 'Send again',
    lateChange: 'Your last change came too late',
    ideas: (count) => `${counted('en', count, 'idea', 'ideas')} in here`,
    moreIdeas: (count) => `and ${figure('en', count)} other ${plural('en', count, 'idea', 'ideas')}`,
    gone: 'This text was taken away',
    closed: 'The vote is closed',
    follows: 'The result follows.',
    yours: 'Your dots',
    noneOfYours: 'You gave no dots.',
    result: 'The result',
    turnout: (people) => `${counted('en', people, 'person', 'people')} voted.`,
    youGave: (count) => `You gave ${en(count)}`,
    dots: en,
    from: (people) => `from ${counted('en', people, 'person', 'people')}`,
  },
  de: {
    rule(dots, most) {
      if (dots === 1) return 'Sie haben einen Punkt. Geben Sie ihn dem, was Ihnen am wichtigsten ist.';
      if (most === 1)
        return `Sie haben ${de(dots)}. Geben Sie jedem Vorschlag, der Ihnen wichtig ist, einen Punkt.`;
      if (most === dots)
        return `Sie haben ${de(dots)}. Verteilen Sie sie, wie Sie möchten, auch alle auf einen Vorschlag.`;
      return `Sie haben ${de(dots)}. Verteilen Sie sie, wie Sie möchten, höchstens ${most} auf einen Vorschlag.`;
    },
    tap: 'Tippen Sie, um einen Punkt zu geben. Noch einmal, um ihn zurückzunehmen.',
    changeable: 'Alles zählt sofort. Sie können ändern, bis die Abstimmung endet.',
    soon: 'Die Abstimmung beginnt gleich.',
    left(count, total) {
      if (count === 0) return total === 1 ? 'Ihr Punkt ist vergeben' : `Alle ${de(total)} vergeben`;
      return total === 1
        ? 'Noch 1 Punkt zu vergeben'
        : `Noch ${figure('de', count)} von ${figure('de', total)} Punkten zu vergeben`;
    },
    noneLeft: 'Sie haben keine Punkte mehr. Nehmen Sie zuerst einen zurück.',
    sending: 'Wird gesendet…',
    waiting: 'Noch nicht gesendet. Ihr Handy versucht es weiter.',
    received: 'Angekommen',
    blank: 'Ich gebe keine Punkte',
    blankReceived: 'Angekommen: Sie geben keine Punkte',
    refused: 'Das wurde nicht gezählt',
    again: 'Noch einmal senden',
    lateChange: 'Ihre letzte Änderung kam zu spät',
    ideas: (count) => `${counted('de', count, 'Idee', 'Ideen')} darin`,
    moreIdeas: (count) => `und noch ${counted('de', count, 'andere Idee', 'andere Ideen')}`,
    gone: 'Dieser Text wurde entfernt',
    closed: 'Die Abstimmung ist geschlossen',
    follows: 'Das Ergebnis folgt.',
    yours: 'Ihre Punkte',
    noneOfYours: 'Sie haben keine Punkte vergeben.',
    result: 'Das Ergebnis',
    turnout: (people) => `${counted('de', people, 'Person hat', 'Personen haben')} abgestimmt.`,
    youGave: (count) => `Von Ihnen: ${de(count)}`,
    dots: de,
    from: (people) => `von ${counted('de', people, 'Person', 'Personen')}`,
  },
};
