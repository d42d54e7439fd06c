export const exports = {
  title: 'Exports',
  hint: 'At any moment. What has not been revealed yet is left out.',
  languages: 'Languages in the export',
  twoLanguages: (names: string) => `The charts hold two at the most: ${names}.`,
  formats: {
    xlsx: 'Excel (.xlsx)',
    csv: 'CSV files (.zip)',
    docx: 'Word (.docx)',
    pdf: 'PDF',
    html: 'Web page (.html)',
    json: 'Data (.json)',
    infographics: 'Charts for a newsletter (.zip)',
    ballots: 'Ballots to count again (.zip)',
  },
  failed: 'The export did not succeed.',
};
