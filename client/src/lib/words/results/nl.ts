import { counted, figure } from '@kring/core';
import type { ResultsDictionary } from './en.ts';

export const words: ResultsDictionary = {
  title: 'Resultaten',
  none: 'Hier zijn geen openbare resultaten',
  noneText: 'Misschien zijn ze nog niet gepubliceerd, of niet meer openbaar. Bedankt voor uw belangstelling.',
  on: (date) => `Bijeenkomst van ${date}`,
  by: (organiser) => `Georganiseerd door ${organiser}`,
  people: (count) =>
    counted('nl', count, 'persoon deed mee met de telefoon', 'mensen deden mee met de telefoon'),
  headCount: (count) => `${figure('nl', count)} in de zaal`,
  turnout: (count) => counted('nl', count, 'persoon droeg iets bij', 'mensen droegen iets bij'),
  tier: (tier, by) =>
    tier === 'open'
      ? 'Indicatief: één toestel, één stem. Niemand ging na wie het toestel vasthield.'
      : `Wie met een telefoon of op papier stemde, had een gedrukt briefje met een code die één keer werkt.${tier === 'list' ? ` ${by ? `Wie mocht stemmen, werd nagegaan door: ${by}.` : 'Wie mocht stemmen, werd elders nagegaan.'}` : ''}`,
  ideas: (count) => counted('nl', count, 'idee', 'ideeën'),
  withheld: (count) => `${counted('nl', count, 'idee wordt', 'ideeën worden')} niet getoond.`,
  redacted: 'Verwijderd',
  byFacilitator: 'genoteerd door de begeleider',
  corrected: 'verbeterd',
  ungrouped: 'Niet gegroepeerd',
  dots: (count) => counted('nl', count, 'stip', 'stippen'),
  from: (people) => `van ${counted('nl', people, 'persoon', 'mensen')}`,
  rules: (perPerson, most) =>
    `Iedereen kon ${counted('nl', perPerson, 'stip', 'stippen')} geven, hoogstens ${most} aan één voorstel.`,
  answers: (count) => counted('nl', count, 'antwoord', 'antwoorden'),
  tied: 'ex aequo',
  rank: 'Plaats',
  voted: (people, blank) =>
    `${counted('nl', people, 'persoon stemde', 'mensen stemden')}${blank > 0 ? `, van wie ${figure('nl', blank)} blanco` : ''}`,
  votedByWay: (voted, by) => `${voted}: ${by}`,
  noBallots: 'Niemand diende een stembiljet in.',
  byWay: {
    phones: (shown) => `${shown} met de telefoon`,
    paper: (shown) => `${shown} op papier`,
    hands: (shown) => `${shown} met de hand`,
  },
  measuredByWay: (measure, by) => `${measure}: ${by}`,
  countedBy: (says) => `Zo werd geteld: ${says}`,
  spent: (spent, budget, left) => `Besteed: ${spent} van ${budget}. Er blijft ${left} over.`,
  chosen: 'Gekozen',
  forIt: (part, whole) => `${part} van ${whole} zijn ervoor`,
  roomIs: { agreed: 'men is het eens', mixed: 'de meningen verschillen', divided: 'de zaal is verdeeld' },
  roomMeans:
    'De zaal is verdeeld waar veel mensen aan de ene kant staan en veel aan de andere. Men is het eens waar de antwoorden dicht bij elkaar liggen.',
  before: 'vorige ronde',
  dotsSpread: (steps) => `De balk met getallen telt mensen, van links naar rechts: ${steps}.`,
  thinBar: 'De dunne balk is de vorige ronde.',
  splits: 'Waar de zaal zich splitst',
  split: (first, second, { onlyFirst, onlySecond, both, neither }) =>
    `${counted('nl', onlyFirst, 'persoon is', 'mensen zijn')} alleen voor “${first}”, ${figure('nl', onlySecond)} alleen voor “${second}”, ${figure('nl', both)} voor allebei en ${figure('nl', neither)} voor geen van beide.`,
  status: { adopted: 'Aangenomen', dropped: 'Niet aangenomen', open: 'Nog niet beslist' },
  owner: (name) => `Trekker: ${name}`,
  reviewOn: (day) => `Opnieuw te bekijken op ${day}`,
  round: (number) => `Ronde ${number}`,
  answered: { consents: 'Geen bezwaar', concerns: 'Bedenking', objections: 'Bezwaar' },
  concernsKept: 'Bedenkingen om mee te nemen',
  objectionsLeft: 'Bezwaren die bleven',
  middle: (median, lower, upper) =>
    `${median} in het midden; de middelste helft zit tussen ${lower} en ${upper}`,
  middleOf: (median) => `${median} in het midden`,
  reasons: 'Waarom mensen dat schatten',
  guessKey: 'De streep is de middelste schatting; in het vlak ligt de middelste helft.',
  share: 'Deel deze grafiek',
  shareAs: { png: 'als afbeelding (PNG)', svg: 'om te drukken (SVG)' },
  showAll: (count) => `Toon alle ${figure('nl', count)}`,
  head: 'Controlegetal van deze telling',
  headMeans:
    'Het staat voor alles wat gegeven is, voor de regel en voor de uitkomst van deze telling. Verandert er iets aan, dan wordt het een ander getal.',
  inIt: 'Ben ik meegeteld?',
  myReceipt: 'Uw ontvangstbewijs',
  look: 'Zoek op',
  found: (receipt, all) =>
    `Ja: ontvangstbewijs ${receipt} is een van de ${figure('nl', all)} die meegeteld zijn.`,
  foundIn: (round, rounds) => `Het staat in ronde ${figure('nl', round)} van ${figure('nl', rounds)}.`,
  notFound: (receipt) =>
    `Ontvangstbewijs ${receipt} staat niet in de lijst. Deed u in deze stap mee, en met dit toestel? Meld het dan aan de organisator.`,
  noReceipt:
    'Dit toestel heeft geen ontvangstbewijs voor deze stap. Hebt u er een op papier? Vul het dan in.',
  recount: 'Alles wat geteld is, om na te tellen (JSON)',
  correctedAtDesk: (way, reason, given) =>
    `Verbeterd: ${way === 'hands' ? 'de getelde handen' : given === 'vote' ? 'een stembiljet op papier' : 'een antwoord op papier'}, want “${reason}”.`,
  empty: 'In deze stap is niets gedeeld.',
};
