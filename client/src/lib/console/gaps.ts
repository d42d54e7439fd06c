import { isLang, type Item, type Json, type Lang, type Text } from '@kring/core';

type Languages = readonly Lang[];

/** Whether somewhere in these settings a text is given in one language and still lacks in another. */
export function hasGap(value: Json | undefined, languages: Languages): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one: Json) => hasGap(one, languages));
  const parts = Object.entries(value);
  if (parts.length > 0 && parts.every(([key]) => isLang(key)))
    return isHalfSaid(Object.fromEntries(parts), languages);
  return parts.some(([, part]) => hasGap(part, languages));
}

function isHalfSaid(text: Readonly<Record<string, Json | undefined>>, languages: Languages): boolean {
  const isSaid = (said: Json | undefined) => typeof said === 'string' && said.trim() !== '';
  return Object.values(text).some(isSaid) && !languages.every((lang) => isSaid(text[lang]));
}

/**
 * Whether a list, or what it says of its projects, was translated in part. One that was not at all may well hold names,
 * which need no translation.
 */
export function isHalfTranslated(items: readonly Item[], languages: Languages): boolean {
  const shown = items.filter(({ redacted }) => !redacted);
  const parts: readonly (readonly Text[])[] = [
    shown.map(({ text }) => text),
    shown.flatMap(({ project }) => project?.description ?? []),
    shown.flatMap(({ project }) => project?.place ?? []),
  ];
  const isBegun = (text: Text) => languages.filter((lang) => text[lang]?.trim()).length > 1;
  return parts.some(
    (texts) => texts.some((text) => isHalfSaid({ ...text }, languages)) && texts.some(isBegun),
  );
}
