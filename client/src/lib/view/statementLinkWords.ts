import type { Words } from '@kring/core';

interface StatementLinkWords {
  readonly link: string;
}

export const statementLinkWords: Words<StatementLinkWords> = {
  nl: { link: 'Toegankelijkheid' },
  fr: { link: 'Accessibilité' },
  en: { link: 'Accessibility' },
  de: { link: 'Barrierefreiheit' },
};
