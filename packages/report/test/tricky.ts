/** Texts that have broken exports before, one idea each. */

import type { ReportedIdea, SessionReport } from '@kring/core';

export const tricky: readonly string[] = [
  'Gewoon een idee',
  'Gewoon een idee',
  '"Aanhalingstekens", komma’s; puntkomma’s en \'apostrof\'',
  'Eerste regel\ntweede regel\n\nvierde regel',
  '🌳👩‍👩‍👧‍👦🏳️‍🌈 emoji 🇧🇪',
  '=1+1',
  '=HYPERLINK("http://example.org";"klik")',
  '+32 2 123 45 67',
  '-5 graden is te koud',
  '@iedereen kom mee',
  '＝1+1',
  '  \n =1+1',
  'x;=1+1;y',
  'x\n=1+1\n"=2+2"',
  '<script>alert(1)</script>',
  '</w:t></w:r> & &amp; &#39; ]]>',
  'مقاعد أكثر للعائلات في الساحة #5',
  'שלום עולם',
  '#12 looks like a number',
  'zie ook #1 en\n#3 aan het begin van een regel',
  '# 4 en # and #abc',
  '#let x = 1; *bold* _it_ $x^2$ @ref \\ [haak] `code` // weg /* weg */ <label>',
  'https://example.org/#7',
  'ab\u0000c\u0008d\u001be\ufffef\uffff',
  'half \ud83c paar \udf33',
  '\u202eomgekeerd\u202c',
  'a'.repeat(2000),
  'woord '.repeat(333),
  'Ελληνικά, кириллица, ქართული, Łódź, ș, ẞ, 中文',
  '_x003D_1+1',
];

const idea = (text: string, index: number): ReportedIdea => ({
  id: `i${index + 1}`,
  number: index + 1,
  text: { nl: text, ...(index % 3 === 0 ? { fr: `Traduction : ${text}` } : {}) },
  lang: 'nl',
  column: index % 2 === 0 ? { nl: 'Nu #9', fr: 'Maintenant #9' } : null,
  byFacilitator: index % 5 === 0,
  corrected: index % 7 === 0,
  redacted: index === 1,
});

