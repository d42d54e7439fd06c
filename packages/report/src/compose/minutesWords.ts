import type { GivenAs, Words } from '@kring/core';

/** What the minutes say of how it was counted. */
interface MinutesWords {
  readonly title: string;
  readonly dots: string;
  readonly consent: string;
  readonly estimate: string;
  readonly distribution: string;
  /** Where the options came from, as a sentence. */
  readonly source: Readonly<Record<GivenAs, (from: string) => string>>;
  readonly question: string;
  readonly proposal: string;
  readonly list: string;
  step(title: string): string;
  bestOf(shown: string, title: string): string;
  /** How many times it was asked; the last one counts. */
  inRounds(times: string): string;
  /** That the rounds before it can be counted again too. */
  earlier(rounds: number, shown: string): string;
  readonly changedSince: string;
  /** `by`: `40 by phone, 12 on paper and 9 by show of hands`; `round`: the one that counts, null of what was asked once. */
  readonly turnout: Readonly<Record<GivenAs, (by: string, round: string | null) => string>>;
  phones(shown: string): string;
  paper(shown: string): string;
  hands(shown: string): string;
  /** What was corrected. */
  readonly onPaper: Readonly<Record<GivenAs, string>>;
  readonly theHands: string;
  /** `who`: may be empty. */
  corrected(what: string, reason: string, who: string): string;
  /** `when`: a day and time. */
  lost(when: string): string;
  head(groups: string): string;
  readonly notSealed: string;
  readonly recount: string;
}

