import { counted, figure, type Words } from '@kring/core';

/** What a voter reads on their phone. */
interface PhoneWords {
  /** What one may do with the dots. */
  rule(dots: number, mostPerItem: number): string;
  /** Tapping once is enough, where one dot is the most. */
  tap: string;
  /** How many of one's dots are still to be given. */
  left(count: number, total: number): string;
  /** To whoever taps another proposal then. */
  noneLeft: string;
  blank: string;
  blankReceived: string;
  yours: string;
  noneOfYours: string;
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
    left(count, total) {
      if (count === 0) return total === 1 ? 'Uw stip is gegeven' : `Alle ${nl(total)} gegeven`;
      return total === 1 ? 'Nog 1 stip te geven' : `Nog ${figure('nl', count)} van ${nl(total)} te geven`;
    },
    noneLeft: 'Uw stippen zijn op. Neem er eerst één terug.',
    blank: 'Ik geef geen stippen',
    blankReceived: 'Ontvangen: u geeft geen stippen',
    yours: 'Uw stippen',
    noneOfYours: 'U gaf geen stippen.',
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
    left(count, total) {
      if (count === 0) return total === 1 ? 'Votre gommette est donnée' : `Vos ${fr(total)} sont données`;
      return total === 1
        ? 'Encore 1 gommette à donner'
        : `Encore ${figure('fr', count)} sur ${fr(total)} à donner`;
    },
    noneLeft: 'Toutes vos gommettes sont données. Reprenez-en d’abord une.',
    blank: 'Je ne donne pas de gommette',
    blankReceived: 'Bien reçu\u00a0: vous ne donnez pas de gommette',
    yours: 'Vos gommettes',
    noneOfYours: 'Vous n’avez pas donné de gommette.',
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
    left(count, total) {
      if (count === 0) return total === 1 ? 'Your dot is given' : `All ${en(total)} given`;
      return total === 1 ? '1 dot left to give' : `${figure('en', count)} of ${en(total)} left to give`;
    },
    noneLeft: 'You have no dots left. Take one back first.',
    blank: 'I give no dots',
    blankReceived: 'Received: you give no dots',
    yours: 'Your dots',
    noneOfYours: 'You gave no dots.',
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
    left(count, total) {
      if (count === 0) return total === 1 ? 'Ihr Punkt ist vergeben' : `Alle ${de(total)} vergeben`;
      return total === 1
        ? 'Noch 1 Punkt zu vergeben'
        : `Noch ${figure('de', count)} von ${figure('de', total)} Punkten zu vergeben`;
    },
    noneLeft: 'Sie haben keine Punkte mehr. Nehmen Sie zuerst einen zurück.',
    blank: 'Ich gebe keine Punkte',
    blankReceived: 'Angekommen: Sie geben keine Punkte',
    yours: 'Ihre Punkte',
    noneOfYours: 'Sie haben keine Punkte vergeben.',
    youGave: (count) => `Von Ihnen: ${de(count)}`,
    dots: de,
    from: (people) => `von ${counted('de', people, 'Person', 'Personen')}`,
  },
};
