/** How a room stands towards something that people weighed, in the few words that there are for it. */
export type RoomIs = 'agreed' | 'mixed' | 'divided';

/**
 * What a division (0: all alike, 1: one half at each end) is called. On a question of yes or no, fewer than one in
 * fourteen stand against the others where it is agreed, and more than one in five where it is divided; on a scale,
 * people who spread over all of it evenly are mixed.
 */
export const roomIs = (division: number): RoomIs =>
  division < 1 / 4 ? 'agreed' : division < 2 / 3 ? 'mixed' : 'divided';
