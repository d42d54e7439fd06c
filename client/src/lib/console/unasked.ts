import type { Json } from '@kring/core';

/** What the settings of a step call the question that it puts to people. */
const asked: readonly string[] = ['question', 'prompt'];

const partsOf = (value: Json | undefined): readonly (readonly [string, Json | undefined])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Whether a step asks people something, and nobody has written down what. */
export function isUnasked(config: Json): boolean {
  const questions = partsOf(config).filter(([key]) => asked.includes(key));
  const isSaid = (words: Json | undefined) => typeof words === 'string' && words.trim() !== '';
  return questions.some(([, text]) => !partsOf(text).some(([, words]) => isSaid(words)));
}
