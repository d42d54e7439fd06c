import { counted, figure } from '@kring/core';
import type { ResultsDictionary } from './en.ts';

export const words: ResultsDictionary = {
  title: 'Ergebnisse',
  none: 'Hier gibt es keine öffentlichen Ergebnisse',
  noneText:
    'Vielleicht sind sie noch nicht veröffentlicht oder nicht mehr öffentlich. Danke für Ihr Interesse.',
  on: (date) => `Versammlung vom ${date}`,
  by: (organiser) => `Veranstaltet von ${organiser}`,
  people: (count) =>
    counted('de', count, 'Person hat mit dem Handy mitgemacht', 'Personen haben mit dem Handy mitgemacht'),
  headCount: (count) => `${figure('de', count)} im Saal`,
  turnout: (count) =>
    counted('de', count, 'Person hat etwas beigetragen', 'Personen haben etwas beigetragen'),
  tier: (tier, by) =>
    tier === 'open'
      ? 'Richtwert: ein Gerät, eine Stimme. Niemand hat geprüft, wer das Gerät hielt.'
      : `Wer mit dem Handy oder auf Papier abstimmte, hatte einen gedruckten Zettel mit einem Code, der ein Mal gilt.${tier === 'list' ? ` ${by ? `Wer abstimmen darf, wurde geprüft von: ${by}.` : 'Wer abstimmen darf, wurde anderswo geprüft.'}` : ''}`,
  ideas: (count) => counted('de', count, 'Idee', 'Ideen'),
  withheld: (count) => `${counted('de', count, 'Idee wird', 'Ideen werden')} nicht gezeigt.`,
  redacted: 'Entfernt',
  byFacilitator: 'von der Moderation notiert',
  corrected: 'korrigiert',
  ungrouped: 'Nicht gruppiert',
  dots: (count) => counted('de', count, 'Punkt', 'Punkte'),
  from: (people) => `von ${counted('de', people, 'Person', 'Personen')}`,
  rules: (perPerson, most) =>
    `Alle konnten ${counted('de', perPerson, 'Punkt', 'Punkte')} vergeben, höchstens ${most} an einen Vorschlag.`,
  answers: (count) => counted('de', count, 'Antwort', 'Antworten'),
  tied: 'gleichauf',
  rank: 'Platz',
  voted: (people, blank) =>
    `${counted('de', people, 'Person hat', 'Personen haben')} abgestimmt${blank > 0 ? `, davon ${figure('de', blank)} mit leerem Stimmzettel` : ''}`,
  votedByWay: (voted, by) => `${voted}: ${by}`,
  noBallots: 'Niemand hat einen Stimmzettel abgegeben.',
  byWay: {
    phones: (shown) => `${shown} mit dem Handy`,
    paper: (shown) => `${shown} auf Papier`,
    hands: (shown) => `${shown} per Handzeichen`,
  },
  measuredByWay: (measure, by) => `${measure}: ${by}`,
  countedBy: (says) => `So wurde gezählt: ${says}`,
  spent: (spent, budget, left) => `Ausgegeben: ${spent} von ${budget}. Übrig bleiben ${left}.`,
  chosen: 'Gewählt',
  forIt: (part, whole) => `${part} von ${whole} sind dafür`,
  roomIs: {
    agreed: 'man ist sich einig',
    mixed: 'die Meinungen gehen auseinander',
    divided: 'der Saal ist geteilt',
  },
  roomMeans:
    'Der Saal ist geteilt, wo viele auf der einen Seite stehen und viele auf der anderen. Man ist sich einig, wo die Antworten nah beieinanderliegen.',
  before: 'Runde davor',
  dotsSpread: (steps) => `Der Balken mit Zahlen zählt Menschen, von links nach rechts: ${steps}.`,
  thinBar: 'Der dünne Balken ist die Runde davor.',
  splits: 'Wo sich der Saal teilt',
  split: (first, second, { onlyFirst, onlySecond, both, neither }) =>
    `${counted('de', onlyFirst, 'Person ist', 'Personen sind')} nur für „${first}“, ${figure('de', onlySecond)} nur für „${second}“, ${figure('de', both)} für beide und ${figure('de', neither)} für keins von beiden.`,
  status: { adopted: 'Angenommen', dropped: 'Nicht angenommen', open: 'Noch nicht entschieden' },
  owner: (name) => `Verantwortlich: ${name}`,
  reviewOn: (day) => `Wieder zu prüfen am ${day}`,
  round: (number) => `Runde ${number}`,
  answered: { consents: 'Kein Einwand', concerns: 'Bedenken', objections: 'Einwand' },
  concernsKept: 'Bedenken, die im Blick bleiben',
  objectionsLeft: 'Einwände, die blieben',
  middle: (median, lower, upper) =>
    `${median} in der Mitte; die mittlere Hälfte liegt zwischen ${lower} und ${upper}`,
  middleOf: (median) => `${median} in der Mitte`,
  reasons: 'Warum so geschätzt wurde',
  guessKey: 'Der Strich ist die mittlere Schätzung; im Feld liegt die mittlere Hälfte.',
  share: 'Diese Grafik teilen',
  shareAs: { png: 'als Bild (PNG)', svg: 'für den Druck (SVG)' },
  showAll: (count) => `Alle ${figure('de', count)} zeigen`,
  head: 'Prüfzahl dieser Zählung',
  headMeans:
    'Sie steht für alles, was abgegeben wurde, für die Regel und das Ergebnis dieser Zählung. Ändert sich daran etwas, wird es eine andere Zahl.',
  inIt: 'Wurde ich mitgezählt?',
  myReceipt: 'Ihr Beleg',
  look: 'Nachsehen',
  found: (receipt, all) => `Ja: Beleg ${receipt} ist einer der ${figure('de', all)}, die gezählt wurden.`,
  foundIn: (round, rounds) => `Er steht in Runde ${figure('de', round)} von ${figure('de', rounds)}.`,
  notFound: (receipt) =>
    `Beleg ${receipt} steht nicht in der Liste. Haben Sie in diesem Schritt mitgemacht, und mit diesem Gerät? Dann sagen Sie es der Organisation.`,
  noReceipt:
    'Dieses Gerät hat keinen Beleg für diesen Schritt. Haben Sie einen auf Papier? Dann geben Sie ihn ein.',
  recount: 'Alles Gezählte, zum Nachzählen (JSON)',
  correctedAtDesk: (way, reason, given) =>
    `Korrigiert: ${way === 'hands' ? 'die gezählten Hände' : given === 'vote' ? 'ein Stimmzettel auf Papier' : 'eine Antwort auf Papier'}, Grund: „${reason}“.`,
  empty: 'In diesem Schritt wurde nichts geteilt.',
};
