import { cleanText } from '@kring/core';
import { Refusal } from './sentences.ts';

const longest = 60;

/** The name of a person or of a link as it is kept; '' for none. Throws a {@link Refusal} that says what is wrong with it. */
export function cleanName(typed: string): string {
  if (typed.trim() === '') return '';
  const cleaned = cleanText(typed.replace(/\s+/g, ' '), longest);
  if (cleaned.accepted) return cleaned.text;
  throw new Refusal(400, cleaned.reason === 'too-long' ? 'name-too-long' : 'control-characters');
}
