/** A made-up citizens' meeting in Dutch and French, to read and to look at. */

import type { ReportedIdea, SessionReport, StageReport, Text } from '@kring/core';

type IdeaTexts = readonly [lang: 'nl' | 'fr', text: string, more?: Partial<ReportedIdea>];

const short: Text = { nl: 'Op korte termijn', fr: 'À court terme' };
const long: Text = { nl: 'Op lange termijn', fr: 'À long terme' };

const texts: readonly IdeaTexts[] = [
  [
    'nl',
    'Meer bomen op het plein, zodat er in de zomer schaduw is voor wie op de bus wacht.',
    { column: short },
  ],
  [
    'fr',
    'Des bancs avec un dossier : ma mère ne peut pas s’asseoir sur ceux d’aujourd’hui.',
    {
      column: short,
      text: {
        fr: 'Des bancs avec un dossier : ma mère ne peut pas s’asseoir sur ceux d’aujourd’hui.',
        nl: 'Banken met een rugleuning: mijn moeder kan op de huidige niet zitten.',
      },
    },
  ],
  ['nl', 'Auto’s weg van het plein, behalve voor leveringen tot 11 uur.', { column: long, corrected: true }],
  ['nl', 'Speeltuin met water 💦 en een hek eromheen', { column: short }],
  [
    'fr',
    'Un marché bio le samedi matin\navec les producteurs de la région',
    { column: short, byFacilitator: true },
  ],
  ['nl', '', { text: {}, redacted: true }],
  ['nl', 'Een openbaar toilet dat ook ’s avonds open is, en een drinkfonteintje erbij.', { column: short }],
  ['fr', 'Éclairage chaud et discret, pas de projecteurs', { column: long }],
  [
    'nl',
    'Fietsenstalling aan de kant van de kerk, overdekt, met plaats voor bakfietsen. Nu staan de fietsen overal tegen de gevels, en wie met een rolstoel of een kinderwagen passeert, moet de straat op. Een overdekte stalling lost dat op en maakt het plein meteen veel rustiger.',
    { column: long },
  ],
  ['nl', 'مقاعد أكثر للعائلات في الساحة', { column: short }],
  ['nl', 'Openluchtcinema in augustus 🎬', { column: short }],
  ['fr', 'Un kiosque pour la fanfare et les écoles de musique', { column: long }],
  [
    'nl',
    'Meer bomen op het plein, zodat er in de zomer schaduw is voor wie op de bus wacht.',
    { column: short },
  ],
  ['nl', 'Een wadi om regenwater op te vangen', { column: long }],
];

const ideas: readonly ReportedIdea[] = texts.map(([lang, text, more], index) => ({
  id: `idea-${index + 1}`,
  number: index + 1,
  text: { [lang]: text },
  lang,
  column: null,
  byFacilitator: false,
  corrected: false,
  redacted: false,
  ...more,
}));

const clusters = [
  { id: 'c-green', name: { nl: 'Groen en water', fr: 'Verdure et eau' }, of: [1, 4, 13, 14] },
  {
    id: 'c-sit',
    name: { nl: 'Zitten en elkaar ontmoeten', fr: 'S’asseoir et se rencontrer' },
    of: [2, 5, 10, 11, 12],
  },
  { id: 'c-move', name: { nl: 'Vlot en veilig bewegen' }, of: [3, 9, 6] },
  { id: 'c-care', name: { nl: 'Netheid en comfort', fr: 'Propreté et confort' }, of: [7] },
];

const origins = (numbers: readonly number[]) => numbers.map((n) => ({ stage: 's-ideas', item: `idea-${n}` }));

const dots = [
  ['c-green', 61, 38, 1],
  ['c-sit', 44, 30, 2],
  ['c-move', 44, 33, 2],
  ['c-care', 9, 9, 4],
] as const;

const stage = (id: string, type: string, title: Text, more: Partial<StageReport> = {}): StageReport => ({
  id,
  type,
  title,
  phase: 'sealed',
  skipped: false,
  turnout: 0,
  sections: [],
  ballots: null,
  head: null,
  record: null,
  source: { from: 'nothing' },
  ...more,
});

