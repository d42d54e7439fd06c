import { figure, type Words } from '@kring/core';

/** What the facilitator reads about an evaluation, while it runs and while it is prepared. */
interface ConsoleWords {
  turnout: string;
  nobody: string;
  of(count: number, all: number): string;
  measuredBy: { hall: string; phones: string };
  secret: string;
  secretHint: string;
  closedHint: string;
  distribution: string;
  comments: string;
  commentsHint: string;
  noComments: string;
  redact: string;
  redactTitle: string;
  redactText: string;
  redacted: string;
  cancel: string;
  settings: {
    question: string;
    lowest: string;
    highest: string;
    steps: string;
    stepsHint: string;
    open: string;
    openHint: string;
    maxLength: string;
    characters(count: number): string;
  };
}

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    turnout: 'Geantwoord',
    nobody: 'Er is nog niemand binnen.',
    of: (count, all) => `${figure('nl', count)} van ${figure('nl', all)}`,
    measuredBy: { hall: 'van wie er in de zaal is', phones: 'van wie meedoet met een telefoon' },
    secret: 'De antwoorden zijn nog geheim',
    secretHint: 'Ook u ziet ze pas als u ze onthult. Op het scherm komt alleen de schaal.',
    closedHint: 'Onthul de antwoorden als u wilt. Op het scherm komt alleen de schaal.',
    distribution: 'De antwoorden',
    comments: 'Wat mensen schreven',
    commentsHint:
      'Alleen hier en in uw verslag, nooit op het scherm of op de openbare pagina. In alfabetische volgorde.',
    noComments: 'Niemand schreef er iets bij.',
    redact: 'Tekst weghalen',
    redactTitle: 'De tekst voorgoed weghalen?',
    redactText:
      'De woorden verdwijnen overal: van dit scherm, uit de export en uit de bewaarde gegevens. Het cijfer blijft tellen. Dit kan niet ongedaan gemaakt worden.',
    redacted: 'De tekst is weggehaald.',
    cancel: 'Annuleren',
    settings: {
      question: 'Vraag',
      lowest: 'Wat het laagste betekent',
      highest: 'Wat het hoogste betekent',
      steps: 'Punten op de schaal',
      stepsHint: 'Een schaal van één tot vijf kent iedereen.',
      open: 'Open vraag',
      openHint: 'Laat leeg als u geen geschreven antwoord vraagt.',
      maxLength: 'Hoe lang het antwoord mag zijn',
      characters: (count) => `${figure('nl', count)} tekens`,
    },
  },
  fr: {
    turnout: 'Ont répondu',
    nobody: 'Personne n’est encore là.',
    of: (count, all) => `${figure('fr', count)} sur ${figure('fr', all)}`,
    measuredBy: {
      hall: 'des personnes présentes dans la salle',
      phones: 'des personnes qui participent par téléphone',
    },
    secret: 'Les réponses sont encore secrètes',
    secretHint: 'Vous aussi ne les verrez qu’en les dévoilant. Seule l’échelle passe à l’écran.',
    closedHint: 'Dévoilez les réponses si vous le souhaitez. Seule l’échelle passe à l’écran.',
    distribution: 'Les réponses',
    comments: 'Ce que les gens ont écrit',
    commentsHint:
      'Seulement ici et dans votre rapport, jamais à l’écran ni sur la page publique. Par ordre alphabétique.',
    noComments: 'Personne n’a rien ajouté.',
    redact: 'Retirer le texte',
    redactTitle: 'Retirer le texte définitivement\u00a0?',
    redactText:
      'Les mots disparaissent partout\u00a0: d’ici, des exports et des données conservées. La note compte toujours. C’est irréversible.',
    redacted: 'Le texte a été retiré.',
    cancel: 'Annuler',
    settings: {
      question: 'Question',
      lowest: 'Ce que veut dire le plus bas',
      highest: 'Ce que veut dire le plus haut',
      steps: 'Degrés de l’échelle',
      stepsHint: 'Tout le monde connaît l’échelle de un à cinq.',
      open: 'Question ouverte',
      openHint: 'Laissez vide si vous ne demandez pas de réponse écrite.',
      maxLength: 'Longueur permise de la réponse',
      characters: (count) => `${figure('fr', count)} caractères`,
    },
  },
  en: {
    turnout: 'Have answered',
    nobody: 'Nobody is here yet.',
    of: (count, all) => `${figure('en', count)} of ${figure('en', all)}`,
    measuredBy: { hall: 'of those in the hall', phones: 'of those taking part by phone' },
    secret: 'The answers are still secret',
    secretHint: 'You too see them only once you reveal them. Only the scale goes on the screen.',
    closedHint: 'Reveal the answers if you wish. Only the scale goes on the screen.',
    distribution: 'How people answered',
    comments: 'What people wrote',
    commentsHint:
      'Only here and in your report, never on the screen or the public page. In alphabetical order.',
    noComments: 'Nobody added anything.',
    redact: 'Take the text away',
    redactTitle: 'Take the text away for good?',
    redactText:
      'The words disappear everywhere: from here, the exports and what is kept. The score still counts. This cannot be undone.',
    redacted: 'The text was taken away.',
    cancel: 'Cancel',
    settings: {
      question: 'Question',
      lowest: 'What the lowest means',
      highest: 'What the highest means',
      steps: 'Steps on the scale',
      stepsHint: 'Everyone knows five.',
      open: 'Open question',
      openHint: 'Leave empty to ask for no words.',
      maxLength: 'How long the answer may be',
      characters: (count) => `${figure('en', count)} characters`,
    },
  },
  de: {
    turnout: 'Geantwortet',
    nobody: 'Es ist noch niemand da.',
    of: (count, all) => `${figure('de', count)} von ${figure('de', all)}`,
    measuredBy: {
      hall: 'der Anwesenden im Saal',
      phones: 'derer, die mit dem Handy mitmachen',
    },
    secret: 'Die Antworten sind noch geheim',
    secretHint:
      'Auch Sie sehen sie erst, wenn Sie das Ergebnis zeigen. Auf die Leinwand kommt nur die Skala.',
    closedHint: 'Zeigen Sie das Ergebnis, wenn Sie möchten. Auf die Leinwand kommt nur die Skala.',
    distribution: 'So wurde geantwortet',
    comments: 'Was die Leute schrieben',
    commentsHint:
      'Nur hier und in Ihrem Bericht, nie auf der Leinwand oder der öffentlichen Seite. In alphabetischer Reihenfolge.',
    noComments: 'Niemand hat etwas dazugeschrieben.',
    redact: 'Text entfernen',
    redactTitle: 'Den Text endgültig entfernen?',
    redactText:
      'Die Wörter verschwinden überall: hier, aus den Exporten und aus den gespeicherten Daten. Die Bewertung zählt weiter. Das lässt sich nicht rückgängig machen.',
    redacted: 'Der Text wurde entfernt.',
    cancel: 'Abbrechen',
    settings: {
      question: 'Frage',
      lowest: 'Was das Niedrigste bedeutet',
      highest: 'Was das Höchste bedeutet',
      steps: 'Stufen der Skala',
      stepsHint: 'Eine Skala von eins bis fünf kennen alle.',
      open: 'Offene Frage',
      openHint: 'Leer lassen, wenn Sie keine schriftliche Antwort wünschen.',
      maxLength: 'Wie lang die Antwort sein darf',
      characters: (count) => `${figure('de', count)} Zeichen`,
    },
  },
};
