/** Languages, and texts given in several of them. */

export const langs = ['nl', 'fr', 'en', 'de'] as const;
export type Lang = (typeof langs)[number];

export const isLang = (value: unknown): value is Lang => langs.includes(value as Lang);

/** A text in one or more languages, as the organiser gave it: `{nl: 'Welkom', fr: 'Bienvenue'}`. */
export type Text = Readonly<Partial<Record<Lang, string>>>;

/** Texts of the program itself: every language has every key, so the compiler finds a missing one. */
export type Words<Dictionary> = Readonly<Record<Lang, Dictionary>>;

/**
 * The text for one reader: their language, then the session's languages in their order, then any.
 * A blank text counts as missing. Returns '' only when no language has one.
 */
export function inLang(text: Text, lang: Lang, fallbacks: readonly Lang[] = langs): string {
  for (const candidate of [lang, ...fallbacks, ...langs]) {
    const found = text[candidate];
    if (found?.trim()) return found;
  }
  return '';
}

/** The language in which {@link inLang} finds its text; for `lang` attributes. */
export function langOf(text: Text, lang: Lang, fallbacks: readonly Lang[] = langs): Lang {
  return [lang, ...fallbacks, ...langs].find((candidate) => text[candidate]?.trim()) ?? lang;
}
