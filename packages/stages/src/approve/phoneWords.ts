import { counted, figure, type Words } from '@kring/core';

/** What is said of ticking, on phone and wall. */
interface ApproveWords {
  /** What to do; `most` null is as many as one likes. */
  how(most: number | null): string;
  ticked(count: number, most: number | null): string;
  noneLeft(most: number): string;
  votes(count: number): string;
}

export const phoneWords: Words<ApproveWords> = {
  nl: {
    how: (most) =>
      most === null
        ? 'Kruis alles aan wat u steunt: één, een paar of allemaal.'
        : most === 1
          ? 'Kruis aan wat u het liefst hebt. U kunt er één kiezen.'
          : `Kruis aan wat u steunt, hoogstens ${most}.`,
    ticked: (count, most) =>
      count === 0
        ? 'Nog niets aangekruist'
        : most === null
          ? `${figure('nl', count)} aangekruist`
          : `${figure('nl', count)} van ${figure('nl', most)} aangekruist`,
    noneLeft: (most) =>
      most === 1
        ? 'U koos er al één. Haal dat kruisje eerst weg.'
        : `U kruiste er al ${most} aan. Haal er eerst één weg.`,
    votes: (count) => counted('nl', count, 'stem', 'stemmen'),
  },
  fr: {
    how: (most) =>
      most === null
        ? 'Cochez tout ce que vous soutenez\u00a0: un choix, plusieurs ou tous.'
        : most === 1
          ? 'Cochez ce que vous préférez. Un seul choix est possible.'
          : `Cochez ce que vous soutenez, ${most} au plus.`,
    ticked: (count, most) =>
      count === 0
        ? 'Encore rien de coché'
        : most === null
          ? counted('fr', count, 'choix coché', 'choix cochés')
          : `${figure('fr', count)} sur ${figure('fr', most)} ${count === 1 ? 'coché' : 'cochés'}`,
    noneLeft: (most) =>
      most === 1
        ? 'Vous en avez déjà coché un. Décochez-le d’abord.'
        : `Vous en avez déjà coché ${most}. Décochez-en d’abord un.`,
    votes: (count) => `${counted('fr', count, 'voix', 'voix')}`,
  },
  en: {
    how: (most) =>
      most === null
        ? 'Tick all that you support: one, a few, or all.'
        : most === 1
          ? 'Tick the one you like best.'
          : `Tick what you support, at most ${most}.`,
    ticked: (count, most) =>
      count === 0
        ? 'Nothing ticked yet'
        : most === null
          ? `${figure('en', count)} ticked`
          : `${figure('en', count)} of ${figure('en', most)} ticked`,
    noneLeft: (most) => `You have ticked ${most} already. Take one away first.`,
    votes: (count) => counted('en', count, 'vote', 'votes'),
  },
  de: {
    how: (most) =>
      most === null
        ? 'Kreuzen Sie alles an, was Sie unterstützen: eines, einige oder alle.'
        : most === 1
          ? 'Kreuzen Sie an, was Ihnen am liebsten ist. Eines ist möglich.'
          : `Kreuzen Sie an, was Sie unterstützen, höchstens ${most}.`,
    ticked: (count, most) =>
      count === 0
        ? 'Noch nichts angekreuzt'
        : most === null
          ? `${figure('de', count)} angekreuzt`
          : `${figure('de', count)} von ${figure('de', most)} angekreuzt`,
    noneLeft: (most) => `Sie haben schon ${most} angekreuzt. Nehmen Sie zuerst eines zurück.`,
    votes: (count) => counted('de', count, 'Stimme', 'Stimmen'),
  },
};
