import type { exports as en } from './en.ts';

export const exports: typeof en = {
  title: 'Exporteren',
  hint: 'Op elk moment. Wat nog niet onthuld is, staat er niet in.',
  languages: 'Talen in de export',
  twoLanguages: (names) => `In de grafieken staan er hoogstens twee: ${names}.`,
  formats: {
    xlsx: 'Excel (.xlsx)',
    csv: 'CSV-bestanden (.zip)',
    docx: 'Word (.docx)',
    pdf: 'PDF',
    html: 'Webpagina (.html)',
    json: 'Data (.json)',
    infographics: 'Grafieken voor een nieuwsbrief (.zip)',
    ballots: 'Stembiljetten om na te tellen (.zip)',
  },
  failed: 'Het exporteren is niet gelukt.',
};