export const minutesWords: Words<MinutesWords> = {
  nl: {
    title: 'Hoe er geteld is',
    dots: 'Alle stippen werden opgeteld.',
    consent:
      'Wie antwoordde, had een bezwaar, een bedenking of geen van beide. Een voorstel is klaar om aangenomen te worden als niemand een bezwaar heeft; of het aangenomen werd, legde de begeleiding vast.',
    estimate:
      'Ieder gaf een getal. De uitkomst is het middelste van al die getallen, van klein naar groot gelegd.',
    distribution:
      'Van elke trede op de schaal werd geteld hoeveel mensen ze kozen. Er werd niets mee beslist.',
    source: {
      vote: (from) => `Waarover gestemd werd: ${from}.`,
      answer: (from) => `Waarover het ging: ${from}.`,
    },
    question: 'de vraag zelf',
    proposal: 'het voorstel zelf',
    list: 'een lijst van de organisator',
    step: (title) => `wat uit “${title}” kwam`,
    bestOf: (shown, title) => `de beste ${shown} uit “${title}”`,
    inRounds: (times) => `Het werd ${times} keer gevraagd; ronde ${times} telt.`,
    earlier: (rounds, shown) =>
      rounds === 1
        ? 'Ook ronde 1 staat in wat gepubliceerd is, en kan worden nagerekend.'
        : `Ook de rondes 1 tot ${shown} staan in wat gepubliceerd is, en kunnen worden nagerekend.`,
    changedSince: 'Na de laatste ronde is de tekst nog veranderd; daarover is niet meer gevraagd.',
    turnout: {
      vote: (by) => `Stemmen: ${by}.`,
      answer: (by, round) => `Antwoorden${round === null ? '' : ` in ronde ${round}`}: ${by}.`,
    },
    phones: (shown) => `${shown} met de telefoon`,
    paper: (shown) => `${shown} op papier`,
    hands: (shown) => `${shown} met de hand omhoog`,
    onPaper: { vote: 'een stembiljet op papier', answer: 'een antwoord op papier' },
    theHands: 'de getelde handen',
    corrected: (what, reason, who) => `Verbeterd${who && ` door ${who}`}: ${what}, want “${reason}”.`,
    lost: (when) =>
      `Opnieuw begonnen op ${when}: wat voordien gegeven was, ging verloren met de geheime sleutel van de server, en telt niet mee.`,
    head: (groups) => `Controlegetal: ${groups}.`,
    notSealed: 'Deze telling is nog niet verzegeld: ze kan nog veranderen.',
    recount:
      'Elke verzegelde telling kan worden nagerekend uit de gepubliceerde stembiljetten en antwoorden (export JSON, opdracht: npm run -s recount). Het controlegetal staat voor die stembiljetten of antwoorden, de regel en de uitkomst: verandert er iets, dan wordt het een ander getal. Deden minder dan vijf mensen op één manier mee, dan staan zij bij de anderen.',
  },
  fr: {
    title: 'Comment on a compté',
    dots: 'Toutes les gommettes ont été additionnées.',
    consent:
      'Chacun avait une objection, une réserve ou aucune des deux. Une proposition est prête à être adoptée quand personne n’a d’objection\u00a0; c’est l’équipe d’animation qui a noté si elle l’a été.',
    estimate:
      'Chacun a donné un nombre. Le résultat est celui du milieu, tous les nombres étant rangés du plus petit au plus grand.',
    distribution:
      'Pour chaque degré de l’échelle, on a compté combien de personnes l’ont choisi. Rien n’a été décidé par là.',
    source: {
      vote: (from) => `Ce sur quoi on a voté\u00a0: ${from}.`,
      answer: (from) => `Ce dont il s’agissait\u00a0: ${from}.`,
    },
    question: 'la question elle-même',
    proposal: 'la proposition elle-même',
    list: 'une liste de l’organisateur',
    step: (title) => `ce qui est venu de «\u00a0${title}\u00a0»`,
    bestOf: (shown, title) => `les ${shown} meilleures propositions de «\u00a0${title}\u00a0»`,
    inRounds: (times) =>
      `La question a été posée ${times}\u00a0fois\u00a0; c’est le tour\u00a0${times} qui compte.`,
    earlier: (rounds, shown) =>
      rounds === 1
        ? 'Le tour 1 figure aussi dans ce qui est publié et peut être recompté.'
        : `Les tours 1 à ${shown} figurent aussi dans ce qui est publié et peuvent être recomptés.`,
    changedSince:
      'Après le dernier tour, le texte a encore été modifié\u00a0; la question n’a plus été posée ensuite.',
    turnout: {
      vote: (by) => `Votes\u00a0: ${by}.`,
      answer: (by, round) => `Réponses${round === null ? '' : ` au tour\u00a0${round}`}\u00a0: ${by}.`,
    },
    phones: (shown) => `${shown} par téléphone`,
    paper: (shown) => `${shown} sur papier`,
    hands: (shown) => `${shown} à main levée`,
    onPaper: { vote: 'un bulletin papier', answer: 'une réponse sur papier' },
    theHands: 'le compte des mains',
    corrected: (what, reason, who) =>
      `Corrigé${who && ` par ${who}`}\u00a0: ${what}, motif\u00a0: «\u00a0${reason}\u00a0».`,
    lost: (when) =>
      `Recommencée le ${when}\u00a0: ce qui avait été donné avant a été perdu avec la clé secrète du serveur, et ne compte pas.`,
    head: (groups) => `Empreinte de contrôle\u00a0: ${groups}.`,
    notSealed: 'Ce comptage n’est pas encore scellé\u00a0: il peut encore changer.',
    recount:
      'Chaque comptage scellé peut être refait à partir des bulletins et réponses publiés (export JSON, commande\u00a0: npm run -s recount). L’empreinte représente ces bulletins ou réponses, la règle et le résultat\u00a0: si l’un d’eux changeait, elle serait différente. Si moins de cinq personnes ont participé d’une même façon, elles sont comptées avec les autres.',
  },
  en: {
    title: 'How it was counted',
    dots: 'All dots were added up.',
    consent:
      'Whoever answered had an objection, a concern or neither. A proposal is ready to be adopted when nobody objects; whether it was adopted was noted by the facilitators.',
    estimate:
      'Everyone gave a number. The outcome is the one in the middle, from the smallest to the largest.',
    distribution: 'How many people chose each step of the scale was counted. Nothing was decided by it.',
    source: {
      vote: (from) => `What was voted on: ${from}.`,
      answer: (from) => `What it was about: ${from}.`,
    },
    question: 'the question itself',
    proposal: 'the proposal itself',
    list: 'a list by the organiser',
    step: (title) => `what came from “${title}”`,
    bestOf: (shown, title) => `the best ${shown} from “${title}”`,
    inRounds: (times) => `It was asked ${times} times; round ${times} counts.`,
    earlier: (rounds, shown) =>
      rounds === 1
        ? 'Round 1 stands in what is published too, and can be counted again.'
        : `Rounds 1 to ${shown} stand in what is published too, and can be counted again.`,
    changedSince: 'After the last round its words were changed once more; nobody was asked about that.',
    turnout: {
      vote: (by) => `Votes: ${by}.`,
      answer: (by, round) => `Answers${round === null ? '' : ` in round ${round}`}: ${by}.`,
    },
    phones: (shown) => `${shown} by phone`,
    paper: (shown) => `${shown} on paper`,
    hands: (shown) => `${shown} by show of hands`,
    onPaper: { vote: 'a ballot on paper', answer: 'an answer on paper' },
    theHands: 'the count of hands',
    corrected: (what, reason, who) => `Corrected${who && ` by ${who}`}: ${what}, because “${reason}”.`,
    lost: (when) =>
      `Began anew on ${when}: what had been given before was lost with the server’s secret key, and does not count.`,
    head: (groups) => `Check number: ${groups}.`,
    notSealed: 'This count is not sealed yet: it can still change.',
    recount:
      'Every sealed count can be made again from the published ballots and answers (JSON export, command: npm run -s recount). The check number stands for those ballots or answers, the rule and the outcome: if one of them changed, it would be another number. Where fewer than five people took part in one way, they stand with the others.',
  },
  de: {
    title: 'Wie gezählt wurde',
    dots: 'Alle Punkte wurden zusammengezählt.',
    consent:
      'Wer antwortete, hatte einen Einwand, Bedenken oder keins von beiden. Ein Vorschlag kann angenommen werden, wenn niemand einen Einwand hat; ob er angenommen wurde, hielt die Moderation fest.',
    estimate:
      'Alle gaben eine Zahl an. Das Ergebnis ist die mittlere dieser Zahlen, von der kleinsten zur größten geordnet.',
    distribution:
      'Für jede Stufe der Skala wurde gezählt, wie viele sie wählten. Entschieden wurde damit nichts.',
    source: {
      vote: (from) => `Worüber abgestimmt wurde: ${from}.`,
      answer: (from) => `Worum es ging: ${from}.`,
    },
    question: 'die Frage selbst',
    proposal: 'der Vorschlag selbst',
    list: 'eine Liste der Organisation',
    step: (title) => `was aus „${title}“ kam`,
    bestOf: (shown, title) => `die besten ${shown} aus „${title}“`,
    inRounds: (times) => `Es wurde ${times} Mal gefragt; es zählt Runde ${times}.`,
    earlier: (rounds, shown) =>
      rounds === 1
        ? 'Auch Runde 1 steht in dem, was veröffentlicht ist, und lässt sich nachrechnen.'
        : `Auch die Runden 1 bis ${shown} stehen in dem, was veröffentlicht ist, und lassen sich nachrechnen.`,
    changedSince: 'Nach der letzten Runde wurde der Text noch geändert; danach wurde nicht mehr gefragt.',
    turnout: {
      vote: (by) => `Stimmen: ${by}.`,
      answer: (by, round) => `Antworten${round === null ? '' : ` in Runde ${round}`}: ${by}.`,
    },
    phones: (shown) => `${shown} mit dem Handy`,
    paper: (shown) => `${shown} auf Papier`,
    hands: (shown) => `${shown} per Handzeichen`,
    onPaper: { vote: 'ein Stimmzettel auf Papier', answer: 'eine Antwort auf Papier' },
    theHands: 'die gezählten Hände',
    corrected: (what, reason, who) => `Korrigiert${who && ` von ${who}`}: ${what}, Grund: „${reason}“.`,
    lost: (when) =>
      `Neu begonnen am ${when}: Was vorher abgegeben wurde, ging mit dem geheimen Schlüssel des Servers verloren und zählt nicht.`,
    head: (groups) => `Prüfzahl: ${groups}.`,
    notSealed: 'Diese Zählung ist noch nicht versiegelt: Sie kann sich noch ändern.',
    recount:
      'Jede versiegelte Zählung lässt sich aus den veröffentlichten Stimmzetteln und Antworten nachrechnen (JSON-Export, Befehl: npm run -s recount). Die Prüfzahl steht für diese Stimmzettel oder Antworten, Regel und Ergebnis: Ändert sich eines davon, wird es eine andere Zahl. Haben weniger als fünf auf eine Art mitgemacht, stehen sie bei den anderen.',
  },
};
