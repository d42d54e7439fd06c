/** The counts of the scale as columns; the ends carry what they mean. */
export const columnsOf = (counts: readonly number[], lowest: string, highest: string) =>
  counts.map((value, at) => {
    const meaning = at === 0 ? lowest : at === counts.length - 1 ? highest : '';
    return { label: meaning ? `${at + 1} ${meaning}` : String(at + 1), value };
  });
