import { inLang, type ReportSection, type Text } from '@kring/core';

/** Whether no language has anything to read. */
export const isBlank = (text: Text): boolean => inLang(text, 'nl') === '';

/** A text as a section of the report; none when there is nothing to read. */
export const textSection = (markdown: Text): readonly ReportSection[] =>
  isBlank(markdown) ? [] : [{ kind: 'text', markdown }];
