import { counted, figure, plural, type Lang, type Words } from '@kring/core';

/** What is said on phone and wall of choosing projects. Amounts come in the reader's writing. */
interface BudgetWords {
  howBasket(amount: string): string;
  howApprove(least: number, most: number | null): string;
  howPoints(points: number, most: number | null): string;
  howRank(least: number, most: number | null): string;
  /** What there is to spend, beside what to do. */
  there(amount: string): string;

  emptyBasket(amount: string): string;
  basket(count: number, left: string): string;
  ticked(count: number, most: number | null): string;
  pointsLeft(left: number, all: number): string;
  ranked(count: number, most: number | null): string;
  /** So many more are needed before it counts. */
  needs(more: number): string;

  noCost: string;
  readFirst: string;
  over(over: string): string;
  full(most: number): string;
  noPointsLeft: string;

  more: string;
  higher: string;
  lower: string;
  favourite(place: number): string;
  points(count: number): string;
}

const ordinal = (lang: Lang, place: number): string => {
  switch (lang) {
    case 'nl':
      return `${place}e`;
    case 'fr':
      return place === 1 ? '1er' : `${place}e`;
    case 'en':
      return place === 1 ? '1st' : place === 2 ? '2nd' : place === 3 ? '3rd' : `${place}th`;
    case 'de':
      return `${place}.`;
  }
};