/** A session with one ideas stage, half of it in clusters that bear the ideas' texts as names, and a vote on all. */
export function sessionOf(texts: readonly string[]): SessionReport {
  const ideas = texts.map(idea);
  const half = ideas.slice(0, Math.ceil(ideas.length / 2));
  const clusters = Array.from({ length: Math.min(12, half.length) }, (_, at) => ({
    id: `c${at}`,
    name: { nl: half[at]?.text.nl ?? '' },
    members: half.filter((_, index) => index % 12 === at).map(({ id }) => ({ stage: 's', item: id })),
  }));
  const first = { nl: texts[0] ?? '', fr: texts.at(-1) ?? '' };
  const common = {
    phase: 'sealed',
    skipped: false,
    turnout: texts.length,
    ballots: null,
    source: { from: 'nothing' },
    head: null,
    record: null,
  } as const;
  return {
    schema: 'kring.report/5',
    session: {
      id: 'session',
      title: { nl: texts[0] ?? '', fr: 'Titre #8' },
      organiser: { nl: '=Gemeente & #6 <b>' },
      look: { colour: '', logo: '' },
      about: { nl: texts.slice(0, 3).join('\n') },
      languages: ['nl', 'fr'],
      status: 'running',
      startedAt: '2026-11-19T18:34:00.000Z',
      endedAt: null,
      headCount: 200,
      joined: 150,
      tier: 'open',
      list: {},
    },
    stages: [
      {
        ...{ id: 's', type: 'ideas', title: { nl: 'Ideeën #2' }, ...common },
        sections: [{ kind: 'ideas', prompt: { nl: '#3 Wat vindt u?' }, ideas, withheld: 1 }],
      },
      {
        ...{ id: 'k', type: 'clusters', title: { nl: 'Groepen' }, ...common, turnout: 0 },
        sections: [{ kind: 'clusters', clusters, ungrouped: [] }],
      },
      {
        ...{ id: 'v', type: 'dot-vote', title: { nl: 'Stippen' }, ...common },
        sections: [
          {
            kind: 'tally',
            question: { nl: 'Wat eerst?' },
            unit: 'dots',
            ballots: 10,
            blank: 0,
            dotsPerPerson: 3,
            mostPerItem: 1,
            rows: ideas.map(({ id, text, lang, redacted }, index) => ({
              ...{ id, label: text, lang, redacted, rank: index + 1, tied: false },
              ...{ dots: texts.length - index, people: 1, lineage: [{ stage: 's', item: id }] },
              ...{ spread: [{ value: texts.length - index, people: 1 }], division: null, before: null },
            })),
            splits: [],
          },
        ],
      },
      {
        ...{ id: 'b', type: 'budget', title: { nl: '=Budget #4' }, ...common },
        corrections: texts.map((text) => ({
          ...{ way: 'paper', reason: text, by: text, at: '2026-11-19T19:40:00.000Z' },
        })),
        sections: [
          {
            kind: 'count',
            question: first,
            rule: { name: '=rule', says: first },
            ...{ ballots: 10, blank: 1, measure: { nl: '=Stemmen' } },
            steps: [{ value: 2, name: first }],
            money: { budget: 1000, spent: 250, currency: 'EUR' },
            rows: ideas.map(({ id, text, lang, redacted }, index) => ({
              ...{ id, label: text, lang, redacted, rank: index + 1, tied: false, value: -index },
              ...{
                said: redacted ? {} : text,
                answers: 10,
                people: 1,
                division: 0.7,
                cost: 10,
                won: index === 0,
              },
              ...{ why: redacted ? {} : text, lineage: [{ stage: 's', item: id }] },
              spread: [
                { value: -1, people: 6 },
                { value: 2, people: 4 },
              ],
              before: [{ value: 0, people: 3 }],
            })),
            splits: ideas.slice(1).map(({ id }) => ({
              ...{ between: ['i1', id] as const, both: 1, onlyFirst: 2, onlySecond: 3, neither: 4 },
            })),
            notes: texts.map((text) => ({ nl: text })),
          },
        ],
      },
      {
        ...{ id: 'd', type: 'consent', title: { nl: '@Beslissing #3' }, ...common },
        sections: texts.map((text) => ({
          ...{ kind: 'decision', proposal: { nl: text }, lineage: [], status: 'adopted' },
          ...{ owner: text, reviewOn: '=2027-01-01' },
          rounds: [
            { proposal: { nl: `${text} toen` }, consents: 1, concerns: 2, objections: 3 },
            { proposal: { nl: text }, consents: 4, concerns: 1, objections: 1 },
          ],
          concerns: [{ text, lang: null }],
          objections: [{ text, lang: 'fr' }],
        })),
      },
      {
        ...{ id: 'r', type: 'estimate', title: { nl: '-Schatten #7' }, ...common },
        sections: [
          {
            ...{ kind: 'rounds', question: first, unit: { nl: '=bomen' } },
            rounds: [
              { answers: 2, median: -3, lower: -5, upper: 8, spread: [{ value: -3, people: 2 }] },
              { answers: 0, median: null, lower: null, upper: null, spread: [] },
            ],
            reasons: texts.map((text) => ({ text, lang: null })),
          },
        ],
      },
      {
        ...{ id: 'e', type: 'evaluation', title: { nl: 'Hoe was het?' }, ...common },
        sections: [
          {
            kind: 'distribution',
            question: { nl: 'Tevreden?' },
            counts: [0, 1, 2, 3, 4],
            lowest: { nl: '=nee' },
            highest: { nl: 'ja' },
          },
          {
            kind: 'comments',
            question: { nl: 'Nog iets?' },
            comments: texts.map((text) => ({ text, lang: null })),
            redacted: 0,
          },
        ],
      },
    ],
  };
}
