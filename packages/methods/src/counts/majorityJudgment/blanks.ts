/**
 * What becomes of a blank, where somebody did not grade an option; chosen before the vote, and told with the result.
 * - `worst`: it counts as the worst grade, as Balinski and Laraki propose.
 * - `median`: as the grade that the option has in the middle of those who graded it, so that it changes little.
 * - `excluded`: it does not count, and every option is judged by those who graded it alone; few can then decide.
 * - a grade: as that one (its place in the scale, 0 the worst).
 *
 * An option that nobody graded has the worst grade, whatever the choice (but for a grade that was named).
 */
export type Blanks = 'worst' | 'median' | 'excluded' | { readonly grade: number };

/** How many gave each grade, the worst first. */
export type Merits = readonly number[];

/** The lower median: the grade of the person in the middle, the worse one where two are. The worst, if nobody graded. */
export function lowerMedian(merits: Merits): number {
  const middle = Math.ceil(total(merits) / 2);
  let passed = 0;
  const grade = merits.findIndex((people) => (passed += people) >= middle && middle > 0);
  return Math.max(grade, 0);
}

export const total = (merits: Merits): number => merits.reduce((sum, people) => sum + people, 0);

/** The merits of an option once its blanks are what was chosen. `people` is how many cast a ballot. */
export function filled(merits: Merits, people: number, blanks: Blanks): Merits {
  const graded = total(merits);
  const stand = gradeOfBlanks(merits, blanks);
  if (stand === undefined) return graded > 0 ? merits : merits.map((_, grade) => (grade === 0 ? 1 : 0));
  return merits.map((count, grade) => (grade === stand ? count + people - graded : count));
}

function gradeOfBlanks(merits: Merits, blanks: Blanks): number | undefined {
  switch (blanks) {
    case 'worst':
      return 0;
    case 'median':
      return lowerMedian(merits);
    case 'excluded':
      return undefined;
    default:
      return blanks.grade;
  }
}
