import type { Words } from '@kring/core';
import type { RuleWords } from '../voting/ruleWords.ts';

/** The rules that count orders, as `@kring/methods` calls them. */
export const rankRules = ['borda', 'schulze', 'irv', 'stv/scottish'] as const;
export type RankRule = (typeof rankRules)[number];

/** How many a rule for several chooses where nobody said it. */
export const usualSeats = 3;

interface Counting {
  readonly rule: RankRule;
  readonly winners: number | null;
}

/** How many the rule chooses; null where options are only put in order. */
export function seatsOf({ rule, winners }: Counting): number | null {
  if (rule === 'irv') return 1;
  return rule === 'stv/scottish' ? (winners ?? usualSeats) : winners;
}

export const ruleWords: Words<Readonly<Record<RankRule, RuleWords>>> = {
  nl: {
    borda: {
      name: 'Punten per plaats',
      says: 'Een eerste plaats levert de meeste punten op, elke volgende één minder; alle punten worden opgeteld.',
    },
    schulze: {
      name: 'Twee aan twee',
      says: 'Elk voorstel wordt met elk ander vergeleken; wat van alle andere wint, staat bovenaan. Wint in een kring elk van een ander, dan tellen de duidelijkste overwinningen.',
    },
    irv: {
      name: 'Afvallen tot er één overblijft',
      says: 'Zolang geen voorstel meer dan de helft heeft, valt het laatste af en gaan die stemmen naar wat wie erop stemde daarna koos.',
    },
    'stv/scottish': {
      name: 'Meerdere, elk met een eerlijk deel',
      says: 'Er worden er meerdere gekozen, elk met een gelijk deel van de stemmen; wat een voorstel te veel heeft, of te weinig, gaat naar wat mensen daarna kozen. Zo krijgt ook een minderheid haar deel.',
    },
  },
  fr: {
    borda: {
      name: 'Des points par place',
      says: 'Une première place rapporte le plus de points, chaque suivante un de moins\u00a0; tous les points s’additionnent.',
    },
    schulze: {
      name: 'Deux à deux',
      says: 'Chaque proposition est comparée à chaque autre\u00a0; celle qui l’emporte sur toutes arrive en tête. Si elles tournent en rond, les victoires les plus nettes comptent.',
    },
    irv: {
      name: 'Par élimination, jusqu’à la dernière',
      says: 'Tant qu’aucune proposition n’a plus de la moitié, la dernière est éliminée et ses voix vont au choix suivant de chacun.',
    },
    'stv/scottish': {
      name: 'Plusieurs, à chacune sa juste part',
      says: 'On en retient plusieurs, chacune avec une part égale des voix\u00a0; les voix en trop, ou trop peu nombreuses, vont au choix suivant de chacun. Une minorité obtient ainsi sa part.',
    },
  },
  en: {
    borda: {
      name: 'Points by place',
      says: 'A first place gives most points, each next one a point less; all points are added up.',
    },
    schulze: {
      name: 'Two by two',
      says: 'Each proposal is compared with each other; what beats all others comes first. Where that goes round in a circle, the clearest wins count.',
    },
    irv: {
      name: 'Dropping out until one is left',
      says: 'As long as no proposal has more than half, the last one drops out, and its votes go to what those people chose next.',
    },
    'stv/scottish': {
      name: 'Several, each with a fair share',
      says: 'Several are chosen, each with an equal share of the votes; what one has too many, or too few, goes to what people chose next. So a minority gets its share, too.',
    },
  },
  de: {
    borda: {
      name: 'Punkte nach Platz',
      says: 'Ein erster Platz bringt die meisten Punkte, jeder weitere einen weniger; alle Punkte werden zusammengezählt.',
    },
    schulze: {
      name: 'Paarweise',
      says: 'Jeder Vorschlag wird mit jedem anderen verglichen; was alle anderen schlägt, steht oben. Dreht sich das im Kreis, zählen die deutlichsten Siege.',
    },
    irv: {
      name: 'Ausscheiden, bis einer übrig bleibt',
      says: 'Solange kein Vorschlag mehr als die Hälfte hat, scheidet der letzte aus, und seine Stimmen gehen an das, was diese Leute als Nächstes gewählt haben.',
    },
    'stv/scottish': {
      name: 'Mehrere, jeder mit seinem Anteil',
      says: 'Mehrere werden gewählt, jeder mit einem gleichen Anteil der Stimmen; was einer zu viel oder zu wenig hat, geht an das, was die Leute als Nächstes gewählt haben. So bekommt auch eine Minderheit ihren Anteil.',
    },
  },
};
