import type { Component } from 'svelte';
import type { StageType, Words } from '@kring/core';
import type { StageCrowd } from './crowd.ts';
import type { LiveConsole, LivePhone, LiveScreen, SettingsProps } from './live.ts';
import type { UnfinishedOf } from './unfinished.ts';

/** The views of each stage type, loaded when they are needed: a phone fetches no console, and no other type. */
export interface StageViews {
  phone(): Promise<{ default: Component<{ live: LivePhone }> }>;
  screen(): Promise<{ default: Component<{ live: LiveScreen }> }>;
  console(): Promise<{ default: Component<{ live: LiveConsole }> }>;
  settings(): Promise<{ default: Component<SettingsProps> }>;
  /** What simulated people give, for practice; a type without it is given nothing. */
  crowd?(): Promise<{ crowd: StageCrowd }>;
  /** What is left to do before another stage takes over its outcome; a type without it is always finished. */
  unfinished?(): Promise<{ unfinished: UnfinishedOf }>;
  /** What this type is called, and what it does in one sentence, for the console; and why it refuses what it refuses. */
  words(): Promise<{
    readonly names: Words<{ readonly name: string; readonly about: string }>;
    readonly reasons?: StageType['reasons'];
  }>;
}

export const stageViews: Readonly<Record<string, StageViews>> = {
  welcome: {
    phone: () => import('./welcome/Phone.svelte'),
    screen: () => import('./welcome/Screen.svelte'),
    console: () => import('./welcome/Console.svelte'),
    settings: () => import('./welcome/Settings.svelte'),
    words: () => import('./welcome/words.ts'),
  },
  info: {
    phone: () => import('./info/Phone.svelte'),
    screen: () => import('./info/Screen.svelte'),
    console: () => import('./info/Console.svelte'),
    settings: () => import('./info/Settings.svelte'),
    words: () => import('./info/words.ts'),
  },
  talk: {
    phone: () => import('./talk/Phone.svelte'),
    screen: () => import('./talk/Screen.svelte'),
    console: () => import('./talk/Console.svelte'),
    settings: () => import('./talk/Settings.svelte'),
    words: () => import('./talk/words.ts'),
  },
  ideas: {
    phone: () => import('./ideas/Phone.svelte'),
    screen: () => import('./ideas/Screen.svelte'),
    console: () => import('./ideas/Console.svelte'),
    settings: () => import('./ideas/Settings.svelte'),
    crowd: () => import('./ideas/crowd.ts'),
    words: () => import('./ideas/words.ts'),
  },
  clusters: {
    phone: () => import('./clusters/Phone.svelte'),
    screen: () => import('./clusters/Screen.svelte'),
    console: () => import('./clusters/Console.svelte'),
    settings: () => import('./clusters/Settings.svelte'),
    unfinished: () => import('./clusters/unfinished.ts'),
    words: () => import('./clusters/words.ts'),
  },
  'dot-vote': {
    phone: () => import('./dot-vote/Phone.svelte'),
    screen: () => import('./dot-vote/Screen.svelte'),
    console: () => import('./dot-vote/Console.svelte'),
    settings: () => import('./dot-vote/Settings.svelte'),
    crowd: () => import('./dot-vote/crowd.ts'),
    words: () => import('./dot-vote/words.ts'),
  },
  approve: {
    phone: () => import('./approve/Phone.svelte'),
    screen: () => import('./approve/Screen.svelte'),
    console: () => import('./approve/Console.svelte'),
    settings: () => import('./approve/Settings.svelte'),
    crowd: () => import('./approve/crowd.ts'),
    words: () => import('./approve/words.ts'),
  },
  place: {
    phone: () => import('./place/Phone.svelte'),
    screen: () => import('./place/Screen.svelte'),
    console: () => import('./place/Console.svelte'),
    settings: () => import('./place/Settings.svelte'),
    crowd: () => import('./place/crowd.ts'),
    words: () => import('./place/words.ts'),
  },
  quadratic: {
    phone: () => import('./quadratic/Phone.svelte'),
    screen: () => import('./quadratic/Screen.svelte'),
    console: () => import('./quadratic/Console.svelte'),
    settings: () => import('./quadratic/Settings.svelte'),
    crowd: () => import('./quadratic/crowd.ts'),
    words: () => import('./quadratic/words.ts'),
  },
  rate: {
    phone: () => import('./rate/Phone.svelte'),
    screen: () => import('./rate/Screen.svelte'),
    console: () => import('./rate/Console.svelte'),
    settings: () => import('./rate/Settings.svelte'),
    crowd: () => import('./rate/crowd.ts'),
    words: () => import('./rate/words.ts'),
  },
  budget: {
    phone: () => import('./budget/Phone.svelte'),
    screen: () => import('./budget/Screen.svelte'),
    console: () => import('./budget/Console.svelte'),
    settings: () => import('./budget/Settings.svelte'),
    crowd: () => import('./budget/crowd.ts'),
    words: () => import('./budget/words.ts'),
  },
  rank: {
    phone: () => import('./rank/Phone.svelte'),
    screen: () => import('./rank/Screen.svelte'),
    console: () => import('./rank/Console.svelte'),
    settings: () => import('./rank/Settings.svelte'),
    crowd: () => import('./rank/crowd.ts'),
    words: () => import('./rank/words.ts'),
  },
  estimate: {
    phone: () => import('./estimate/Phone.svelte'),
    screen: () => import('./estimate/Screen.svelte'),
    console: () => import('./estimate/Console.svelte'),
    settings: () => import('./estimate/Settings.svelte'),
    crowd: () => import('./estimate/crowd.ts'),
    words: () => import('./estimate/words.ts'),
  },
  evaluation: {
    phone: () => import('./evaluation/Phone.svelte'),
    screen: () => import('./evaluation/Screen.svelte'),
    console: () => import('./evaluation/Console.svelte'),
    settings: () => import('./evaluation/Settings.svelte'),
    crowd: () => import('./evaluation/crowd.ts'),
    words: () => import('./evaluation/words.ts'),
  },
  consent: {
    phone: () => import('./consent/Phone.svelte'),
    screen: () => import('./consent/Screen.svelte'),
    console: () => import('./consent/Console.svelte'),
    settings: () => import('./consent/Settings.svelte'),
    crowd: () => import('./consent/crowd.ts'),
    unfinished: () => import('./consent/unfinished.ts'),
    words: () => import('./consent/words.ts'),
  },
  results: {
    phone: () => import('./results/Phone.svelte'),
    screen: () => import('./results/Screen.svelte'),
    console: () => import('./results/Console.svelte'),
    settings: () => import('./results/Settings.svelte'),
    words: () => import('./results/words.ts'),
  },
};
