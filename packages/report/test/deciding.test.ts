import { expect, test } from 'vitest';
import type { Lang, SessionReport } from '@kring/core';
import { composeReport } from '../src/compose/report.ts';
import { writeReport, type Format } from '../src/index.ts';
import { infographicsOf } from '../src/infographic/compose.ts';
import { altOf } from '../src/infographic/sheet.ts';
import { deciding } from './deciding.ts';
import { csvIn, pdfText, recordsIn, sheetsIn, wordsIn } from './read.ts';

/** What a hall decided: by a rule, by consent, by estimating. */

const generatedAt = new Date('2026-11-20T08:05:00Z');
const written = async (format: Format, ...langs: Lang[]) =>
  (await writeReport(deciding, format, { langs, generatedAt })).bytes;
const inOneLine = (text: string) => text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

const said = {
  nl: [
    'Zo werd geteld: Iedereen krijgt een gelijk deel van het geld',
    '56 mensen stemden, van wie 3 blanco',
    'Besteed: € 170.250,50 van € 200.000. Er blijft € 29.749,50 over.',
    'Niet gekozen, en waarom niet',
    'De 11 mensen die dit wilden, hadden samen nog te weinig over',
    '36 mensen zijn alleen voor “Autovrij op zaterdag en zondag”, 23 alleen voor “De Markt blijft zoals ze is”, 6 voor allebei en 4 voor geen van beide.',
    'Met de meeste stemmen alleen was de samentuin niet gekozen',
    'de zaal is verdeeld',
    'de meningen verschillen',
    'Kan ermee leven',
    'vanaf april is de Markt op zaterdag en zondag autovrij van 10 tot 18 uur',
    'Aangenomen',
    'Trekker: Schepen van mobiliteit, met de handelaars van de Markt',
    'Opnieuw te bekijken op 30 september 2027',
    'Bedenkingen om mee te nemen',
    'Mijn zaak leeft van de zaterdag.',
    '150 tot 240',
    'Un jeune arbre demande de l’eau pendant trois étés, pas un seul.',
    'Niemand diende een stembiljet in.',
    '[verwijderd]',
  ],
  fr: [
    'Mode de calcul : Chacun reçoit une part égale de l’argent',
    '56 personnes ont voté, dont 3 votes blancs',
    'Dépensé : 170 250,50 € sur 200 000 €. Il reste 29 749,50 €.',
    'Non retenu, et pourquoi',
    '36 personnes soutiennent seulement « Sans voitures le samedi et le dimanche »',
    'la salle est partagée',
    'Responsable: Schepen van mobiliteit',
    'À revoir le 30 septembre 2027',
    'Objections qui sont restées',
    'Personne n’a remis de bulletin.',
  ],
} as const;

test.each(['nl', 'fr'] as const)('all of it is told in every prose format, in %s', async (lang) => {
  const [docx, pdf, html] = await Promise.all([
    written('docx', lang),
    written('pdf', lang),
    written('html', lang),
  ]);
  const texts = [wordsIn(docx), pdfText(pdf), new TextDecoder().decode(html)].map(inOneLine);
  for (const text of texts)
    for (const words of said[lang]) expect(text.toLowerCase()).toContain(words.toLowerCase());
});

test('the head says in a sentence each what was chosen, what stands on top, what is estimated and what was adopted', () => {
  const { blocks } = composeReport(deciding, { langs: ['nl'], generatedAt });
  const [summary] = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text.map(({ text }) => text).join('')] : [],
  );
  expect(summary?.replaceAll('\u00a0', ' ')).toBe(
    '84 mensen deden mee. ' +
      'In “Het wijkbudget verdelen” werden 5 van de 9 voorstellen gekozen. Besteed: € 170.250,50 van € 200.000. ' +
      'In “De plannen beoordelen, opnieuw” staat bovenaan: Autovrij op zaterdag en zondag (Goed), ' +
      'De helft van de parkeerplaatsen wordt groen (Kan ermee leven) en De Markt blijft zoals ze is (Kan ermee leven). ' +
      'In “Schatten” schat de zaal: 200 bomen. De middelste helft zit tussen 150 en 240. ' +
      'Aangenomen in “Kan iedereen hiermee leven?”: Vanaf april is de Markt op zaterdag en zondag autovrij van 10 tot 18 uur, ' +
      'behalve voor bewoners, leveringen en wie slecht te been is.',
  );
});

test('a stage that was counted in two ways is called by its questions, and what only puts in order chooses nothing', () => {
  const [, rated] = deciding.stages;
  const [section] = rated?.sections ?? [];
  if (!rated || section?.kind !== 'count') throw new Error('The second stage is a rating');
  const rows = section.rows.map((row) => ({ ...row, why: { nl: 'Snel doen' } }));
  const sections = [
    { ...section, question: { nl: 'Wat het oplevert' }, rows },
    { ...section, question: { nl: 'Moeite' } },
  ];
  const report = { ...deciding, stages: [{ ...rated, sections }] };
  const { blocks } = composeReport(report, { langs: ['nl'], generatedAt });
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? block.text.map(({ text }) => text) : [],
  );
  expect(texts[1]).toContain('In “De plannen beoordelen, opnieuw – Wat het oplevert” staat bovenaan');
  expect(texts[1]).toContain('In “De plannen beoordelen, opnieuw – Moeite” staat bovenaan');
  expect(texts).toContain('Bij elk voorstel');
  expect(texts).not.toContain('Niet gekozen, en waarom niet');
});

