import type { Words } from '@kring/core';

interface ReadAloudWords {
  readonly read: string;
  readonly stop: string;
}

export const readAloudWords: Words<ReadAloudWords> = {
  nl: { read: 'Lees voor', stop: 'Stop met voorlezen' },
  fr: { read: 'Lire à voix haute', stop: 'Arrêter la lecture' },
  en: { read: 'Read aloud', stop: 'Stop reading' },
  de: { read: 'Vorlesen', stop: 'Vorlesen beenden' },
};
