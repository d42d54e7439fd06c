import { figure, type Words } from '@kring/core';

/** What the facilitator reads of estimates. */
interface ConsoleWords {
  turnout: string;
  nobody: string;
  of(count: number, all: number): string;
  measuredBy: { hall: string; phones: string };
  secret: string;
  /** What to do in a round: the first, or a later one. */
  secretHint(round: number): string;
  closedHint: string;
  show: string;
  showTitle: string;
  /** How many of those who take part gave an estimate, and what becomes of this round. */
  showText(count: number, all: number): string;
  showNow: string;
  again: string;
  talk: string;
  talkHint: string;
  result: string;
  reasons: string;
  reasonsHint: string;
  noReasons: string;
  /** The number that goes with a reason. */
  estimated(value: string): string;
  putUp: string;
  takeDown: string;
  up: string;
  redact: string;
  redactTitle: string;
  redactText: string;
  redacted: string;
  cancel: string;
  settings: {
    question: string;
    unit: string;
    unitHint: string;
    min: string;
    max: string;
    boundHint: string;
    reasons: string;
    reasonsHint: string;
  };
}

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    turnout: 'Gaven een schatting',
    nobody: 'Er is nog niemand binnen.',
    of: (count, all) => `${figure('nl', count)} van ${figure('nl', all)}`,
    measuredBy: { hall: 'van wie er in de zaal is', phones: 'van wie meedoet met een telefoon' },
    secret: 'De schattingen zijn geheim',
    secretHint: (round) =>
      round === 1
        ? 'Toon ze als de meesten geschat hebben. Daarna praat u erover, en schat iedereen nog eens.'
        : 'Is iedereen klaar? Sluit dan af en onthul. Wilt u er eerst nog over praten, toon ze dan hier.',
    closedHint: 'Onthul de laatste ronde als de zaal er klaar voor is.',
    show: 'Toon de schattingen',
    showTitle: 'Nu tonen?',
    showText: (count, all) =>
      `Schattingen binnen: ${figure('nl', count)} van ${figure('nl', all)}. Deze ronde is dan voorbij en iedereen ziet de getallen: wat gezien is, kan niet meer geheim worden.`,
    showNow: 'Nu tonen',
    again: 'Laat nog eens schatten',
    talk: 'De zaal ziet hoe de schattingen liggen',
    talkHint: 'Vraag wie laag schatte waarom, en dan wie hoog schatte. Niemand hoeft zich te melden.',
    result: 'Schattingen',
    reasons: 'Waarom mensen zo schatten',
    reasonsHint: 'Alleen u leest dit. Wat u op het scherm zet, komt ook op de telefoons en in het verslag.',
    noReasons: 'Niemand schreef een reden.',
    estimated: (value) => `schat ${value}`,
    putUp: 'Zet op het scherm',
    takeDown: 'Haal van het scherm',
    up: 'Op het scherm',
    redact: 'Woorden weghalen',
    redactTitle: 'Deze woorden weghalen?',
    redactText: 'Ze verdwijnen overal, ook uit het verslag. De schatting blijft meetellen.',
    redacted: 'Deze woorden zijn weggehaald',
    cancel: 'Annuleren',
    settings: {
      question: 'Vraag',
      unit: 'Eenheid',
      unitHint: 'Staat achter elk getal: euro per jaar, bomen, minuten.',
      min: 'Laagste zinnige getal',
      max: 'Hoogste zinnige getal',
      boundHint: 'Leeg laten mag. Zo blijft een tikfout eruit.',
      reasons: 'Vraag ook waarom',
      reasonsHint: 'Niemand hoeft iets te schrijven. U kiest wat de zaal te lezen krijgt.',
    },
  },
  fr: {
    turnout: 'Ont estimé',
    nobody: 'Personne n’est encore là.',
    of: (count, all) => `${figure('fr', count)} sur ${figure('fr', all)}`,
    measuredBy: {
      hall: 'des personnes présentes dans la salle',
      phones: 'des personnes qui participent par téléphone',
    },
    secret: 'Les estimations sont secrètes',
    secretHint: (round) =>
      round === 1
        ? 'Montrez-les quand la plupart ont estimé. Ensuite vous en parlez, et chacun estime à nouveau.'
        : 'Tout le monde a fini\u00a0? Clôturez et dévoilez. Pour en parler d’abord, montrez-les ici.',
    closedHint: 'Dévoilez le dernier tour quand la salle est prête.',
    show: 'Montrer les estimations',
    showTitle: 'Montrer maintenant\u00a0?',
    showText: (count, all) =>
      `Estimations reçues\u00a0: ${figure('fr', count)} sur ${figure('fr', all)}. Ce tour est alors terminé et tout le monde voit les nombres\u00a0: ce qui a été vu ne peut plus être secret.`,
    showNow: 'Montrer maintenant',
    again: 'Faire estimer à nouveau',
    talk: 'La salle voit comment se répartissent les estimations',
    talkHint:
      'Demandez pourquoi certains ont estimé bas, puis pourquoi d’autres haut. Personne ne doit se dévoiler.',
    result: 'Estimations',
    reasons: 'Pourquoi ces estimations',
    reasonsHint: 'Vous seul lisez ceci. Ce que vous affichez va aussi sur les téléphones et au compte rendu.',
    noReasons: 'Personne n’a écrit de raison.',
    estimated: (value) => `estime ${value}`,
    putUp: 'Afficher à l’écran',
    takeDown: 'Retirer de l’écran',
    up: 'À l’écran',
    redact: 'Retirer ces mots',
    redactTitle: 'Retirer ces mots\u00a0?',
    redactText: 'Ils disparaissent partout, aussi du compte rendu. L’estimation compte toujours.',
    redacted: 'Ces mots ont été retirés',
    cancel: 'Annuler',
    settings: {
      question: 'Question',
      unit: 'Unité',
      unitHint: 'Suit chaque nombre\u00a0: euros par an, arbres, minutes.',
      min: 'Plus petit nombre sensé',
      max: 'Plus grand nombre sensé',
      boundHint: 'Peut rester vide. Cela évite les fautes de frappe.',
      reasons: 'Demander aussi pourquoi',
      reasonsHint: 'Personne n’est obligé d’écrire. Vous choisissez ce que la salle lira.',
    },
  },
  en: {
    turnout: 'Have estimated',
    nobody: 'Nobody is here yet.',
    of: (count, all) => `${figure('en', count)} of ${figure('en', all)}`,
    measuredBy: { hall: 'of those in the hall', phones: 'of those taking part by phone' },
    secret: 'The estimates are secret',
    secretHint: (round) =>
      round === 1
        ? 'Show them once most have estimated. Then you talk, and everyone estimates again.'
        : 'Is everyone ready? Close and reveal. To talk about them first, show them here.',
    closedHint: 'Reveal the last round when the room is ready.',
    show: 'Show the estimates',
    showTitle: 'Show them now?',
    showText: (count, all) =>
      `Estimates so far: ${figure('en', count)} of ${figure('en', all)}. This round is over then, and everyone sees the numbers: what was seen cannot be secret again.`,
    showNow: 'Show now',
    again: 'Have them estimate again',
    talk: 'The room sees how the estimates lie',
    talkHint: 'Ask why some went low, then why others went high. Nobody has to come forward.',
    result: 'Estimates',
    reasons: 'Why people estimated so',
    reasonsHint: 'Only you read this. What you put on the screen is also on the phones and in the report.',
    noReasons: 'Nobody wrote a reason.',
    estimated: (value) => `estimates ${value}`,
    putUp: 'Put on the screen',
    takeDown: 'Take off the screen',
    up: 'On the screen',
    redact: 'Take these words away',
    redactTitle: 'Take these words away?',
    redactText: 'They vanish everywhere, also from the report. The estimate still counts.',
    redacted: 'These words were taken away',
    cancel: 'Cancel',
    settings: {
      question: 'Question',
      unit: 'Unit',
      unitHint: 'Stands after each number: euro a year, trees, minutes.',
      min: 'Lowest number that makes sense',
      max: 'Highest number that makes sense',
      boundHint: 'May stay empty. It keeps typing mistakes out.',
      reasons: 'Also ask why',
      reasonsHint: 'Nobody has to write anything. You choose what the room reads.',
    },
  },
  de: {
    turnout: 'Haben geschätzt',
    nobody: 'Es ist noch niemand da.',
    of: (count, all) => `${figure('de', count)} von ${figure('de', all)}`,
    measuredBy: { hall: 'der Anwesenden im Saal', phones: 'derer, die mit dem Handy mitmachen' },
    secret: 'Die Schätzungen sind geheim',
    secretHint: (round) =>
      round === 1
        ? 'Zeigen Sie sie, wenn die meisten geschätzt haben. Dann sprechen Sie darüber, und alle schätzen noch einmal.'
        : 'Sind alle fertig? Dann schließen und zeigen Sie das Ergebnis. Um erst zu reden, zeigen Sie sie hier.',
    closedHint: 'Zeigen Sie die letzte Runde, wenn der Saal bereit ist.',
    show: 'Schätzungen zeigen',
    showTitle: 'Jetzt zeigen?',
    showText: (count, all) =>
      `Schätzungen bisher: ${figure('de', count)} von ${figure('de', all)}. Diese Runde ist dann vorbei, und alle sehen die Zahlen: Was gesehen wurde, kann nicht wieder geheim werden.`,
    showNow: 'Jetzt zeigen',
    again: 'Noch einmal schätzen lassen',
    talk: 'Der Saal sieht, wie die Schätzungen liegen',
    talkHint:
      'Fragen Sie, warum manche niedrig geschätzt haben, dann warum andere hoch. Niemand muss sich melden.',
    result: 'Schätzungen',
    reasons: 'Warum so geschätzt wurde',
    reasonsHint: 'Nur Sie lesen das. Was Sie zeigen, steht auch auf den Handys und im Bericht.',
    noReasons: 'Niemand hat einen Grund geschrieben.',
    estimated: (value) => `schätzt ${value}`,
    putUp: 'Auf die Leinwand',
    takeDown: 'Von der Leinwand nehmen',
    up: 'Auf der Leinwand',
    redact: 'Wörter entfernen',
    redactTitle: 'Diese Wörter entfernen?',
    redactText: 'Sie verschwinden überall, auch aus dem Bericht. Die Schätzung zählt weiter.',
    redacted: 'Diese Wörter wurden entfernt',
    cancel: 'Abbrechen',
    settings: {
      question: 'Frage',
      unit: 'Einheit',
      unitHint: 'Steht hinter jeder Zahl: Euro im Jahr, Bäume, Minuten.',
      min: 'Kleinste sinnvolle Zahl',
      max: 'Größte sinnvolle Zahl',
      boundHint: 'Darf leer bleiben. So bleiben Tippfehler draußen.',
      reasons: 'Auch nach dem Warum fragen',
      reasonsHint: 'Niemand muss etwas schreiben. Sie wählen, was der Saal liest.',
    },
  },
};
