/** What a facilitator reads when they have gone on from the outcome of a step. */
export const onward = {
  undo: 'Undo',
  invited: 'The invitation is on the screen and the phones.',
  again: (title: string) => `“${title}” is ready. Open it when the room has talked.`,
  amend: (title: string, inLanguages: boolean) =>
    `“${title}” is ready. Rewrite the proposals below${inLanguages ? ', in each language' : ''}, then open it.`,
  carried: (title: string) => `“${title}” works on these proposals now.`,
};
