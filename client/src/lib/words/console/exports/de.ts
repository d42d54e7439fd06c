import type { exports as en } from './en.ts';

export const exports: typeof en = {
  title: 'Exportieren',
  hint: 'Jederzeit. Was noch nicht gezeigt wurde, fehlt darin.',
  languages: 'Sprachen im Export',
  twoLanguages: (names) => `In den Grafiken stehen höchstens zwei: ${names}.`,
  formats: {
    xlsx: 'Excel (.xlsx)',
    csv: 'CSV-Dateien (.zip)',
    docx: 'Word (.docx)',
    pdf: 'PDF',
    html: 'Webseite (.html)',
    json: 'Daten (.json)',
    infographics: 'Grafiken für einen Rundbrief (.zip)',
    ballots: 'Stimmzettel zum Nachzählen (.zip)',
  },
  failed: 'Der Export ist nicht gelungen.',
};
