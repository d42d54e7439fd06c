import { isLang, type Lang } from '@kring/core';
import { createContext } from 'svelte';
import { local } from '../browser/store.ts';
import type { Dictionary } from './en.ts';
import { Vocabulary } from './vocabulary.svelte.ts';

/** The language this device speaks with its reader, and its words. */
export class Speech {
  readonly common = new Vocabulary<Dictionary>({
    nl: () => import('./nl.ts'),
    fr: () => import('./fr.ts'),
    en: () => import('./en.ts'),
    de: () => import('./de.ts'),
  });
  readonly #vocabularies: Vocabulary<unknown>[] = [this.common];
  #lang: Lang = $state('nl');

  get lang(): Lang {
    return this.#lang;
  }

  get words(): Dictionary {
    return this.common.words;
  }

  /** Speaks the reader's language from now on; everything on the page changes at once, when all words are there. */
  async speak(lang: Lang): Promise<void> {
    const spoken = await Promise.all(this.#vocabularies.map((vocabulary) => vocabulary.learn(lang)));
    for (const begin of spoken) begin();
    this.#lang = lang;
    document.documentElement.lang = lang;
  }

  /** The reader chose this language: it is remembered. */
  async choose(lang: Lang): Promise<void> {
    local.write('lang', lang);
    await this.speak(lang);
  }

  /** More words, for pages that need them. */
  async add(vocabulary: Vocabulary<unknown>): Promise<void> {
    if (this.#vocabularies.includes(vocabulary)) return;
    (await vocabulary.learn(this.#lang))();
    this.#vocabularies.push(vocabulary);
  }
}

const deviceLangs = (): Lang[] =>
  navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).filter(isLang);

/** The language to begin with: chosen before, else the first of the device's that is among `offered`. */
export function preferredLang(offered: readonly Lang[]): Lang {
  const chosen = local.read<string>('lang');
  const wanted = [chosen, ...deviceLangs()].filter(isLang);
  return wanted.find((lang) => offered.includes(lang)) ?? offered[0] ?? 'nl';
}

/** The language for a meeting in these: one that the reader chose by hand, though it may not be among them. */
export function langIn(meeting: readonly Lang[]): Lang {
  const chosen = local.read<string>('lang');
  return chosen && isLang(chosen) ? chosen : preferredLang(meeting);
}

/** What a reader can choose there: the meeting's languages, and the device's own for the words around it. */
export function langsIn(meeting: readonly Lang[]): readonly Lang[] {
  const own = deviceLangs().slice(0, 1);
  return [...meeting, ...own.filter((lang) => !meeting.includes(lang))];
}

export const [getSpeech, setSpeech] = createContext<Speech>();
