import { inLang, type AgendaEntry, type Lang, type Session, type Text, type Words } from '@kring/core';

/** What people in a meeting are told when the secret of its database is lost. */

interface Sentences {
  readonly gone: (steps: string) => string;
  readonly slips: string;
  readonly step: (place: number) => string;
  readonly quoted: (title: string) => string;
}

const sentences: Words<Sentences> = {
  en: {
    gone: (steps) =>
      `This meeting was put back from a backup. What was given in ${steps} is gone: nobody can read it any more. Please give it again.`,
    slips: 'Everyone comes in again, each with a new slip of paper: the earlier slips no longer work.',
    step: (place) => `step ${place}`,
    quoted: (title) => `“${title}”`,
  },
  nl: {
    gone: (steps) =>
      `Deze bijeenkomst is teruggezet van een reservekopie. Wat in ${steps} gegeven was, is weg: niemand kan het nog lezen. Geef het alstublieft opnieuw.`,
    slips: 'Iedereen komt opnieuw binnen, elk met een nieuw briefje: de vorige briefjes werken niet meer.',
    step: (place) => `stap ${place}`,
    quoted: (title) => `“${title}”`,
  },
  fr: {
    gone: (steps) =>
      `Cette réunion a été rétablie à partir d’une sauvegarde. Ce qui avait été donné dans ${steps} est perdu : plus personne ne peut le lire. Merci de le donner à nouveau.`,
    slips:
      'Tout le monde entre à nouveau, chacun avec un nouveau billet : les billets précédents ne fonctionnent plus.',
    step: (place) => `l’étape ${place}`,
    quoted: (title) => `« ${title} »`,
  },
  de: {
    gone: (steps) =>
      `Dieses Treffen wurde aus einer Sicherung wiederhergestellt. Was in ${steps} abgegeben wurde, ist weg: Niemand kann es mehr lesen. Bitte geben Sie es noch einmal ab.`,
    slips: 'Alle kommen noch einmal herein, jeder mit einem neuen Zettel: Die früheren gelten nicht mehr.',
    step: (place) => `Schritt ${place}`,
    quoted: (title) => `„${title}“`,
  },
};

/** The message for everyone in the meeting, in each of its languages. `lost`: the steps of which something is gone. */
export function lostMessage(session: Session, lost: readonly AgendaEntry[], slips: boolean): Text {
  return Object.fromEntries(
    session.info.languages.map((lang) => [lang, sentencesIn(lang, session, lost, slips)]),
  );
}

function sentencesIn(lang: Lang, { agenda }: Session, lost: readonly AgendaEntry[], slips: boolean): string {
  const { gone, slips: again, step, quoted } = sentences[lang];
  const names = lost.map((entry) => {
    const title = inLang(entry.title, lang);
    return title ? quoted(title) : step(agenda.indexOf(entry) + 1);
  });
  const steps = new Intl.ListFormat(lang).format(names);
  return [...(names.length > 0 ? [gone(steps)] : []), ...(slips ? [again] : [])].join(' ');
}
