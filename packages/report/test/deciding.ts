/** A made-up town council's evening on which everything was decided that can be, in Dutch and French. */

import type { Json, ReportedCount, ReportedOption, SessionReport, StageReport, Text } from '@kring/core';
import { countBy, opinionsOn, ruleCalled } from '@kring/methods';
import { readJson } from '@kring/methods/files';
import { meeting } from './meeting.ts';

interface Project {
  readonly id: string;
  readonly label: Text;
  readonly cost: number;
  readonly redacted?: boolean;
}

const projects: readonly Project[] = [
  {
    id: 'bomen',
    label: { nl: 'Twintig bomen in de Stationsstraat', fr: 'Vingt arbres dans la rue de la Gare' },
    cost: 48000,
  },
  {
    id: 'speelplein',
    label: {
      nl: 'Een schaduwrijk speelplein aan de Dender',
      fr: 'Une plaine de jeux ombragée au bord de la Dendre',
    },
    cost: 92500,
  },
  {
    id: 'fiets',
    label: {
      nl: 'Een overdekte fietsenstalling achter het gemeentehuis, met plaats voor bakfietsen en een oplaadpunt, zodat wie met de fiets naar de bibliotheek, de school of het loket komt niet meer tegen de gevels hoeft te parkeren',
      fr: 'Un parking à vélos couvert derrière la maison communale, avec de la place pour les vélos-cargos et une borne de recharge, pour que ceux qui viennent à vélo à la bibliothèque, à l’école ou au guichet ne doivent plus se garer contre les façades',
    },
    cost: 37250.5,
  },
  { id: 'kiosk', label: { nl: 'De kiosk herstellen', fr: 'Réparer le kiosque' }, cost: 61000 },
  { id: 'toilet', label: { nl: 'Een openbaar toilet', fr: 'Des toilettes publiques' }, cost: 55000 },
  { id: 'banken', label: { nl: 'Banken met een rugleuning', fr: 'Des bancs avec un dossier' }, cost: 12000 },
  {
    id: 'weg',
    label: { nl: 'Wat niemand hoort', fr: 'Ce que personne n’entend' },
    cost: 9000,
    redacted: true,
  },
  {
    id: 'moestuin',
    label: { nl: 'Een samentuin in de Kerkweide', fr: 'Un potager collectif au Kerkweide' },
    cost: 18000,
  },
  {
    id: 'licht',
    label: { nl: 'Zachte verlichting op het jaagpad', fr: 'Un éclairage doux le long du halage' },
    cost: 44000,
  },
];

const ids = projects.map(({ id }) => id);

/** Who wants what, and how many they are. */
const cast: readonly (readonly [people: number, ...ballot: readonly string[]])[] = [
  [14, 'bomen', 'speelplein', 'banken'],
  [11, 'speelplein', 'toilet', 'bomen'],
  [9, 'fiets', 'licht', 'bomen'],
  [7, 'kiosk', 'banken'],
  [6, 'moestuin', 'fiets'],
  [4, 'kiosk', 'toilet', 'banken', 'licht'],
  [2, 'weg', 'moestuin'],
  [3],
];

/** As its stage hands it to the report. */
const ballots: Json = {
  format: 'kring.ballots/1',
  kind: 'approvals',
  budget: 200000,
  options: projects.map(({ id, label, cost, redacted }) => ({
    id,
    name: redacted ? '' : (label.nl ?? ''),
    cost,
  })),
  lot: ids,
  ballots: cast.map(([people, ...ballot]) => ({ people, ballot })),
};

export const { election: budget } = readJson(JSON.stringify(ballots));

export const budgetRule = 'equal-shares/cost/add1';

