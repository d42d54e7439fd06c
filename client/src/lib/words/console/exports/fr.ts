import type { exports as en } from './en.ts';

export const exports: typeof en = {
  title: 'Exporter',
  hint: 'À tout moment. Ce qui n’est pas encore dévoilé n’y figure pas.',
  languages: 'Langues de l’export',
  twoLanguages: (names) => `Les graphiques en montrent deux au plus\u00a0: ${names}.`,
  formats: {
    xlsx: 'Excel (.xlsx)',
    csv: 'Fichiers CSV (.zip)',
    docx: 'Word (.docx)',
    pdf: 'PDF',
    html: 'Page web (.html)',
    json: 'Données (.json)',
    infographics: 'Graphiques pour un bulletin (.zip)',
    ballots: 'Bulletins à recompter (.zip)',
  },
  failed: 'L’export a échoué.',
};