export const meeting: SessionReport = {
  schema: 'kring.report/5',
  session: {
    id: 'sint-amands-1',
    title: {
      nl: 'Hoe ziet ons Sint-Amandsplein er morgen uit?',
      fr: 'À quoi ressemblera notre place Saint-Amand demain ?',
    },
    organiser: { nl: 'Gemeente Sint-Amandsberg', fr: 'Commune de Mont-Saint-Amand' },
    look: { colour: '', logo: '' },
    about: {
      nl: 'Het gemeentebestuur vernieuwt het plein in 2027. Op deze avond vertelden buurtbewoners wat zij er nodig hebben. De drie hoogste onderwerpen gaan naar de ontwerpers.',
      fr: 'La commune rénove la place en 2027. Ce soir-là, les habitants ont dit ce dont ils ont besoin. Les trois premiers sujets sont transmis aux architectes.',
    },
    languages: ['nl', 'fr'],
    status: 'ended',
    startedAt: '2026-11-19T18:34:00.000Z',
    endedAt: '2026-11-19T20:41:00.000Z',
    headCount: 120,
    joined: 84,
    tier: 'open',
    list: {},
  },
  stages: [
    stage('s-welcome', 'welcome', { nl: 'Welkom', fr: 'Bienvenue' }),
    stage(
      's-info',
      'info',
      { nl: 'Het plein vandaag', fr: 'La place aujourd’hui' },
      {
        sections: [
          {
            kind: 'text',
            markdown: {
              nl: '## Wat vastligt\n\nDe **bushalte** blijft. Het budget is *1,2 miljoen euro*.\n\n- start in het voorjaar\n- klaar in de herfst & feest\n\nMeer op [de website](https://example.org/plein).',
              fr: 'L’arrêt de bus **reste**. Le budget est de *1,2 million d’euros*.',
            },
          },
        ],
      },
    ),
    stage(
      's-talk',
      'talk',
      { nl: 'Gesprek aan tafel', fr: 'Discussion à table' },
      { skipped: true, phase: 'prepared' },
    ),
    stage(
      's-ideas',
      'ideas',
      { nl: 'Ideeën verzamelen', fr: 'Récolter des idées' },
      {
        turnout: 71,
        sections: [
          {
            kind: 'ideas',
            prompt: { nl: 'Wat heeft het plein nodig?', fr: 'De quoi la place a-t-elle besoin ?' },
            ideas,
            withheld: 2,
          },
        ],
      },
    ),
    stage(
      's-clusters',
      'clusters',
      { nl: 'Samen ordenen', fr: 'Regrouper ensemble' },
      {
        sections: [
          {
            kind: 'clusters',
            clusters: clusters.map(({ id, name, of }) => ({ id, name, members: origins(of) })),
            ungrouped: origins([8]),
          },
        ],
      },
    ),
    stage(
      's-vote',
      'dot-vote',
      { nl: 'Stippen geven', fr: 'Donner des points' },
      {
        turnout: 66,
        sections: [
          {
            kind: 'tally',
            question: { nl: 'Wat moet eerst?', fr: 'Par quoi commencer ?' },
            unit: 'dots',
            ballots: 66,
            blank: 0,
            dotsPerPerson: 3,
            mostPerItem: 2,
            rows: dots.map(([id, count, people, rank]) => {
              const cluster = clusters.find((one) => one.id === id);
              return {
                id,
                label: cluster?.name ?? {},
                lang: 'nl' as const,
                redacted: false,
                rank,
                tied: rank === 2,
                dots: count,
                people,
                // Each gave it one dot, and as many as it takes a second.
                spread: [
                  { value: 0, people: 66 - people },
                  { value: 1, people: 2 * people - count },
                  { value: 2, people: count - people },
                ].filter((one) => one.people > 0),
                division: people < 10 ? null : (4 * people * (66 - people)) / 66 ** 2,
                before: null,
                lineage: origins(cluster?.of ?? []),
              };
            }),
            splits: [{ between: ['c-green', 'c-sit'], both: 12, onlyFirst: 26, onlySecond: 18, neither: 10 }],
          },
        ],
      },
    ),
    stage(
      's-end',
      'evaluation',
      { nl: 'Hoe was het?', fr: 'Qu’en pensez-vous ?' },
      {
        turnout: 52,
        sections: [
          {
            kind: 'distribution',
            question: { nl: 'Voelde u zich gehoord?', fr: 'Vous êtes-vous senti écouté ?' },
            counts: [1, 3, 8, 22, 18],
            lowest: { nl: 'helemaal niet', fr: 'pas du tout' },
            highest: { nl: 'helemaal', fr: 'tout à fait' },
          },
          {
            kind: 'comments',
            question: { nl: 'Wat wilt u nog kwijt?', fr: 'Un dernier mot ?' },
            comments: [
              { text: 'Fijn dat ook mijn buurvrouw haar zeg kon doen.', lang: 'nl' },
              { text: 'Trop court, mais très agréable !', lang: 'fr' },
              { text: 'Het scherm was achteraan moeilijk te lezen.', lang: null },
            ],
            redacted: 1,
          },
        ],
      },
    ),
    stage('s-results', 'results', { nl: 'Wat eruit kwam', fr: 'Le résultat' }, { phase: 'closed' }),
  ],
};
