import { counted, figure, type Words } from '@kring/core';
import type { Moment } from './state.ts';

/** What the facilitator reads while leading a proposal through its moments, and while preparing it. */
interface ConsoleWords {
  moments: Readonly<Record<Moment, string>>;
  /** What one can do about it; after a round it depends on what came of it. */
  hints: Readonly<Record<Exclude<Moment, 'hear'>, string>>;
  /** After a round with objections, and with none. */
  heard: { readonly objections: string; readonly none: string };
  clarify: string;
  ask: string;
  askAgain: string;
  end: string;
  show: string;
  amend: string;
  adopt: string;
  drop: string;
  reconsider: string;
  answered: string;
  of(count: number, all: number): string;
  closedHint: string;
  noProposal: string;
  questions: string;
  noQuestions: string;
  putUp: string;
  onWall: string;
  markAnswered: string;
  isAnswered: string;
  reasons: string;
  reasonsHint: string;
  noReasons: string;
  hide: string;
  unhide: string;
  hidden: string;
  redact: string;
  redactTitle: string;
  redactText: string;
  redacted: string;
  cancel: string;
  rounds: string;
  amendTitle: string;
  amendHint: string;
  now: string;
  amended: string;
  keep: string;
  adoptTitle: string;
  adoptDespite(count: number): string;
  owner: string;
  ownerHint: string;
  review: string;
  reviewHint: string;
  concerns: string;
  concernsHint: string;
  dropTitle: string;
  dropText: string;
  settings: {
    proposal: string;
    proposalHint: string;
    proposalFrom: string;
    driver: string;
    driverHint: string;
    how: string;
  };
}

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    moments: {
      present: 'Het voorstel staat op het scherm',
      ask: 'De zaal antwoordt, in het geheim',
      check: 'De ronde is voorbij',
      hear: 'De zaal ziet de uitkomst',
      decided: 'Er is beslist',
    },
    hints: {
      present: 'Lees het voor en beantwoord de vragen uit de zaal. Vraag dan of iedereen ermee kan leven.',
      ask: 'Niemand ziet wat er geantwoord wordt, ook u niet.',
      check: 'Alleen u ziet de uitkomst nog. Verberg wat niet op het scherm hoort, en toon ze dan.',
      decided: 'De beslissing staat in het verslag.',
    },
    heard: {
      objections: 'Er zijn bezwaren. Hoor ze, pas het voorstel aan en vraag opnieuw.',
      none: 'Niemand heeft een bezwaar. Hoor de bezorgdheden en neem het voorstel aan.',
    },
    clarify: 'Verzamel eerst vragen',
    ask: 'Vraag: kan iedereen hiermee leven?',
    askAgain: 'Vraag opnieuw',
    end: 'Sluit de ronde',
    show: 'Toon de uitkomst',
    amend: 'Pas het voorstel aan',
    adopt: 'Neem het aan',
    drop: 'Neem het niet aan',
    reconsider: 'Kom terug op de beslissing',
    answered: 'Antwoordden in deze ronde',
    of: (count, all) => `${figure('nl', count)} van ${figure('nl', all)}`,
    closedHint: 'Deze stap is gesloten. Heropen hem om de zaal iets te vragen.',
    noProposal: 'Er staat nog geen voorstel.',
    questions: 'Vragen uit de zaal',
    noQuestions: 'Nog geen vragen. Alleen u ziet ze; zet er één tegelijk op het scherm.',
    putUp: 'Zet op het scherm',
    onWall: 'Op het scherm',
    markAnswered: 'Beantwoord',
    isAnswered: 'Beantwoord',
    reasons: 'Wat mensen schreven',
    reasonsHint: 'Zonder namen, in willekeurige volgorde.',
    noReasons: 'Niemand schreef er iets bij.',
    hide: 'Verberg',
    unhide: 'Toon weer',
    hidden: 'Verborgen',
    redact: 'Haal de woorden weg',
    redactTitle: 'Deze woorden weghalen?',
    redactText:
      'Ze verdwijnen overal, ook uit het verslag, en komen niet terug. Het antwoord blijft meetellen.',
    redacted: 'Deze woorden zijn weggehaald',
    cancel: 'Annuleer',
    rounds: 'De rondes',
    amendTitle: 'Het voorstel aanpassen',
    amendHint: 'De vorige tekst blijft bewaard. Daarna vraagt u opnieuw.',
    now: 'Zo staat het er nu',
    amended: 'Zo wordt het',
    keep: 'Zet dit op het scherm',
    adoptTitle: 'Het voorstel aannemen',
    adoptDespite: (count) =>
      `Er ${count === 1 ? 'is nog 1 bezwaar' : `zijn nog ${figure('nl', count)} bezwaren`}. Dat staat dan in het verslag.`,
    owner: 'Wie trekt dit?',
    ownerHint: 'Een persoon of een dienst. Dit staat op het scherm en in het verslag.',
    review: 'Wanneer kijken we opnieuw?',
    reviewHint: 'Een beslissing mag op proef: kies een dag om ze te herbekijken.',
    concerns: 'Welke bezorgdheden nemen we mee?',
    concernsHint: 'Ze staan bij de beslissing in het verslag.',
    dropTitle: 'Het voorstel niet aannemen?',
    dropText:
      'Het gaat dan niet mee naar een volgende stap. U kunt erop terugkomen tot deze stap verzegeld is.',
    settings: {
      proposal: 'Het voorstel',
      proposalHint: 'Kort en concreet: wat doen we, vanaf wanneer, voor hoelang?',
      proposalFrom: 'Leeg? Dan is wat er binnenkomt het voorstel; meer dan één samen als pakket.',
      driver: 'Waarom dit voorstel?',
      driverHint: 'Wat maakt het nodig? Dit staat erbij op telefoon en scherm.',
      how: 'Iedereen antwoordt in het geheim: geen bezwaar, een bezorgdheid, of een bezwaar. Het voorstel is rijp als niemand nog een bezwaar heeft; er wordt niet geteld wie de meerderheid heeft.',
    },
  },
  fr: {
    moments: {
      present: 'La proposition est à l’écran',
      ask: 'La salle répond, en secret',
      check: 'Le tour est terminé',
      hear: 'La salle voit le résultat',
      decided: 'C’est décidé',
    },
    hints: {
      present:
        'Lisez-la à voix haute et répondez aux questions de la salle. Demandez ensuite si tout le monde peut vivre avec.',
      ask: 'Personne ne voit ce qui est répondu, vous non plus.',
      check:
        'Vous seul voyez encore le résultat. Masquez ce qui n’a pas sa place à l’écran, puis montrez-le.',
      decided: 'La décision figure dans le compte rendu.',
    },
    heard: {
      objections: 'Il y a des objections. Écoutez-les, adaptez la proposition et reposez la question.',
      none: 'Personne n’a d’objection. Écoutez les réserves et adoptez la proposition.',
    },
    clarify: 'Recueillir d’abord des questions',
    ask: 'Demander\u00a0: tout le monde peut vivre avec\u00a0?',
    askAgain: 'Reposer la question',
    end: 'Clôturer le tour',
    show: 'Montrer le résultat',
    amend: 'Adapter la proposition',
    adopt: 'L’adopter',
    drop: 'Ne pas l’adopter',
    reconsider: 'Revenir sur la décision',
    answered: 'Ont répondu à ce tour',
    of: (count, all) => `${figure('fr', count)} sur ${figure('fr', all)}`,
    closedHint: 'Cette étape est close. Rouvrez-la pour interroger la salle.',
    noProposal: 'Il n’y a pas encore de proposition.',
    questions: 'Questions de la salle',
    noQuestions: 'Pas encore de questions. Vous seul les voyez\u00a0; mettez-en une à la fois à l’écran.',
    putUp: 'Mettre à l’écran',
    onWall: 'À l’écran',
    markAnswered: 'Répondue',
    isAnswered: 'Répondue',
    reasons: 'Ce qui a été écrit',
    reasonsHint: 'Sans noms, dans un ordre quelconque.',
    noReasons: 'Personne n’a rien ajouté.',
    hide: 'Masquer',
    unhide: 'Montrer à nouveau',
    hidden: 'Masqué',
    redact: 'Retirer les mots',
    redactTitle: 'Retirer ces mots\u00a0?',
    redactText:
      'Ils disparaissent partout, aussi du compte rendu, et ne reviennent pas. La réponse reste comptée.',
    redacted: 'Ces mots ont été retirés',
    cancel: 'Annuler',
    rounds: 'Les tours',
    amendTitle: 'Adapter la proposition',
    amendHint: 'L’ancien texte est conservé. Ensuite, vous reposez la question.',
    now: 'Le texte actuel',
    amended: 'Le nouveau texte',
    keep: 'Mettre ceci à l’écran',
    adoptTitle: 'Adopter la proposition',
    adoptDespite: (count) =>
      `Il reste ${counted('fr', count, 'objection', 'objections')}. Le compte rendu le mentionnera.`,
    owner: 'Qui s’en charge\u00a0?',
    ownerHint: 'Une personne ou un service. C’est affiché à l’écran et dans le compte rendu.',
    review: 'Quand refait-on le point\u00a0?',
    reviewHint: 'Une décision peut être à l’essai\u00a0: choisissez un jour pour la revoir.',
    concerns: 'Quelles réserves gardons-nous\u00a0?',
    concernsHint: 'Elles accompagnent la décision dans le compte rendu.',
    dropTitle: 'Ne pas adopter la proposition\u00a0?',
    dropText:
      'Elle ne passe alors pas à une étape suivante. Vous pouvez y revenir tant que l’étape n’est pas scellée.',
    settings: {
      proposal: 'La proposition',
      proposalHint: 'Courte et concrète\u00a0: que fait-on, à partir de quand, pour combien de temps\u00a0?',
      proposalFrom:
        'Vide\u00a0? Ce qui arrive est alors la proposition\u00a0; à plusieurs, elles forment un ensemble.',
      driver: 'Pourquoi cette proposition\u00a0?',
      driverHint: 'Qu’est-ce qui la rend nécessaire\u00a0? C’est affiché sur le téléphone et l’écran.',
      how: 'Chacun répond en secret\u00a0: pas d’objection, une réserve ou une objection. La proposition est mûre quand plus personne n’a d’objection\u00a0; on ne cherche pas de majorité.',
    },
  },
  en: {
    moments: {
      present: 'The proposal is on the screen',
      ask: 'The room answers, in secret',
      check: 'The round is over',
      hear: 'The room sees the outcome',
      decided: 'It is decided',
    },
    hints: {
      present:
        'Read it aloud and answer the questions from the room. Then ask whether everybody can live with it.',
      ask: 'Nobody sees what is answered, not even you.',
      check: 'Only you see the outcome yet. Hide what should not be on the screen, then show it.',
      decided: 'The decision stands in the report.',
    },
    heard: {
      objections: 'There are objections. Hear them, amend the proposal and ask again.',
      none: 'Nobody objects. Hear the concerns and adopt the proposal.',
    },
    clarify: 'Gather questions first',
    ask: 'Ask: can everybody live with this?',
    askAgain: 'Ask again',
    end: 'End the round',
    show: 'Show the outcome',
    amend: 'Amend the proposal',
    adopt: 'Adopt it',
    drop: 'Do not adopt it',
    reconsider: 'Reconsider the decision',
    answered: 'Answered in this round',
    of: (count, all) => `${figure('en', count)} of ${figure('en', all)}`,
    closedHint: 'This step is closed. Reopen it to ask the room.',
    noProposal: 'There is no proposal yet.',
    questions: 'Questions from the room',
    noQuestions: 'No questions yet. Only you see them; put one at a time on the screen.',
    putUp: 'Put on the screen',
    onWall: 'On the screen',
    markAnswered: 'Answered',
    isAnswered: 'Answered',
    reasons: 'What people wrote',
    reasonsHint: 'Without names, in no order.',
    noReasons: 'Nobody added anything.',
    hide: 'Hide',
    unhide: 'Show again',
    hidden: 'Hidden',
    redact: 'Take the words away',
    redactTitle: 'Take these words away?',
    redactText: 'They vanish everywhere, from the report too, and do not come back. The answer still counts.',
    redacted: 'These words were taken away',
    cancel: 'Cancel',
    rounds: 'The rounds',
    amendTitle: 'Amend the proposal',
    amendHint: 'The text before is kept. Afterwards you ask again.',
    now: 'How it stands now',
    amended: 'How it will be',
    keep: 'Put this on the screen',
    adoptTitle: 'Adopt the proposal',
    adoptDespite: (count) =>
      `There ${count === 1 ? 'is 1 objection' : `are ${figure('en', count)} objections`} still. The report will say so.`,
    owner: 'Who takes it on?',
    ownerHint: 'A person or a department. It stands on the screen and in the report.',
    review: 'When do we look at it again?',
    reviewHint: 'A decision may be a trial: choose a day to review it.',
    concerns: 'Which concerns do we keep?',
    concernsHint: 'They stand with the decision in the report.',
    dropTitle: 'Not adopt the proposal?',
    dropText: 'It then goes to no later step. You can reconsider until this step is sealed.',
    settings: {
      proposal: 'The proposal',
      proposalHint: 'Short and concrete: what do we do, from when, for how long?',
      proposalFrom: 'Empty? Then what comes in is the proposal; several together as a package.',
      driver: 'Why this proposal?',
      driverHint: 'What makes it necessary? It stands beside it on phone and screen.',
      how: 'Everyone answers in secret: no objection, a concern, or an objection. The proposal is ripe when nobody objects any more; no majority is counted.',
    },
  },
  de: {
    moments: {
      present: 'Der Vorschlag steht auf der Leinwand',
      ask: 'Der Saal antwortet, geheim',
      check: 'Die Runde ist vorbei',
      hear: 'Der Saal sieht das Ergebnis',
      decided: 'Es ist entschieden',
    },
    hints: {
      present:
        'Lesen Sie ihn vor und beantworten Sie die Fragen aus dem Saal. Fragen Sie dann, ob alle damit leben können.',
      ask: 'Niemand sieht, was geantwortet wird, auch Sie nicht.',
      check:
        'Nur Sie sehen das Ergebnis. Verbergen Sie, was nicht auf die Leinwand gehört, und zeigen Sie es dann.',
      decided: 'Die Entscheidung steht im Bericht.',
    },
    heard: {
      objections:
        'Es gibt Einwände. Hören Sie sie an, passen Sie den Vorschlag an und fragen Sie noch einmal.',
      none: 'Niemand hat einen Einwand. Hören Sie die Bedenken und nehmen Sie den Vorschlag an.',
    },
    clarify: 'Erst Fragen sammeln',
    ask: 'Fragen: Können alle damit leben?',
    askAgain: 'Noch einmal fragen',
    end: 'Runde beenden',
    show: 'Ergebnis zeigen',
    amend: 'Vorschlag anpassen',
    adopt: 'Annehmen',
    drop: 'Nicht annehmen',
    reconsider: 'Entscheidung zurücknehmen',
    answered: 'Haben in dieser Runde geantwortet',
    of: (count, all) => `${figure('de', count)} von ${figure('de', all)}`,
    closedHint: 'Dieser Schritt ist geschlossen. Öffnen Sie ihn wieder, um den Saal zu fragen.',
    noProposal: 'Es gibt noch keinen Vorschlag.',
    questions: 'Fragen aus dem Saal',
    noQuestions: 'Noch keine Fragen. Nur Sie sehen sie; bringen Sie eine nach der anderen auf die Leinwand.',
    putUp: 'Auf die Leinwand',
    onWall: 'Auf der Leinwand',
    markAnswered: 'Beantwortet',
    isAnswered: 'Beantwortet',
    reasons: 'Was geschrieben wurde',
    reasonsHint: 'Ohne Namen, in beliebiger Reihenfolge.',
    noReasons: 'Niemand hat etwas dazugeschrieben.',
    hide: 'Verbergen',
    unhide: 'Wieder zeigen',
    hidden: 'Verborgen',
    redact: 'Worte entfernen',
    redactTitle: 'Diese Worte entfernen?',
    redactText:
      'Sie verschwinden überall, auch aus dem Bericht, und kommen nicht wieder. Die Antwort zählt weiter.',
    redacted: 'Diese Worte wurden entfernt',
    cancel: 'Abbrechen',
    rounds: 'Die Runden',
    amendTitle: 'Den Vorschlag anpassen',
    amendHint: 'Der bisherige Text bleibt bewahrt. Danach fragen Sie noch einmal.',
    now: 'So steht es jetzt',
    amended: 'So wird es',
    keep: 'Das auf die Leinwand bringen',
    adoptTitle: 'Den Vorschlag annehmen',
    adoptDespite: (count) =>
      `Es gibt noch ${counted('de', count, 'Einwand', 'Einwände')}. Das steht dann im Bericht.`,
    owner: 'Wer kümmert sich darum?',
    ownerHint: 'Eine Person oder ein Amt. Das steht auf der Leinwand und im Bericht.',
    review: 'Wann sehen wir es uns wieder an?',
    reviewHint: 'Eine Entscheidung darf auf Probe sein: Wählen Sie einen Tag.',
    concerns: 'Welche Bedenken nehmen wir mit?',
    concernsHint: 'Sie stehen bei der Entscheidung im Bericht.',
    dropTitle: 'Den Vorschlag nicht annehmen?',
    dropText:
      'Er geht dann in keinen weiteren Schritt. Sie können das zurücknehmen, bis der Schritt versiegelt ist.',
    settings: {
      proposal: 'Der Vorschlag',
      proposalHint: 'Kurz und konkret: Was tun wir, ab wann, wie lange?',
      proposalFrom: 'Leer? Dann ist das Mitgebrachte der Vorschlag; mehrere zusammen als Paket.',
      driver: 'Warum dieser Vorschlag?',
      driverHint: 'Was macht ihn nötig? Das steht daneben auf Handy und Leinwand.',
      how: 'Alle antworten geheim: kein Einwand, ein Bedenken oder ein Einwand. Der Vorschlag ist reif, wenn niemand mehr einen Einwand hat; eine Mehrheit wird nicht gezählt.',
    },
  },
};
