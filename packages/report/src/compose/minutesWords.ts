import type { Words } from '@kring/core';

/** What the minutes say of how it was counted. */
interface MinutesWords {
  readonly title: string;
  readonly dots: string;
  /** Where the options came from, as a sentence. */
  source(from: string): string;
  readonly question: string;
  readonly list: string;
  step(title: string): string;
  bestOf(shown: string, title: string): string;
  /** `by`: `40 by phone, 12 on paper and 9 by show of hands`. */
  votes(by: string): string;
  phones(shown: string): string;
  paper(shown: string): string;
  hands(shown: string): string;
  /** `who`: may be empty. */
  corrected(way: 'paper' | 'hands', reason: string, who: string): string;
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
    source: (from) => `Waarover gestemd werd: ${from}.`,
    question: 'de vraag zelf',
    list: 'een lijst van de organisator',
    step: (title) => `wat uit “${title}” kwam`,
    bestOf: (shown, title) => `de beste ${shown} uit “${title}”`,
    votes: (by) => `Stemmen: ${by}.`,
    phones: (shown) => `${shown} met de telefoon`,
    paper: (shown) => `${shown} op papier`,
    hands: (shown) => `${shown} met de hand omhoog`,
    corrected: (way, reason, who) =>
      `Verbeterd${who && ` door ${who}`}: ${way === 'paper' ? 'een stembiljet op papier' : 'de getelde handen'}, want “${reason}”.`,
    lost: (when) =>
      `Opnieuw begonnen op ${when}: wat voordien gegeven was, ging verloren met de geheime sleutel van de server, en telt niet mee.`,
    head: (groups) => `Controlegetal: ${groups}.`,
    notSealed: 'Deze telling is nog niet verzegeld: ze kan nog veranderen.',
    recount:
      'Elke verzegelde telling kan worden nagerekend uit de gepubliceerde stembiljetten (export JSON, opdracht: npm run -s recount). Het controlegetal staat voor de stembiljetten, de regel en de uitkomst: verandert er iets, dan wordt het een ander getal.',
  },
  fr: {
    title: 'Comment on a compté',
    dots: 'Toutes les gommettes ont été additionnées.',
    source: (from) => `Ce sur quoi on a voté\u00a0: ${from}.`,
    question: 'la question elle-même',
    list: 'une liste de l’organisateur',
    step: (title) => `ce qui est venu de «\u00a0${title}\u00a0»`,
    bestOf: (shown, title) => `les ${shown} meilleures propositions de «\u00a0${title}\u00a0»`,
    votes: (by) => `Votes\u00a0: ${by}.`,
    phones: (shown) => `${shown} par téléphone`,
    paper: (shown) => `${shown} sur papier`,
    hands: (shown) => `${shown} à main levée`,
    corrected: (way, reason, who) =>
      `Corrigé${who && ` par ${who}`}\u00a0: ${way === 'paper' ? 'un bulletin papier' : 'le compte des mains'}, motif\u00a0: «\u00a0${reason}\u00a0».`,
    lost: (when) =>
      `Recommencée le ${when}\u00a0: ce qui avait été donné avant a été perdu avec la clé secrète du serveur, et ne compte pas.`,
    head: (groups) => `Empreinte de contrôle\u00a0: ${groups}.`,
    notSealed: 'Ce comptage n’est pas encore scellé\u00a0: il peut encore changer.',
    recount:
      'Chaque comptage scellé peut être refait à partir des bulletins publiés (export JSON, commande\u00a0: npm run -s recount). L’empreinte représente les bulletins, la règle et le résultat\u00a0: si l’un d’eux changeait, elle serait différente.',
  },
  en: {
    title: 'How it was counted',
    dots: 'All dots were added up.',
    source: (from) => `What was voted on: ${from}.`,
    question: 'the question itself',
    list: 'a list by the organiser',
    step: (title) => `what came from “${title}”`,
    bestOf: (shown, title) => `the best ${shown} from “${title}”`,
    votes: (by) => `Votes: ${by}.`,
    phones: (shown) => `${shown} by phone`,
    paper: (shown) => `${shown} on paper`,
    hands: (shown) => `${shown} by show of hands`,
    corrected: (way, reason, who) =>
      `Corrected${who && ` by ${who}`}: ${way === 'paper' ? 'a ballot on paper' : 'the count of hands'}, because “${reason}”.`,
    lost: (when) =>
      `Began anew on ${when}: what had been given before was lost with the server’s secret key, and does not count.`,
    head: (groups) => `Check number: ${groups}.`,
    notSealed: 'This count is not sealed yet: it can still change.',
    recount:
      'Every sealed count can be made again from the published ballots (JSON export, command: npm run -s recount). The check number stands for the ballots, the rule and the outcome: if one of them changed, it would be another number.',
  },
  de: {
    title: 'Wie gezählt wurde',
    dots: 'Alle Punkte wurden zusammengezählt.',
    source: (from) => `Worüber abgestimmt wurde: ${from}.`,
    question: 'die Frage selbst',
    list: 'eine Liste der Organisation',
    step: (title) => `was aus „${title}“ kam`,
    bestOf: (shown, title) => `die besten ${shown} aus „${title}“`,
    votes: (by) => `Stimmen: ${by}.`,
    phones: (shown) => `${shown} mit dem Handy`,
    paper: (shown) => `${shown} auf Papier`,
    hands: (shown) => `${shown} per Handzeichen`,
    corrected: (way, reason, who) =>
      `Korrigiert${who && ` von ${who}`}: ${way === 'paper' ? 'ein Stimmzettel auf Papier' : 'die gezählten Hände'}, Grund: „${reason}“.`,
    lost: (when) =>
      `Neu begonnen am ${when}: Was vorher abgegeben wurde, ging mit dem geheimen Schlüssel des Servers verloren und zählt nicht.`,
    head: (groups) => `Prüfzahl: ${groups}.`,
    notSealed: 'Diese Zählung ist noch nicht versiegelt: Sie kann sich noch ändern.',
    recount:
      'Jede versiegelte Zählung lässt sich aus den veröffentlichten Stimmzetteln nachrechnen (JSON-Export, Befehl: npm run -s recount). Die Prüfzahl steht für Stimmzettel, Regel und Ergebnis: Ändert sich eines davon, wird es eine andere Zahl.',
  },
};