function budgetCount(): ReportedCount {
  const rule = ruleCalled(budgetRule);
  if (!rule) throw new Error('There is such a rule');
  const { winners, total } = countBy(rule, budget);
  const { opinions, splits } = opinionsOn(budget);
  const people = (id: string) => opinions.find((one) => one.id === id)?.supporters ?? 0;
  const order = projects.toSorted(
    (a, b) => Number(winners.includes(b.id)) - Number(winners.includes(a.id)) || people(b.id) - people(a.id),
  );
  return {
    kind: 'count',
    question: {
      nl: 'Welke projecten krijgen geld uit het wijkbudget?',
      fr: 'Quels projets reçoivent de l’argent du budget de quartier\u00a0?',
    },
    rule: {
      name: budgetRule,
      says: {
        nl: 'Iedereen krijgt een gelijk deel van het geld, en wie hetzelfde wil, betaalt het samen.',
        fr: 'Chacun reçoit une part égale de l’argent, et ceux qui veulent la même chose la paient ensemble.',
      },
    },
    ballots: 53,
    blank: 3,
    measure: { nl: 'Stemmen', fr: 'Voix' },
    steps: [],
    money: { budget: 200000, spent: total?.valueOf() ?? 0, currency: 'EUR' },
    rows: order.map((project, at): ReportedOption => {
      const opinion = opinions.find(({ id }) => id === project.id);
      const won = winners.includes(project.id);
      const backers = people(project.id);
      return {
        ...{ id: project.id, label: project.label, lang: 'nl', redacted: project.redacted ?? false },
        ...{ rank: at + 1, tied: false, value: backers, said: {}, answers: 56, people: backers },
        ...{ spread: opinion?.spread ?? [], division: opinion?.division ?? null, cost: project.cost, won },
        why: won
          ? {}
          : {
              nl: `De ${backers} mensen die dit wilden, hadden samen nog te weinig over: een deel van hun geld ging naar wat zij ook kozen.`,
              fr: `Les ${backers} personnes qui le voulaient n’avaient plus assez ensemble\u00a0: une partie de leur argent est allée à ce qu’elles ont aussi choisi.`,
            },
        ...{ before: null, lineage: [] },
      };
    }),
    splits,
    notes: [
      {
        nl: 'Met de meeste stemmen alleen was de samentuin niet gekozen, en het openbaar toilet wel.',
        fr: 'Au plus grand nombre de voix seul, le potager n’aurait pas été retenu, et les toilettes l’auraient été.',
      },
    ],
  };
}

const grades: ReportedCount['steps'] = [
  { value: 0, name: { nl: 'Helemaal niet', fr: 'Pas du tout' } },
  { value: 1, name: { nl: 'Liever niet', fr: 'Plutôt pas' } },
  { value: 2, name: { nl: 'Kan ermee leven', fr: 'Je peux vivre avec' } },
  { value: 3, name: { nl: 'Goed', fr: 'Bien' } },
  { value: 4, name: { nl: 'Heel goed', fr: 'Très bien' } },
];

const spreadOf = (people: readonly number[]) =>
  people.flatMap((count, value) => (count > 0 ? [{ value, people: count }] : []));

const rated = (
  id: string,
  label: Text,
  rank: number,
  step: number,
  now: readonly number[],
  before: readonly number[],
  division: number,
): ReportedOption => ({
  ...{ id, label, lang: 'nl', redacted: false, rank, tied: rank === 2 },
  ...{ value: null, said: grades[step]?.name ?? {}, answers: now.reduce((a, b) => a + b, 0) },
  people: (now[3] ?? 0) + (now[4] ?? 0),
  ...{ spread: spreadOf(now), division, cost: null, won: null, why: {} },
  ...{ before: spreadOf(before), lineage: [] },
});

const rating: ReportedCount = {
  kind: 'count',
  question: {
    nl: 'Hoe goed vindt u elk van deze drie plannen voor de Markt?',
    fr: 'Que pensez-vous de chacun de ces trois plans pour la Grand-Place\u00a0?',
  },
  rule: {
    name: 'majority-judgment',
    says: {
      nl: 'Van elk plan telt het oordeel van de middelste persoon; het beste wint.',
      fr: 'Pour chaque plan compte l’avis de la personne du milieu\u00a0; le meilleur gagne.',
    },
  },
  ...{ ballots: 61, blank: 1, measure: { nl: 'Oordeel', fr: 'Avis' }, steps: grades, money: null },
  rows: [
    rated(
      'autovrij',
      { nl: 'Autovrij op zaterdag en zondag', fr: 'Sans voitures le samedi et le dimanche' },
      1,
      3,
      [4, 6, 9, 28, 14],
      [11, 9, 7, 22, 12],
      0.27,
    ),
    rated(
      'helft',
      {
        nl: 'De helft van de parkeerplaatsen wordt groen',
        fr: 'La moitié des places de parking devient verte',
      },
      2,
      2,
      [6, 10, 24, 15, 6],
      [9, 12, 20, 14, 6],
      0.24,
    ),
    rated(
      'niets',
      { nl: 'De Markt blijft zoals ze is', fr: 'La Grand-Place reste comme elle est' },
      2,
      2,
      [24, 4, 4, 5, 24],
      [22, 5, 6, 6, 22],
      0.83,
    ),
  ],
  splits: [{ between: ['autovrij', 'niets'], both: 6, onlyFirst: 36, onlySecond: 23, neither: 4 }],
  notes: [],
};

