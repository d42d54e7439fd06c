import type { Component } from 'svelte';
import type { StageType, Words } from '@kring/core';
import type { LivePhone } from './live.ts';

/** What a phone loads of each stage type: a list of its own, so that no phone carries the addresses of every console. */
export interface StageOnPhone {
  phone(): Promise<{ default: Component<{ live: LivePhone }> }>;
  /** What this type is called, and what it does in one sentence, for the console; and why it refuses what it refuses. */
  words(): Promise<{
    readonly names: Words<{ readonly name: string; readonly about: string }>;
    readonly reasons?: StageType['reasons'];
  }>;
}

export const stagesOnPhones: Readonly<Record<string, StageOnPhone>> = {
  welcome: { phone: () => import('./welcome/Phone.svelte'), words: () => import('./welcome/words.ts') },
  info: { phone: () => import('./info/Phone.svelte'), words: () => import('./info/words.ts') },
  talk: { phone: () => import('./talk/Phone.svelte'), words: () => import('./talk/words.ts') },
  ideas: { phone: () => import('./ideas/Phone.svelte'), words: () => import('./ideas/words.ts') },
  clusters: { phone: () => import('./clusters/Phone.svelte'), words: () => import('./clusters/words.ts') },
  'dot-vote': { phone: () => import('./dot-vote/Phone.svelte'), words: () => import('./dot-vote/words.ts') },
  approve: { phone: () => import('./approve/Phone.svelte'), words: () => import('./approve/words.ts') },
  place: { phone: () => import('./place/Phone.svelte'), words: () => import('./place/words.ts') },
  quadratic: { phone: () => import('./quadratic/Phone.svelte'), words: () => import('./quadratic/words.ts') },
  rate: { phone: () => import('./rate/Phone.svelte'), words: () => import('./rate/words.ts') },
  budget: { phone: () => import('./budget/Phone.svelte'), words: () => import('./budget/words.ts') },
  rank: { phone: () => import('./rank/Phone.svelte'), words: () => import('./rank/words.ts') },
  estimate: { phone: () => import('./estimate/Phone.svelte'), words: () => import('./estimate/words.ts') },
  evaluation: {
    phone: () => import('./evaluation/Phone.svelte'),
    words: () => import('./evaluation/words.ts'),
  },
  consent: { phone: () => import('./consent/Phone.svelte'), words: () => import('./consent/words.ts') },
  results: { phone: () => import('./results/Phone.svelte'), words: () => import('./results/words.ts') },
};
