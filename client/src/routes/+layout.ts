import { langs } from '@kring/core';
import { preferredLang, Speech } from '#lib/words/speech.svelte.ts';

export const ssr = false;

const speech = new Speech();
let begun: Promise<void> | undefined;

export async function load() {
  begun ??= speech.speak(preferredLang(langs));
  await begun;
  return { speech };
}
