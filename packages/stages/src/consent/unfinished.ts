import type { Words } from '@kring/core';
import type { Unfinished, UnfinishedOf } from '../unfinished.ts';
import type { ConsentNow } from './views.ts';

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

const answering: Words<Unfinished> = {
  nl: {
    title: 'De zaal is nog aan het antwoorden',
    text: 'Gaat u nu verder, dan valt de ronde stil. Wat al geantwoord is, blijft bewaard: heropent u de stap, dan loopt de ronde verder.',
  },
  fr: {
    title: 'La salle est encore en train de répondre',
    text: 'Si vous continuez maintenant, le tour s’interrompt. Les réponses déjà données sont gardées\u00a0: si vous rouvrez l’étape, le tour reprend.',
  },
  en: {
    title: 'The room is still answering',
    text: 'If you go on now, the round breaks off. What was answered is kept: reopen the step, and the round goes on.',
  },
  de: {
    title: 'Der Saal antwortet noch',
    text: 'Wenn Sie jetzt weitergehen, bricht die Runde ab. Was schon geantwortet wurde, bleibt erhalten: Öffnen Sie den Schritt wieder, dann geht die Runde weiter.',
  },
};

/** A round in which the room answers, in secret. */
export const running: UnfinishedOf = (entries, lang) =>
  entries.get<ConsentNow>('now')?.moment === 'ask' ? answering[lang] : null;
