import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportReport, formats, mediaTypes, writeReport } from '../src/index.ts';
import { meeting } from './meeting.ts';
import { sessionOf } from './tricky.ts';

const options = { langs: ['nl', 'fr'] as const, generatedAt: new Date('2026-11-20T08:05:00Z') };

test.each(formats)('%s is written in a thread of its own', async (format) => {
  const file = await exportReport(meeting, format, options);
  expect(file.filename).toMatch(/^hoe-ziet-ons-sint-amandsplein-er-morgen-uit-2026-11-19[.-]/);
  expect(file.mediaType).toBe(mediaTypes[format]);
  expect(file.bytes.length).toBeGreaterThan(format === 'ballots' ? 300 : 1000);
});

test('1,400 ideas cost seconds in every format', { timeout: 120_000 }, async () => {
  const words =
    'Meer bomen en banken op het plein voor wie er woont of wacht, met schaduw in de zomer. '.split(' ');
  const texts = Array.from({ length: 1400 }, (_, index) =>
    words
      .slice(index % 9)
      .join(' ')
      .trim(),
  );
  const whole = sessionOf(texts);
  const report = {
    ...whole,
    stages: whole.stages.filter(({ type }) => type === 'ideas' || type === 'clusters'),
  };
  for (const format of formats) {
    // Computing time, not the clock: other tests run beside this one.
    const before = process.cpuUsage();
    await writeReport(report, format, options);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6, `${format} in seconds`).toBeLessThan(format === 'pdf' ? 10 : 4);
  }
});

test('a writer that fails says so', async () => {
  const broken = { ...meeting, session: { ...meeting.session, startedAt: 'no date' } };
  await expect(exportReport(broken, 'pdf', options)).rejects.toThrow();
});

test('every report bears the organiser’s logo and colour, and does without a logo that cannot be read', async () => {
  const withLogo = (logo: string) => ({
    ...meeting,
    session: { ...meeting.session, look: { colour: '#00685a', logo } },
  });
  const dot =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const drawn = await writeReport(withLogo(dot), 'pdf', options);
  expect(Buffer.from(drawn.bytes).toString('latin1')).toMatch(/\/Subtype ?\/Image/);
  const broken = await writeReport(withLogo('data:image/png;base64,AAAA'), 'pdf', options);
  expect(Buffer.from(broken.bytes).toString('latin1')).not.toMatch(/\/Subtype ?\/Image/);

  const page = async (logo: string) => {
    const { bytes } = await writeReport(withLogo(logo), 'html', options);
    return new TextDecoder().decode(bytes);
  };
  expect(await page(dot)).toContain(`<img class="logo" src="${dot}" alt="`);
  expect(await page(dot)).toContain('--primary: rgb(0 104 90)');
  expect(await page('data:image/png;base64,AAAA')).not.toContain('<img');

  const word = async (logo: string) => unzipSync((await writeReport(withLogo(logo), 'docx', options)).bytes);
  const media = (files: Record<string, Uint8Array>) =>
    Object.values(files).filter((bytes) =>
      Buffer.from(bytes).equals(Buffer.from(dot.split(',')[1] ?? '', 'base64')),
    );
  const bearing = await word(dot);
  expect(media(bearing)).toHaveLength(1);
  expect(strFromU8(bearing['word/styles.xml'] ?? new Uint8Array())).toContain('00685a');
  expect(media(await word('data:image/png;base64,AAAA'))).toEqual([]);

  const infographics = async (logo: string) => {
    const files = unzipSync((await writeReport(withLogo(logo), 'infographics', options)).bytes);
    return Object.entries(files).flatMap(([name, bytes]) =>
      name.endsWith('.svg') ? [strFromU8(bytes)] : [],
    );
  };
  for (const svg of await infographics(dot)) expect(svg).toContain('<image');
  for (const svg of await infographics('data:image/png;base64,AAAA')) expect(svg).not.toContain('<image');
});
