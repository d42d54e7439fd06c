/** A word of many signs as people read and compare it: in groups of four. */
export const inFours = (word: string): string => word.match(/.{1,4}/g)?.join(' ') ?? '';
