import type { Words } from '@kring/core';
import type { Unfinished, UnfinishedOf } from '../unfinished.ts';

const words: Words<Unfinished> = {
  nl: {
    title: 'Over het voorstel is nog niet beslist',
    text: 'Alleen een voorstel dat aangenomen is, gaat mee naar de volgende stap.',
  },
  fr: {
    title: 'La proposition n’est pas encore tranchée',
    text: 'Seule une proposition adoptée passe à l’étape suivante.',
  },
  en: {
    title: 'The proposal is not decided yet',
    text: 'Only a proposal that was adopted goes on to the next step.',
  },
  de: {
    title: 'Über den Vorschlag ist noch nicht entschieden',
    text: 'Nur ein angenommener Vorschlag geht in den nächsten Schritt.',
  },
};

/** A proposal that was neither adopted nor dropped. */
export const unfinished: UnfinishedOf = (entries, lang) =>
  entries.get('decided') === undefined ? words[lang] : null;
