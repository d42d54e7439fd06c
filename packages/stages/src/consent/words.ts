import type { Rejected, Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: {
    name: 'Instemming',
    about:
      'Kan iedereen hiermee leven? Een voorstel toelichten, in het geheim bevragen, bijsturen en aannemen.',
  },
  fr: {
    name: 'Consentement',
    about:
      'Tout le monde peut-il vivre avec ça\u00a0? Une proposition expliquée, soumise en secret, ajustée, adoptée.',
  },
  en: {
    name: 'Consent',
    about:
      'Can everybody live with this? A proposal is explained, asked about in secret, amended and adopted.',
  },
  de: {
    name: 'Konsent',
    about:
      'Können alle damit leben? Ein Vorschlag wird erläutert, geheim abgefragt, angepasst und angenommen.',
  },
};

type Sentence = (params: Rejected['params']) => string;

type Reason =
  | 'no-proposal'
  | 'no-round'
  | 'round-over'
  | 'round-runs'
  | 'show-first'
  | 'nothing-to-show'
  | 'decided'
  | 'not-decided'
  | 'no-questions-now'
  | 'enough-questions'
  | 'same-words'
  | 'no-such-date'
  | 'past-date'
  | 'redacted';

export const reasons: Words<Readonly<Record<Reason, Sentence>>> = {
  nl: {
    'no-proposal': () => 'Er staat nog geen voorstel. Schrijf het eerst.',
    'no-round': () => 'Er wordt nu niets gevraagd.',
    'round-over': () => 'Die ronde is al voorbij. Antwoord op de vraag die nu loopt.',
    'round-runs': () => 'De zaal is nog aan het antwoorden. Sluit eerst de ronde.',
    'show-first': () => 'Toon eerst de uitkomst van deze ronde, of vraag ze opnieuw.',
    'nothing-to-show': () => 'Er is geen ronde waarvan de uitkomst nog te tonen is.',
    decided: () => 'Over dit voorstel is beslist. Kom eerst terug op de beslissing.',
    'not-decided': () => 'Over dit voorstel is nog niet beslist.',
    'no-questions-now': () => 'Er worden nu geen vragen verzameld.',
    'enough-questions': ({ max }) => `U stelde al ${Number(max)} vragen. Geef de anderen ook een kans.`,
    'same-words': () => 'Dit is het voorstel zoals het er al staat.',
    'no-such-date': () => 'Die datum bestaat niet.',
    'past-date': () => 'Die datum is al voorbij. Kies een dag die nog komt.',
    redacted: () => 'Deze tekst is al weggehaald.',
  },
  fr: {
    'no-proposal': () => 'Il n’y a pas encore de proposition. Rédigez-la d’abord.',
    'no-round': () => 'Aucune question n’est posée en ce moment.',
    'round-over': () => 'Ce tour est déjà terminé. Répondez à la question en cours.',
    'round-runs': () => 'La salle est encore en train de répondre. Clôturez d’abord le tour.',
    'show-first': () => 'Montrez d’abord le résultat de ce tour, ou reposez la question.',
    'nothing-to-show': () => 'Il n’y a pas de tour dont le résultat reste à montrer.',
    decided: () => 'Cette proposition est tranchée. Revenez d’abord sur la décision.',
    'not-decided': () => 'Cette proposition n’est pas encore tranchée.',
    'no-questions-now': () => 'On ne recueille pas de questions en ce moment.',
    'enough-questions': ({ max }) =>
      `Vous avez déjà posé ${Number(max)} questions. Laissez aussi une chance aux autres.`,
    'same-words': () => 'C’est la proposition telle qu’elle est déjà.',
    'no-such-date': () => 'Cette date n’existe pas.',
    'past-date': () => 'Cette date est déjà passée. Choisissez un jour à venir.',
    redacted: () => 'Ce texte a déjà été retiré.',
  },
  en: {
    'no-proposal': () => 'There is no proposal yet. Write it first.',
    'no-round': () => 'Nothing is being asked now.',
    'round-over': () => 'That round is over. Answer the question that is asked now.',
    'round-runs': () => 'The room is still answering. End the round first.',
    'show-first': () => 'Show the outcome of this round first, or ask again.',
    'nothing-to-show': () => 'There is no round whose outcome is still to be shown.',
    decided: () => 'This proposal is decided. Reconsider the decision first.',
    'not-decided': () => 'This proposal is not decided yet.',
    'no-questions-now': () => 'No questions are being gathered now.',
    'enough-questions': ({ max }) => `You have asked ${Number(max)} questions. Give the others a chance too.`,
    'same-words': () => 'This is the proposal as it stands already.',
    'no-such-date': () => 'There is no such date.',
    'past-date': () => 'That date is past. Choose a day to come.',
    redacted: () => 'This text was taken away already.',
  },
  de: {
    'no-proposal': () => 'Es gibt noch keinen Vorschlag. Schreiben Sie ihn zuerst.',
    'no-round': () => 'Im Moment wird nichts gefragt.',
    'round-over': () => 'Diese Runde ist vorbei. Antworten Sie auf die Frage, die jetzt läuft.',
    'round-runs': () => 'Der Saal antwortet noch. Beenden Sie zuerst die Runde.',
    'show-first': () => 'Zeigen Sie zuerst das Ergebnis dieser Runde, oder fragen Sie noch einmal.',
    'nothing-to-show': () => 'Es gibt keine Runde, deren Ergebnis noch zu zeigen ist.',
    decided: () => 'Über diesen Vorschlag ist entschieden. Nehmen Sie zuerst die Entscheidung zurück.',
    'not-decided': () => 'Über diesen Vorschlag ist noch nicht entschieden.',
    'no-questions-now': () => 'Im Moment werden keine Fragen gesammelt.',
    'enough-questions': ({ max }) =>
      `Sie haben schon ${Number(max)} Fragen gestellt. Lassen Sie auch die anderen zu Wort kommen.`,
    'same-words': () => 'So steht der Vorschlag schon da.',
    'no-such-date': () => 'Dieses Datum gibt es nicht.',
    'past-date': () => 'Dieses Datum ist vorbei. Wählen Sie einen kommenden Tag.',
    redacted: () => 'Dieser Text wurde schon entfernt.',
  },
};
