import type { Words } from '@kring/core';

/** What stands by a field: the language of what is written in it. */
interface WrittenInWords {
  /** For ears. */
  readonly language: string;
  /** `In het Nederlands`. */
  written(language: string): string;
}

export const writtenInWords: Words<WrittenInWords> = {
  nl: { language: 'De taal waarin u schrijft', written: (language) => `In het ${language}` },
  fr: { language: 'La langue dans laquelle vous écrivez', written: (language) => `En ${language}` },
  en: { language: 'The language you write in', written: (language) => `In ${language}` },
  de: { language: 'Die Sprache, in der Sie schreiben', written: (language) => `Auf ${language}` },
};
