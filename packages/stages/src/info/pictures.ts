import type { Lang, Text } from '@kring/core';
import * as z from 'zod/mini';

/**
 * The organiser's pictures travel inside the stage's settings, so that phones, screen and exports need nobody else
 * for them. In the text each stands by its name, as Markdown has it: `![The quay today][picture-1]`.
 */

export interface Picture {
  readonly name: string;
  /** A `data:` address. */
  readonly source: string;
}

export const mostPictures = 4;
/** Of one picture's address, in characters: every phone in the hall fetches it at once. */
export const largestPicture = 100_000;

const picture = z.object({
  name: z.string().check(z.regex(/^picture-[1-9]\d?$/)),
  source: z
    .string()
    .check(
      z.maxLength(largestPicture),
      z.regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/),
    ),
});

export const picturesSchema: z.ZodMiniType<readonly Picture[]> = z.array(picture).check(
  z.maxLength(mostPictures),
  z.refine((pictures) => new Set(pictures.map(({ name }) => name)).size === pictures.length),
);

/** A name that none of them has. */
export function freeName(pictures: readonly Picture[]): string {
  const taken = new Set(pictures.map(({ name }) => name));
  let number = 1;
  while (taken.has(`picture-${number}`)) number += 1;
  return `picture-${number}`;
}

const mark = (alt: string, name: string): string =>
  `![${alt
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\[\]]/g, String.raw`\$&`)}][${name}]`;

/** The text with a picture after it, described in each language. */
export function withPicture(body: Text, name: string, alt: Text, languages: readonly Lang[]): Text {
  const [main = 'nl'] = languages;
  const added = languages.map((lang) => {
    const before = body[lang]?.trimEnd() ?? '';
    // A language without a text of its own is read in another, picture and all.
    if (before === '' && lang !== main) return [lang, body[lang] ?? ''];
    const described = mark(alt[lang]?.trim() || (alt[main] ?? ''), name);
    return [lang, before === '' ? described : `${before}\n\n${described}`];
  });
  return { ...body, ...(Object.fromEntries(added) as Text) };
}

/** The text without a picture. */
export const withoutPicture = (body: Text, name: string): Text =>
  eachText(body, (text) =>
    text.replaceAll(new RegExp(String.raw`\n*!\[(?:\\.|[^\\\]])*\]\[${name}\]`, 'g'), '').replace(/^\n+/, ''),
  );

/** The text with the pictures that stand in it: Markdown that needs nothing beside it. */
export const illustrated = (body: Text, pictures: readonly Picture[]): Text =>
  eachText(body, (text) => {
    const shown = pictures.filter(({ name }) => text.includes(`][${name}]`));
    return [text, ...shown.map(({ name, source }) => `[${name}]: ${source}`)].join('\n\n');
  });

const eachText = (text: Text, change: (text: string) => string): Text =>
  Object.fromEntries(Object.entries(text).map(([lang, one]) => [lang, change(one)]));