test('words that were taken away stand in no file', async () => {
  const gone = /niemand hoort|personne n’entend/i;
  const [docx, pdf, html] = await Promise.all([
    written('docx', 'nl'),
    written('pdf', 'fr'),
    written('html', 'nl'),
  ]);
  for (const text of [wordsIn(docx), pdfText(pdf), new TextDecoder().decode(html)])
    expect(text).not.toMatch(gone);
  for (const csv of Object.values(csvIn(await written('csv', 'nl', 'fr')))) expect(csv).not.toMatch(gone);
  expect(JSON.stringify(await sheetsIn(await written('xlsx', 'nl')))).not.toMatch(gone);
  expect(
    infographicsOf(deciding, { langs: ['nl'], generatedAt })
      .map(altOf)
      .join(),
  ).not.toMatch(gone);
});

const chartsIn = (report: SessionReport) =>
  composeReport(report, { langs: ['nl'], generatedAt }).blocks.flatMap((block) =>
    block.kind === 'chart' ? [block.chart] : [],
  );

test('who only chose or did not is drawn as bars; a scale with how many gave each value, both rounds together', () => {
  const [bars, stacks, ...more] = chartsIn(deciding);
  if (bars?.shape !== 'bars' || stacks?.shape !== 'stacks') throw new Error('In the head stand both');
  expect(bars.rows.map(({ isFaint }) => isFaint)).toEqual([...Array<false>(5).fill(false), true, true, true]);
  expect(stacks.legend.map(({ label }) => label)).toEqual([
    'Helemaal niet',
    'Liever niet',
    'Kan ermee leven',
    'Goed',
    'Heel goed',
  ]);
  expect(stacks.rows[0]?.now.parts.map(({ people }) => people)).toEqual([4, 6, 9, 28, 14]);
  expect(stacks.rows[0]?.before?.parts.map(({ people }) => people)).toEqual([11, 9, 7, 22, 12]);
  const guesses = more.find(({ shape }) => shape === 'guesses');
  if (guesses?.shape !== 'guesses') throw new Error('An estimate is drawn');
  expect(guesses.rounds.map(({ middle }) => middle?.median)).toEqual([180, 200]);
  expect(guesses.scale.ends).toEqual(['20', '≥\u00a0800']);
});

test('a vote to which nobody came is told and not drawn', () => {
  const none = { ...deciding, stages: deciding.stages.filter(({ id }) => id === 's-none') };
  expect(chartsIn(none)).toEqual([]);
  expect(infographicsOf(none, { langs: ['nl'], generatedAt })).toEqual([]);
});

test('each has its picture for a newsletter, with the figures in its words', () => {
  const pictures = infographicsOf(deciding, { langs: ['nl', 'fr'], generatedAt });
  expect(pictures.map(({ stage, chart }) => [stage, chart.shape])).toEqual([
    ['s-budget', 'bars'],
    ['s-rate', 'stacks'],
    ['s-guess', 'guesses'],
  ]);
  const [money = '', grades = ''] = pictures.map(altOf);
  expect(money).toContain('Een openbaar toilet · Des toilettes publiques: 15 · gekozen');
  expect(money.replaceAll('\u00a0', ' ')).toContain('Besteed: € 170.250,50 van € 200.000');
  expect(grades).toContain('Goed · Bien 28×');
});

test('tables: every option, how many gave each value, where the room splits, decisions, estimates and what was said', async () => {
  const files = csvIn(await written('csv', 'nl', 'fr'));
  const table = (name: string) => recordsIn(files[`${name}.csv`] ?? '');
  const counts = table('counts');
  expect(counts.find(({ id }) => id === 'toilet')).toMatchObject({
    ...{ stage: '1', value: '15', cost: '55000', won: 'yes', label_fr: 'Des toilettes publiques' },
  });
  expect(table('votes')[0]).toMatchObject({
    ...{ stage: '1', rule_name: 'equal-shares/cost/add1', ballots: '53', blank: '3' },
    ...{ budget: '200000', spent: '170250.5', currency: 'EUR', measure_fr: 'Voix' },
  });
  expect(counts.find(({ id }) => id === 'weg')).toMatchObject({ redacted: 'yes', label: '', label_nl: '' });
  const spreads = table('spreads').filter(({ id }) => id === 'niets');
  expect(spreads.map(({ round, given, people }) => `${round} ${given} ${people}`)).toEqual([
    ...['now 0 24', 'now 1 4', 'now 2 4', 'now 3 5', 'now 4 24'],
    ...['before 0 22', 'before 1 5', 'before 2 6', 'before 3 6', 'before 4 22'],
  ]);
  expect(spreads[0]).toMatchObject({ step_nl: 'Helemaal niet', step_fr: 'Pas du tout' });
  expect(table('splits').at(-1)).toMatchObject({
    both: '6',
    only_first: '36',
    only_second: '23',
    neither: '4',
  });
  expect(table('decisions').map(({ round, objections }) => [round, objections])).toEqual([
    ['1', '9'],
    ['2', '1'],
  ]);
  expect(table('estimates')[1]).toMatchObject({ round: '2', median: '200', lower: '150', upper: '240' });
  expect(table('remarks').map(({ remark }) => remark)).toEqual([
    ...['reason', 'reason', 'concern', 'concern', 'objection'],
  ]);

  const sheets = await sheetsIn(await written('xlsx', 'nl'));
  expect(sheets['Uitslagen']?.[0]).toEqual(expect.arrayContaining(['Kostprijs', 'Gekozen', 'Waarom (NL)']));
  expect(sheets['Verdeling']?.[1]).toContain('deze ronde');
  expect(sheets['Beslissingen']?.[1]).toContain('aangenomen');
  for (const [heads = []] of Object.values(sheets)) expect(heads.join()).not.toMatch(/_|rule|undefined/);
});
