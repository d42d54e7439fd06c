import { figure, type Words } from '@kring/core';

/** What one reads who places options on a phone. */
interface PhoneWords {
  /** What to do; on the wall too. */
  how: string;
  /** How many options are still left open. */
  left(open: number, all: number): string;
  noIdea: string;
  /** For ears, on − and + beside a slider. */
  less(slider: string): string;
  more(slider: string): string;
  /** For ears: a slider, and of what. */
  slider(axis: string, option: string): string;
  yours(value: string): string;
}

export const phoneWords: Words<PhoneWords> = {
  nl: {
    how: 'Zet bij elk voorstel de twee schuiven waar u denkt. Geen idee? Laat ze dan staan.',
    left: (open, all) =>
      open === 0
        ? all === 1
          ? 'U plaatste het voorstel'
          : `U plaatste alle ${figure('nl', all)}`
        : open === all
          ? 'Nog niets geplaatst'
          : `Nog ${figure('nl', open)} van ${figure('nl', all)} te plaatsen`,
    noIdea: 'Geen idee',
    less: (slider) => `Minder: ${slider}`,
    more: (slider) => `Meer: ${slider}`,
    slider: (axis, option) => `${axis}: ${option}`,
    yours: (value) => `u: ${value}`,
  },
  fr: {
    how: 'Pour chaque proposition, placez les deux curseurs. Aucune idée\u00a0? Laissez-les.',
    left: (open, all) =>
      open === 0
        ? all === 1
          ? 'Vous avez placé la proposition'
          : `Vous avez placé les ${figure('fr', all)}`
        : open === all
          ? 'Encore rien de placé'
          : `Encore ${figure('fr', open)} sur ${figure('fr', all)} à placer`,
    noIdea: 'Aucune idée',
    less: (slider) => `Moins\u00a0: ${slider}`,
    more: (slider) => `Plus\u00a0: ${slider}`,
    slider: (axis, option) => `${axis}\u00a0: ${option}`,
    yours: (value) => `vous\u00a0: ${value}`,
  },
  en: {
    how: 'Put both sliders of each proposal where you think. No idea? Leave them.',
    left: (open, all) =>
      open === 0
        ? all === 1
          ? 'You placed the proposal'
          : `You placed all ${figure('en', all)}`
        : open === all
          ? 'Nothing placed yet'
          : `${figure('en', open)} of ${figure('en', all)} left to place`,
    noIdea: 'No idea',
    less: (slider) => `Less: ${slider}`,
    more: (slider) => `More: ${slider}`,
    slider: (axis, option) => `${axis}: ${option}`,
    yours: (value) => `you: ${value}`,
  },
  de: {
    how: 'Stellen Sie bei jedem Vorschlag beide Regler ein. Keine Ahnung? Dann lassen Sie sie.',
    left: (open, all) =>
      open === 0
        ? all === 1
          ? 'Sie haben den Vorschlag eingeordnet'
          : `Sie haben alle ${figure('de', all)} eingeordnet`
        : open === all
          ? 'Noch nichts eingeordnet'
          : `Noch ${figure('de', open)} von ${figure('de', all)} einzuordnen`,
    noIdea: 'Keine Ahnung',
    less: (slider) => `Weniger: ${slider}`,
    more: (slider) => `Mehr: ${slider}`,
    slider: (axis, option) => `${axis}: ${option}`,
    yours: (value) => `Sie: ${value}`,
  },
};
