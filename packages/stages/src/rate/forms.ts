/** How one can rate: in points, in the words of a report card, by how far one goes along, or on the fingers of a hand. */

export const forms = [
  'scores/5',
  'scores/10',
  'grades/5',
  'grades/6',
  'grades/7',
  'gradients/5',
  'gradients/8',
  'fist',
] as const;
export type Form = (typeof forms)[number];

export const manners = ['grades', 'scores', 'fist', 'gradients'] as const;
/** What a form asks, however fine it is. */
export type Manner = (typeof manners)[number];

interface FormTraits {
  readonly manner: Manner;
  /** How many levels it has, of which 0 is the lowest. */
  readonly levels: number;
  /** The level from which on one is for it: in the words of the scale, or in its upper half. */
  readonly forFrom: number;
}

export const traits: Readonly<Record<Form, FormTraits>> = {
  'scores/5': { manner: 'scores', levels: 6, forFrom: 3 },
  'scores/10': { manner: 'scores', levels: 11, forFrom: 5 },
  'grades/5': { manner: 'grades', levels: 5, forFrom: 3 },
  'grades/6': { manner: 'grades', levels: 6, forFrom: 3 },
  'grades/7': { manner: 'grades', levels: 7, forFrom: 3 },
  'gradients/5': { manner: 'gradients', levels: 5, forFrom: 3 },
  'gradients/8': { manner: 'gradients', levels: 8, forFrom: 5 },
  fist: { manner: 'fist', levels: 6, forFrom: 3 },
};

/** The forms of a manner, as fine as they come. */
export const formsOf = (manner: Manner): readonly Form[] =>
  forms.filter((form) => traits[form].manner === manner);

/** Every level of a form, the lowest first. */
export const levelsOf = (form: Form): readonly number[] =>
  Array.from({ length: traits[form].levels }, (_, level) => level);
