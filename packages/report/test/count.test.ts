import type { Lang, SessionReport } from '@kring/core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeReport, type ExportOptions, type Format } from '../src/index.ts';
import { meeting } from './meeting.ts';
import { csvIn, marksIn, pdfText, poppler, recordsIn, sheetsIn, wordsIn } from './read.ts';
import { sessionOf, tricky } from './tricky.ts';

const generatedAt = new Date('2026-11-20T08:05:00Z');
const report = sessionOf(tricky);
const all = tricky.map((_, index) => index + 1);

/** The same order brings the same file, so it is written once. */
function writerOf(session: SessionReport, publicUrl: Pick<ExportOptions, 'publicUrl'> = {}) {
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (format: Format, langs: Lang[] = ['nl', 'fr']) => {
    const order = [format, ...langs].join(' ');
    const file =
      files.get(order) ??
      writeReport(session, format, { langs, generatedAt, ...publicUrl }).then(({ bytes }) => bytes);
    files.set(order, file);
    return file;
  };
}

const written = writerOf(report);

describe('every idea stands exactly once, whatever people wrote', () => {
  test('CSV', async () => {
    const ideas = recordsIn(csvIn(await written('csv'))['ideas.csv'] ?? '');
    expect(ideas.map(({ number }) => Number(number))).toEqual(all);
  });

  test('XLSX', async () => {
    const { Ideeën: ideas = [] } = await sheetsIn(await written('xlsx'));
    expect(ideas[0]?.[0]).toBe('Nummer');
    expect(ideas.slice(1).map(([number]) => number)).toEqual(all);
  });

  test('JSON', async () => {
    const whole = JSON.parse(new TextDecoder().decode(await written('json'))) as SessionReport;
    const sections = whole.stages.flatMap((stage) => stage.sections);
    const ideas = sections.flatMap((section) => (section.kind === 'ideas' ? section.ideas : []));
    expect(ideas.map(({ number }) => number)).toEqual(all);
  });

  test.each([[['nl', 'fr'] as const], [['nl'] as const], [['fr'] as const]])('DOCX in %s', async (langs) => {
    expect(marksIn(wordsIn(await written('docx', [...langs])))).toEqual(all);
  });

  test.each([[['nl', 'fr'] as const], [['nl'] as const], [['fr'] as const]])(
    'HTML in %s, markup and all',
    async (langs) => {
      expect(marksIn(new TextDecoder().decode(await written('html', [...langs])))).toEqual(all);
    },
  );

  test.each([[['nl', 'fr'] as const], [['nl'] as const], [['fr'] as const]])('PDF in %s', async (langs) => {
    expect(marksIn(pdfText(await written('pdf', [...langs])))).toEqual(all);
  });

  test('the mark begins its line', async () => {
    const lines = pdfText(await written('pdf')).split(/[\n\f]/);
    expect(lines.filter((line) => /^#\d+/.test(line))).toHaveLength(all.length);
    expect(
      wordsIn(await written('docx'))
        .split('\n')
        .filter((line) => /^#\d+/.test(line)),
    ).toHaveLength(all.length);
  });
});

describe('what people wrote is there as they wrote it', () => {
  /** Without the invisible joiners that keep `#12` in a text from looking like a mark. */
  const asTyped = (text: string) => text.replaceAll('\u2060', '');
  const plain = ['<script>alert(1)</script>', '</w:t></w:r> & &amp; &#39; ]]>', 'x;=1+1;y'];

  test('DOCX', async () => {
    const text = asTyped(wordsIn(await written('docx', ['nl'])));
    for (const idea of plain) expect(text).toContain(idea);
    expect(text).toContain('*bold* _it_ $x^2$ @ref \\ [haak] `code` // weg /* weg */ <label>');
    expect(text).toContain('مقاعد أكثر للعائلات في الساحة');
  });

  test('PDF: to Typst it is a string, never markup', async () => {
    const text = asTyped(pdfText(await written('pdf', ['nl']))).replace(/\s+/g, ' ');
    for (const idea of plain) expect(text).toContain(idea);
    expect(text).toContain('#let x = 1; *bold* _it_ $x^2$ @ref \\ [haak] `code` // weg /* weg */ <label>');
    expect(text).toContain('Ελληνικά, кириллица');
    expect(text).toContain('🌳');
  });

  test('HTML: nothing of it is markup', async () => {
    const html = new TextDecoder().decode(await written('html'));
    expect(html).not.toMatch(/<script|alert\(1\)<\/script/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/(?:src|href)="(?!https?:\/\/kring)/);
  });

  test('CSV and XLSX keep text, lines and letters', async () => {
    const ideas = recordsIn(csvIn(await written('csv'))['ideas.csv'] ?? '');
    const { Ideeën: sheet = [] } = await sheetsIn(await written('xlsx'));
    const column = sheet[0]?.indexOf('Tekst (zoals gegeven)') ?? -1;
    for (const index of [0, 2, 3, 4, 14, 16, 17, 26]) {
      expect(ideas[index]?.['text']).toBe(tricky[index]);
      expect(sheet[index + 1]?.[column]).toBe(tricky[index]);
    }
  });
});

describe('what the report says', () => {
  const inMeeting = writerOf(meeting, { publicUrl: 'https://kring.example.org/r/1' });

  test('groups, ties, turnout and redaction, in every language there is', async () => {
    const nl = wordsIn(await inMeeting('docx', ['nl']));
    for (const words of [
      'Groen en water',
      'Zonder groep',
      '2 · ex aequo',
      '59%',
      '[verwijderd]',
      'Van één reactie heeft de begeleiding de tekst weggehaald.',
      'Verloop',
      'verbeterd',
    ])
      expect(nl).toContain(words);
    const fr = wordsIn(await inMeeting('docx', ['fr']));
    for (const words of ['Verdure et eau', 'Sans groupe', '2 · ex æquo', '59', '[supprimé]', 'Déroulement'])
      expect(fr).toContain(words);
    expect(fr).not.toContain('Zonder groep');
    expect(wordsIn(await inMeeting('docx', ['en']))).toContain('Without a group');
    expect(wordsIn(await inMeeting('docx', ['de']))).toContain('Ohne Gruppe');
  });

  test('of dots: how many people gave how many, how the room stands to it, and where it splits', async () => {
    const nl = wordsIn(await inMeeting('docx', ['nl']));
    for (const words of ['38 (15 × 1, 23 × 2)', 'de zaal is verdeeld', 'Waar de zaal zich splitst'])
      expect(nl).toContain(words);
    expect(nl).toMatch(/Groen en water.*Zitten.*12/s);
    expect(nl).not.toContain('vorige ronde');
  });

  test('two languages stand side by side, and a translation beneath its idea', async () => {
    const both = wordsIn(await inMeeting('docx', ['nl', 'fr']));
    expect(both).toContain('Groen en water · Verdure et eau');
    expect(both).toMatch(/#2\tDes bancs avec un dossier.*\nBanken met een rugleuning/);
    expect(both).toContain('19 november 2026, 19:34');
  });

  test('who organised has the name of each language that is chosen, or else of the main one', async () => {
    expect(wordsIn(await inMeeting('docx', ['nl', 'fr']))).toContain(
      '— Gemeente Sint-Amandsberg · Commune de Mont-Saint-Amand',
    );
    for (const [lang, own, other] of [
      ['fr', 'Commune de Mont-Saint-Amand', 'Gemeente Sint-Amandsberg'],
      ['en', 'Gemeente Sint-Amandsberg', 'Commune de Mont-Saint-Amand'],
    ] as const) {
      const [docx, html, pdf] = await Promise.all([
        inMeeting('docx', [lang]),
        inMeeting('html', [lang]),
        inMeeting('pdf', [lang]),
      ]);
      for (const words of [wordsIn(docx), new TextDecoder().decode(html), pdfText(pdf)]) {
        expect(words).toContain(own);
        expect(words).not.toContain(other);
      }
      expect(poppler('pdfinfo', pdf)).toMatch(new RegExp(`Author:\\s+${own}`));
    }
    const [session] = recordsIn(csvIn(await inMeeting('csv', ['fr', 'en']))['session.csv'] ?? '');
    expect(session).toMatchObject({
      organiser_fr: 'Commune de Mont-Saint-Amand',
      organiser_en: 'Gemeente Sint-Amandsberg',
    });
  });

  test('the PDF is tagged, and says its title and language', async () => {
    const pdf = await inMeeting('pdf', ['fr']);
    const info = poppler('pdfinfo', pdf);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain('À quoi ressemblera notre place Saint-Amand demain ?');
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang ?\(fr-BE\)/);
    const structure = poppler('pdfinfo', pdf, ['-struct-text']);
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'LI', 'Lbl', 'Figure'])
      expect(structure).toMatch(new RegExp(`\\b${tag}\\b`));
  });

  test('a chart has its words beside it', async () => {
    const xml = strFromU8(
      unzipSync(await inMeeting('docx', ['nl']))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/descr="[^"]*Groen en water: 61/);
  });

  test('tables: lineage in both directions', async () => {
    const zip = await inMeeting('csv', ['nl', 'fr']);
    const files = csvIn(zip);
    expect(Object.keys(files)).toEqual([
      'session.csv',
      'stages.csv',
      'ideas.csv',
      'clusters.csv',
      'tallies.csv',
      'spreads.csv',
      'splits.csv',
      'answers.csv',
    ]);
    expect([...(unzipSync(zip)['ideas.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const ideas = recordsIn(files['ideas.csv'] ?? '');
    expect(ideas[0]).toMatchObject({
      number: '1',
      cluster_nl: 'Groen en water',
      cluster_fr: 'Verdure et eau',
      column_fr: 'À court terme',
    });
    expect(ideas[5]).toMatchObject({ redacted: 'yes', text: '' });
    const [green] = recordsIn(files['tallies.csv'] ?? '');
    expect(green).toMatchObject({ rank: '1', dots: '61', people: '38', ideas: '1 4 13 14' });
    expect(Number(green?.['division'])).toBeCloseTo(0.977);
    const given = recordsIn(files['spreads.csv'] ?? '').filter(({ id }) => id === 'c-green');
    expect(given.map((row) => `${row['given']}: ${row['people']}`)).toEqual(['0: 28', '1: 15', '2: 23']);
    expect(recordsIn(files['splits.csv'] ?? '')).toMatchObject([{ first_id: 'c-green', both: '12' }]);
  });

  test('an organiser’s list without ideas, and a session that never began', async () => {
    const { session, stages } = meeting;
    const list = {
      ...meeting,
      stages: [
        {
          ...({
            id: 'c',
            type: 'clusters',
            title: { nl: 'Ordenen' },
            phase: 'open',
            skipped: false,
            turnout: 0,
            ballots: null,
            source: { from: 'nothing' },
            head: null,
            record: null,
          } as const),
          sections: [
            {
              kind: 'list',
              lines: [{ id: 'l1', number: 4, text: { nl: 'Een bank' }, lang: 'nl', redacted: false }],
            } as const,
            {
              kind: 'clusters',
              clusters: [{ id: 'x', name: {}, members: [{ stage: 'c', item: 'l1' }] }],
              ungrouped: [],
            } as const,
          ],
        },
        ...stages.filter(({ type }) => type === 'dot-vote'),
      ],
    };
    const empty = {
      ...meeting,
      session: { ...session, startedAt: null, endedAt: null, headCount: null, joined: 0 },
      stages: [],
    };
    for (const format of ['csv', 'xlsx', 'json', 'docx', 'pdf', 'html'] as const) {
      expect((await writeReport(list, format, { langs: ['nl'], generatedAt })).bytes.length).toBeGreaterThan(
        100,
      );
      expect((await writeReport(empty, format, { langs: [], generatedAt })).bytes.length).toBeGreaterThan(
        100,
      );
    }
    const words = wordsIn((await writeReport(list, 'docx', { langs: ['nl'], generatedAt })).bytes);
    expect(words.match(/Een bank/g)).toHaveLength(1);
    expect(words).toContain('Groep zonder naam');
  });
});
