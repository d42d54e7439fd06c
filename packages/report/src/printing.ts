/** How a sheet goes to paper: as wide as one page, with its first row on each. */

import { escapeXml } from '@kring/ui/chart/drawing.ts';
import type { Feature, Image } from 'write-excel-file/node';

/** ECMA-376, 18.3.1.65 and 18.3.1.63: fitting to the page is switched on, and how many pages; 0 is as many as it takes. */
const fitted = (sheet: string): string =>
  sheet
    .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup /, '<pageSetup fitToWidth="1" fitToHeight="0" ');

const firstRow = (sheet: string, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escapeXml(sheet)}'!$1:$1</definedName>`;

export const fitToPrint: Feature<Image['content']> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': { transform: fitted },
      'xl/workbook.xml': {
        transform: (workbook, sheets) => {
          const names = sheets.map(({ sheet = '' }, at) => firstRow(sheet, at)).join('');
          return workbook.replace('<definedNames/>', () => `<definedNames>${names}</definedNames>`);
        },
      },
    },
  },
};
