/** How a room stands towards something that people weighed, in the few words that there are for it. */
export type RoomIs = 'agreed' | 'mixed' | 'divided';

/**
 * What a division (0: all alike, 1: one half at each end) is called. On a question of yes or no, at most one in eleven
 * stands against the others where it is agreed, and more than one in four where it is divided; on a scale, people who
 * spread over all of it evenly are mixed.
 */
export const roomIs = (division: number): RoomIs =>
  division < 1 / 3 ? 'agreed' : division < 4 / 5 ? 'mixed' : 'divided';