export const phoneWords: Words<BudgetWords> = {
  nl: {
    howBasket: (amount) => `Vul uw mand met projecten, samen hoogstens ${amount}.`,
    howApprove: (least, most) =>
      most === null
        ? least > 1
          ? `Kruis de projecten aan die u steunt, minstens ${least}.`
          : 'Kruis alle projecten aan die u steunt.'
        : most === least
          ? `Kruis precies ${most} ${plural('nl', most, 'project', 'projecten')} aan.`
          : least > 1
            ? `Kruis ${least} tot ${most} projecten aan.`
            : `Kruis hoogstens ${most} ${plural('nl', most, 'project', 'projecten')} aan.`,
    howPoints: (points, most) =>
      most === null || most >= points
        ? `Verdeel ${counted('nl', points, 'punt', 'punten')} over de projecten.`
        : `Verdeel ${counted('nl', points, 'punt', 'punten')} over de projecten, hoogstens ${figure('nl', most)} per project.`,
    howRank: (least, most) =>
      most === null
        ? 'Tik de projecten aan in de volgorde die u het liefst hebt.'
        : most === least
          ? `Kies uw ${most} favorieten, de liefste eerst.`
          : `Kies hoogstens ${most} favorieten, de liefste eerst.`,
    there: (amount) => `Te verdelen: ${amount}`,

    emptyBasket: (amount) => `Uw mand is nog leeg: ${amount} te verdelen`,
    basket: (count, left) => `${counted('nl', count, 'project', 'projecten')}, nog ${left} over`,
    ticked: (count, most) =>
      count === 0
        ? 'Nog niets gekozen'
        : most === null
          ? `${figure('nl', count)} gekozen`
          : `${figure('nl', count)} van ${figure('nl', most)} gekozen`,
    pointsLeft: (left, all) =>
      left === 0
        ? 'Alle punten zijn verdeeld'
        : `Nog ${figure('nl', left)} van ${counted('nl', all, 'punt', 'punten')}`,
    ranked: (count, most) =>
      count === 0
        ? 'Nog geen favoriet'
        : most === null
          ? `${figure('nl', count)} in volgorde`
          : `${figure('nl', count)} van ${figure('nl', most)} favorieten`,
    needs: (more) => `Kies er nog ${more}: dan telt het mee`,

    noCost: 'Nog niet bekend wat het kost',
    readFirst: 'Lees eerst wat het is',
    over: (over) => `Past niet meer: ${over} te veel`,
    full: (most) => `U koos er al ${most}. Haal er eerst één weg.`,
    noPointsLeft: 'Alle punten zijn verdeeld. Neem er eerst een terug.',

    more: 'Wat is dit?',
    higher: 'Hoger',
    lower: 'Lager',
    favourite: (place) => `Uw ${ordinal('nl', place)} keuze`,
    points: (count) => counted('nl', count, 'punt', 'punten'),
  },
  fr: {
    howBasket: (amount) => `Remplissez votre panier de projets, ${amount} au plus.`,
    howApprove: (least, most) =>
      most === null
        ? least > 1
          ? `Cochez les projets que vous soutenez, ${least} au moins.`
          : 'Cochez tous les projets que vous soutenez.'
        : most === least
          ? `Cochez exactement ${counted('fr', most, 'projet', 'projets')}.`
          : least > 1
            ? `Cochez de ${least} à ${most} projets.`
            : `Cochez ${counted('fr', most, 'projet', 'projets')} au plus.`,
    howPoints: (points, most) =>
      most === null || most >= points
        ? `Répartissez ${counted('fr', points, 'point', 'points')} entre les projets.`
        : `Répartissez ${counted('fr', points, 'point', 'points')} entre les projets, ${figure('fr', most)} au plus par projet.`,
    howRank: (least, most) =>
      most === null
        ? 'Touchez les projets dans l’ordre de votre préférence.'
        : most === least
          ? `Choisissez vos ${most} préférés, le premier d’abord.`
          : `Choisissez ${most} préférés au plus, le premier d’abord.`,
    there: (amount) => `À répartir\u00a0: ${amount}`,

    emptyBasket: (amount) => `Votre panier est vide\u00a0: ${amount} à répartir`,
    basket: (count, left) => `${counted('fr', count, 'projet', 'projets')}, il reste ${left}`,
    ticked: (count, most) =>
      count === 0
        ? 'Encore aucun choix'
        : most === null
          ? counted('fr', count, 'projet choisi', 'projets choisis')
          : `${figure('fr', count)} sur ${figure('fr', most)} ${plural('fr', count, 'choisi', 'choisis')}`,
    pointsLeft: (left, all) =>
      left === 0
        ? 'Tous les points sont répartis'
        : `Encore ${figure('fr', left)} sur ${counted('fr', all, 'point', 'points')}`,
    ranked: (count, most) =>
      count === 0
        ? 'Encore aucun préféré'
        : most === null
          ? `${counted('fr', count, 'projet', 'projets')} dans l’ordre`
          : `${figure('fr', count)} sur ${figure('fr', most)} préférés`,
    needs: (more) => `Choisissez-en encore ${more}\u00a0: alors cela compte`,

    noCost: 'On ne sait pas encore ce que cela coûte',
    readFirst: 'Lisez d’abord ce que c’est',
    over: (over) => `N’entre plus\u00a0: ${over} de trop`,
    full: (most) => `Vous en avez déjà choisi ${most}. Retirez-en d’abord un.`,
    noPointsLeft: 'Tous les points sont répartis. Reprenez-en d’abord un.',

    more: 'De quoi s’agit-il\u00a0?',
    higher: 'Plus haut',
    lower: 'Plus bas',
    favourite: (place) => `Votre ${ordinal('fr', place)} choix`,
    points: (count) => counted('fr', count, 'point', 'points'),
  },
  en: {
    howBasket: (amount) => `Fill your basket with projects, at most ${amount} together.`,
    howApprove: (least, most) =>
      most === null
        ? least > 1
          ? `Tick the projects that you support, at least ${least}.`
          : 'Tick all the projects that you support.'
        : most === least
          ? `Tick exactly ${counted('en', most, 'project', 'projects')}.`
          : least > 1
            ? `Tick ${least} to ${most} projects.`
            : `Tick at most ${counted('en', most, 'project', 'projects')}.`,
    howPoints: (points, most) =>
      most === null || most >= points
        ? `Share out ${counted('en', points, 'point', 'points')} among the projects.`
        : `Share out ${counted('en', points, 'point', 'points')} among the projects, at most ${figure('en', most)} for each.`,
    howRank: (least, most) =>
      most === null
        ? 'Tap the projects in the order you like them best.'
        : most === least
          ? `Choose your ${most} favourites, the dearest first.`
          : `Choose at most ${most} favourites, the dearest first.`,
    there: (amount) => `To spend: ${amount}`,

    emptyBasket: (amount) => `Your basket is empty: ${amount} to spend`,
    basket: (count, left) => `${counted('en', count, 'project', 'projects')}, ${left} left`,
    ticked: (count, most) =>
      count === 0
        ? 'Nothing chosen yet'
        : most === null
          ? `${figure('en', count)} chosen`
          : `${figure('en', count)} of ${figure('en', most)} chosen`,
    pointsLeft: (left, all) =>
      left === 0
        ? 'All points are given'
        : `${figure('en', left)} of ${counted('en', all, 'point', 'points')} left`,
    ranked: (count, most) =>
      count === 0
        ? 'No favourite yet'
        : most === null
          ? `${figure('en', count)} in order`
          : `${figure('en', count)} of ${figure('en', most)} favourites`,
    needs: (more) => `Choose ${more} more: then it counts`,

    noCost: 'Nobody knows yet what it costs',
    readFirst: 'First read what it is',
    over: (over) => `Does not fit any more: ${over} too much`,
    full: (most) => `You have chosen ${most} already. Take one away first.`,
    noPointsLeft: 'All points are given. Take one back first.',

    more: 'What is this?',
    higher: 'Higher',
    lower: 'Lower',
    favourite: (place) => `Your ${ordinal('en', place)} choice`,
    points: (count) => counted('en', count, 'point', 'points'),
  },
  de: {
    howBasket: (amount) => `Füllen Sie Ihren Korb mit Projekten, zusammen höchstens ${amount}.`,
    howApprove: (least, most) =>
      most === null
        ? least > 1
          ? `Kreuzen Sie die Projekte an, die Sie unterstützen, mindestens ${least}.`
          : 'Kreuzen Sie alle Projekte an, die Sie unterstützen.'
        : most === least
          ? `Kreuzen Sie genau ${counted('de', most, 'Projekt', 'Projekte')} an.`
          : least > 1
            ? `Kreuzen Sie ${least} bis ${most} Projekte an.`
            : `Kreuzen Sie höchstens ${counted('de', most, 'Projekt', 'Projekte')} an.`,
    howPoints: (points, most) =>
      most === null || most >= points
        ? `Verteilen Sie ${counted('de', points, 'Punkt', 'Punkte')} auf die Projekte.`
        : `Verteilen Sie ${counted('de', points, 'Punkt', 'Punkte')} auf die Projekte, höchstens ${figure('de', most)} pro Projekt.`,
    howRank: (least, most) =>
      most === null
        ? 'Tippen Sie die Projekte in der Reihenfolge an, in der Sie sie mögen.'
        : most === least
          ? `Wählen Sie Ihre ${most} Favoriten, den liebsten zuerst.`
          : `Wählen Sie höchstens ${most} Favoriten, den liebsten zuerst.`,
    there: (amount) => `Zu verteilen: ${amount}`,

    emptyBasket: (amount) => `Ihr Korb ist noch leer: ${amount} zu verteilen`,
    basket: (count, left) => `${counted('de', count, 'Projekt', 'Projekte')}, noch ${left} übrig`,
    ticked: (count, most) =>
      count === 0
        ? 'Noch nichts gewählt'
        : most === null
          ? `${figure('de', count)} gewählt`
          : `${figure('de', count)} von ${figure('de', most)} gewählt`,
    pointsLeft: (left, all) =>
      left === 0
        ? 'Alle Punkte sind verteilt'
        : `Noch ${figure('de', left)} von ${all === 1 ? '1 Punkt' : `${figure('de', all)} Punkten`}`,
    ranked: (count, most) =>
      count === 0
        ? 'Noch kein Favorit'
        : most === null
          ? `${figure('de', count)} in Reihenfolge`
          : `${figure('de', count)} von ${figure('de', most)} Favoriten`,
    needs: (more) => `Wählen Sie noch ${more}: Dann zählt es`,

    noCost: 'Noch nicht bekannt, was es kostet',
    readFirst: 'Lesen Sie zuerst, was es ist',
    over: (over) => `Passt nicht mehr: ${over} zu viel`,
    full: (most) => `Sie haben schon ${most} gewählt. Nehmen Sie zuerst eines zurück.`,
    noPointsLeft: 'Alle Punkte sind verteilt. Nehmen Sie zuerst einen zurück.',

    more: 'Was ist das?',
    higher: 'Höher',
    lower: 'Tiefer',
    favourite: (place) => `Ihre ${ordinal('de', place)} Wahl`,
    points: (count) => counted('de', count, 'Punkt', 'Punkte'),
  },
};
