/** The first `digits` of a head as people read and compare it: in groups of four. */
export const headInGroups = (head: string, digits = head.length): string =>
  head
    .slice(0, digits)
    .match(/.{1,4}/g)
    ?.join(' ') ?? '';
