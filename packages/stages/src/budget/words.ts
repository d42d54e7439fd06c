import { counted, figure, money, type Lang, type Rejected, type Text, type Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Budget verdelen',
    about:
      'Iedereen kiest projecten met een kostprijs; u ziet wie er iets krijgt, en waarom iets het niet haalde.',
  },
  fr: {
    name: 'Répartir un budget',
    about:
      'Chacun choisit des projets qui ont un coût\u00a0; on voit qui obtient quelque chose, et pourquoi un projet n’est pas retenu.',
  },
  en: {
    name: 'Dividing a budget',
    about:
      'Everyone chooses projects with a cost; you see who gets something, and why a project did not make it.',
  },
  de: {
    name: 'Budget verteilen',
    about:
      'Alle wählen Projekte mit ihren Kosten; man sieht, wer etwas bekommt und woran ein Projekt scheiterte.',
  },
};

export const question: Text = {
  nl: 'Waaraan geven we dit geld uit?',
  fr: 'À quoi consacrons-nous cet argent\u00a0?',
  en: 'What do we spend this money on?',
  de: 'Wofür geben wir dieses Geld aus?',
};

/** What the value of a project is. */
export const measures: Readonly<Record<'votes' | 'points', Text>> = {
  votes: { nl: 'Stemmen', fr: 'Voix', en: 'Votes', de: 'Stimmen' },
  points: { nl: 'Punten', fr: 'Points', en: 'Points', de: 'Punkte' },
};

type Sentence = (params: Rejected['params']) => string;

const over =
  (lang: Lang, say: (over: string) => string): Sentence =>
  ({ over: amount, currency }) =>
    say(money(lang, Number(amount), typeof currency === 'string' ? currency : undefined));

const limit =
  (name: 'least' | 'most' | 'points', say: (limit: number, given: number) => string): Sentence =>
  (params) =>
    say(Number(params[name]), Number(params['given']));

type Reason =
  | 'other-form'
  | 'twice'
  | 'no-cost'
  | 'too-few'
  | 'too-many'
  | 'over-budget'
  | 'too-many-points'
  | 'too-many-on-one';

const projects = {
  nl: (count: number) => counted('nl', count, 'project', 'projecten'),
  fr: (count: number) => counted('fr', count, 'projet', 'projets'),
  en: (count: number) => counted('en', count, 'project', 'projects'),
  de: (count: number) => counted('de', count, 'Projekt', 'Projekte'),
};
const points = {
  nl: (count: number) => counted('nl', count, 'punt', 'punten'),
  fr: (count: number) => counted('fr', count, 'point', 'points'),
  en: (count: number) => counted('en', count, 'point', 'points'),
  de: (count: number) => counted('de', count, 'Punkt', 'Punkte'),
};

export const reasons: Words<Readonly<Record<Reason, Sentence>>> = {
  nl: {
    'other-form': () => 'Hier wordt op een andere manier gekozen. Laad deze pagina opnieuw.',
    twice: () => 'Eén project staat twee keer in uw keuze.',
    'no-cost': () => 'Van een van deze projecten is nog niet bekend wat het kost; u kunt het niet kiezen.',
    'too-few': limit(
      'least',
      (least, given) => `Kies minstens ${projects.nl(least)}. U koos er ${figure('nl', given)}.`,
    ),
    'too-many': limit(
      'most',
      (most, given) => `U kunt hoogstens ${projects.nl(most)} kiezen. U koos er ${figure('nl', given)}.`,
    ),
    'over-budget': over('nl', (amount) => `Uw keuze kost ${amount} meer dan het budget.`),
    'too-many-points': limit(
      'points',
      (most, given) => `U hebt ${points.nl(most)} te verdelen. U gaf er ${figure('nl', given)}.`,
    ),
    'too-many-on-one': limit(
      'most',
      (most, given) =>
        `U kunt één project hoogstens ${points.nl(most)} geven. U gaf er ${figure('nl', given)}.`,
    ),
  },
  fr: {
    'other-form': () => 'Ici, on choisit autrement. Rechargez cette page.',
    twice: () => 'Un projet figure deux fois dans votre choix.',
    'no-cost': () =>
      'On ne sait pas encore ce que coûte l’un de ces projets\u00a0; vous ne pouvez pas le choisir.',
    'too-few': limit(
      'least',
      (least, given) =>
        `Choisissez au moins ${projects.fr(least)}. Vous en avez choisi ${figure('fr', given)}.`,
    ),
    'too-many': limit(
      'most',
      (most, given) =>
        `Vous pouvez choisir ${projects.fr(most)} au plus. Vous en avez choisi ${figure('fr', given)}.`,
    ),
    'over-budget': over('fr', (amount) => `Votre choix coûte ${amount} de plus que le budget.`),
    'too-many-points': limit(
      'points',
      (most, given) => `Vous avez ${points.fr(most)} à répartir. Vous en avez donné ${figure('fr', given)}.`,
    ),
    'too-many-on-one': limit(
      'most',
      (most, given) =>
        `Vous pouvez donner ${points.fr(most)} au plus à un projet. Vous en avez donné ${figure('fr', given)}.`,
    ),
  },
  en: {
    'other-form': () => 'People choose in another way here. Load this page again.',
    twice: () => 'One project stands twice in your choice.',
    'no-cost': () => 'Nobody knows yet what one of these projects costs; you cannot choose it.',
    'too-few': limit(
      'least',
      (least, given) => `Choose at least ${projects.en(least)}. You chose ${figure('en', given)}.`,
    ),
    'too-many': limit(
      'most',
      (most, given) => `You can choose at most ${projects.en(most)}. You chose ${figure('en', given)}.`,
    ),
    'over-budget': over('en', (amount) => `Your choice costs ${amount} more than the budget.`),
    'too-many-points': limit(
      'points',
      (most, given) => `You have ${points.en(most)} to share out. You gave ${figure('en', given)}.`,
    ),
    'too-many-on-one': limit(
      'most',
      (most, given) =>
        `You can give one project at most ${points.en(most)}. You gave ${figure('en', given)}.`,
    ),
  },
  de: {
    'other-form': () => 'Hier wird auf eine andere Weise gewählt. Laden Sie diese Seite neu.',
    twice: () => 'Ein Projekt steht zweimal in Ihrer Wahl.',
    'no-cost': () =>
      'Von einem dieser Projekte ist noch nicht bekannt, was es kostet; Sie können es nicht wählen.',
    'too-few': limit(
      'least',
      (least, given) =>
        `Wählen Sie mindestens ${projects.de(least)}. Sie haben ${figure('de', given)} gewählt.`,
    ),
    'too-many': limit(
      'most',
      (most, given) =>
        `Sie können höchstens ${projects.de(most)} wählen. Sie haben ${figure('de', given)} gewählt.`,
    ),
    'over-budget': over('de', (amount) => `Ihre Wahl kostet ${amount} mehr als das Budget.`),
    'too-many-points': limit(
      'points',
      (most, given) => `Sie haben ${points.de(most)} zu verteilen. Sie haben ${figure('de', given)} gegeben.`,
    ),
    'too-many-on-one': limit(
      'most',
      (most, given) =>
        `Sie können einem Projekt höchstens ${points.de(most)} geben. Sie haben ${figure('de', given)} gegeben.`,
    ),
  },
};
