import type { ItemId, Lang, Origin, SessionReport, Text } from '@kring/core';

/** The words of one idea or line of the report, by which clusters refer to it. */
export interface ReportedText {
  readonly text: Text;
  readonly lang: Lang;
  readonly number: number | null;
  readonly redacted: boolean;
}

/** Everything in a report that others refer to, by its id. */
export function reportedTexts({ stages }: SessionReport): ReadonlyMap<ItemId, ReportedText> {
  const found = new Map<ItemId, ReportedText>();
  for (const { sections } of stages)
    for (const section of sections) {
      if (section.kind === 'ideas') for (const idea of section.ideas) found.set(idea.id, idea);
      if (section.kind === 'list') for (const line of section.lines) found.set(line.id, line);
    }
  return found;
}

/** The texts behind these origins; what the report does not show is left out. */
export const textsOf = (
  origins: readonly Origin[],
  texts: ReadonlyMap<ItemId, ReportedText>,
): readonly (ReportedText & { readonly id: ItemId })[] =>
  origins.flatMap(({ item }) => {
    const text = texts.get(item);
    return text ? [{ ...text, id: item }] : [];
  });