const estimate: StageReport['sections'][number] = {
  kind: 'rounds',
  question: {
    nl: 'Hoeveel bomen kunnen we elk jaar onderhouden zonder extra mensen?',
    fr: 'Combien d’arbres pouvons-nous entretenir chaque année sans personnel supplémentaire\u00a0?',
  },
  unit: { nl: 'bomen', fr: 'arbres' },
  rounds: [
    {
      ...{ answers: 41, median: 180, lower: 100, upper: 300 },
      spread: (
        [
          [20, 2],
          [50, 4],
          [75, 3],
          [100, 7],
          [150, 4],
          [180, 5],
          [250, 4],
          [300, 6],
          [500, 5],
          [100000, 1],
        ] as const
      ).map(([value, people]) => ({ value, people })),
    },
    {
      ...{ answers: 40, median: 200, lower: 150, upper: 240 },
      spread: (
        [
          [80, 2],
          [120, 4],
          [150, 8],
          [180, 5],
          [200, 9],
          [240, 6],
          [300, 5],
          [400, 1],
        ] as const
      ).map(([value, people]) => ({ value, people })),
    },
  ],
  reasons: [
    { text: 'De groendienst telt nu zes mensen voor 1.100 bomen.', lang: 'nl' },
    { text: 'Un jeune arbre demande de l’eau pendant trois étés, pas un seul.', lang: 'fr' },
  ],
};

const decision: StageReport['sections'][number] = {
  kind: 'decision',
  proposal: {
    nl: 'Vanaf april is de Markt op zaterdag en zondag autovrij van 10 tot 18 uur, behalve voor bewoners, leveringen en wie slecht te been is.',
    fr: 'Dès avril, la Grand-Place est sans voitures le samedi et le dimanche de 10 à 18 heures, sauf pour les riverains, les livraisons et les personnes à mobilité réduite.',
  },
  lineage: [],
  status: 'adopted',
  owner: 'Schepen van mobiliteit, met de handelaars van de Markt',
  reviewOn: '2027-09-30',
  rounds: [
    {
      proposal: {
        nl: 'Vanaf april is de Markt op zaterdag en zondag autovrij.',
        fr: 'Dès avril, la Grand-Place est sans voitures le samedi et le dimanche.',
      },
      ...{ consents: 34, concerns: 17, objections: 9 },
    },
    {
      proposal: {
        nl: 'Vanaf april is de Markt op zaterdag en zondag autovrij van 10 tot 18 uur, behalve voor bewoners, leveringen en wie slecht te been is.',
        fr: 'Dès avril, la Grand-Place est sans voitures le samedi et le dimanche de 10 à 18 heures, sauf pour les riverains, les livraisons et les personnes à mobilité réduite.',
      },
      ...{ consents: 49, concerns: 10, objections: 1 },
    },
  ],
  concerns: [
    { text: 'Wie van ver komt, moet weten waar hij dan wél kan parkeren.', lang: 'nl' },
    { text: 'Le bus 11 doit continuer à passer.', lang: 'fr' },
  ],
  objections: [{ text: 'Mijn zaak leeft van de zaterdag.', lang: 'nl' }],
};

/** A count to which nobody gave anything. */
const untouched: ReportedCount = {
  ...budgetCount(),
  question: { nl: 'Wat houden we over voor volgend jaar?', fr: 'Que gardons-nous pour l’an prochain\u00a0?' },
  ...{ ballots: 0, blank: 0, money: null, splits: [], notes: [], measure: { nl: 'Stemmen', fr: 'Voix' } },
  rows: projects.slice(0, 2).map((project) => ({
    ...{ id: project.id, label: project.label, lang: 'nl', redacted: false, rank: 1, tied: true, value: 0 },
    ...{ said: {}, answers: 0, people: 0, spread: [], division: null, cost: null, won: null, why: {} },
    ...{ before: null, lineage: [] },
  })),
};

const stage = (
  id: string,
  type: string,
  title: Text,
  turnout: number,
  section: StageReport['sections'][number],
  ballots: Json | null = null,
): StageReport => ({
  ...{
    id,
    type,
    title,
    phase: 'sealed',
    skipped: false,
    source: { from: 'list' },
    turnout,
    sections: [section],
    ballots,
    head: null,
    record: null,
  },
});

export const deciding: SessionReport = {
  ...meeting,
  session: {
    ...meeting.session,
    title: { nl: 'Samen beslissen over de Markt', fr: 'Décider ensemble de la Grand-Place' },
  },
  stages: [
    stage(
      's-budget',
      'budget',
      { nl: 'Het wijkbudget verdelen', fr: 'Répartir le budget de quartier' },
      56,
      budgetCount(),
      ballots,
    ),
    stage(
      's-rate',
      'rate',
      { nl: 'De plannen beoordelen, opnieuw', fr: 'Évaluer les plans, une seconde fois' },
      62,
      rating,
    ),
    stage('s-guess', 'estimate', { nl: 'Schatten', fr: 'Estimer' }, 41, estimate),
    stage(
      's-consent',
      'consent',
      { nl: 'Kan iedereen hiermee leven?', fr: 'Chacun peut-il vivre avec\u00a0?' },
      60,
      decision,
    ),
    stage('s-none', 'approve', { nl: 'Een laatste vraag', fr: 'Une dernière question' }, 0, untouched),
  ],
};
