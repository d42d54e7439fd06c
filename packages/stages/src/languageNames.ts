/** The name of a language in itself, for fields and choices: `Nederlands`, `Français`. */
export function ownName(language: string): string {
  const name = languageName(language, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** In a sentence, the name of a language in the reader's own: `Frans`, `français`. */
export const languageName = (language: string, reader: string): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
