import type { Component } from 'svelte';
import type { StageCrowd } from './crowd.ts';
import type { LiveConsole, LiveScreen, SettingsProps } from './live.ts';
import type { UnfinishedOf } from './unfinished.ts';

/** What is loaded of each stage type beside what phones show, when it is needed: on the screen and by those who steer. */
export interface StageViews {
  screen(): Promise<{ default: Component<{ live: LiveScreen }> }>;
  console(): Promise<{ default: Component<{ live: LiveConsole }> }>;
  settings(): Promise<{ default: Component<SettingsProps> }>;
  /** What simulated people give, for practice; a type without it is given nothing. */
  crowd?(): Promise<{ crowd: StageCrowd }>;
  /**
   * What is left to do before another stage takes over its outcome; a type without it is always finished. And `running`:
   * what breaks off when any other stage opens.
   */
  unfinished?(): Promise<{ unfinished: UnfinishedOf; running?: UnfinishedOf }>;
}

export const stageViews: Readonly<Record<string, StageViews>> = {
  welcome: {
    screen: () => import('./welcome/Screen.svelte'),
    console: () => import('./welcome/Console.svelte'),
    settings: () => import('./welcome/Settings.svelte'),
  },
  info: {
    screen: () => import('./info/Screen.svelte'),
    console: () => import('./info/Console.svelte'),
    settings: () => import('./info/Settings.svelte'),
  },
  talk: {
    screen: () => import('./talk/Screen.svelte'),
    console: () => import('./talk/Console.svelte'),
    settings: () => import('./talk/Settings.svelte'),
  },
  ideas: {
    screen: () => import('./ideas/Screen.svelte'),
    console: () => import('./ideas/Console.svelte'),
    settings: () => import('./ideas/Settings.svelte'),
    crowd: () => import('./ideas/crowd.ts'),
  },
  clusters: {
    screen: () => import('./clusters/Screen.svelte'),
    console: () => import('./clusters/Console.svelte'),
    settings: () => import('./clusters/Settings.svelte'),
    unfinished: () => import('./clusters/unfinished.ts'),
  },
  'dot-vote': {
    screen: () => import('./dot-vote/Screen.svelte'),
    console: () => import('./dot-vote/Console.svelte'),
    settings: () => import('./dot-vote/Settings.svelte'),
    crowd: () => import('./dot-vote/crowd.ts'),
  },
  approve: {
    screen: () => import('./approve/Screen.svelte'),
    console: () => import('./approve/Console.svelte'),
    settings: () => import('./approve/Settings.svelte'),
    crowd: () => import('./approve/crowd.ts'),
  },
  place: {
    screen: () => import('./place/Screen.svelte'),
    console: () => import('./place/Console.svelte'),
    settings: () => import('./place/Settings.svelte'),
    crowd: () => import('./place/crowd.ts'),
  },
  quadratic: {
    screen: () => import('./quadratic/Screen.svelte'),
    console: () => import('./quadratic/Console.svelte'),
    settings: () => import('./quadratic/Settings.svelte'),
    crowd: () => import('./quadratic/crowd.ts'),
  },
  rate: {
    screen: () => import('./rate/Screen.svelte'),
    console: () => import('./rate/Console.svelte'),
    settings: () => import('./rate/Settings.svelte'),
    crowd: () => import('./rate/crowd.ts'),
  },
  budget: {
    screen: () => import('./budget/Screen.svelte'),
    console: () => import('./budget/Console.svelte'),
    settings: () => import('./budget/Settings.svelte'),
    crowd: () => import('./budget/crowd.ts'),
  },
  rank: {
    screen: () => import('./rank/Screen.svelte'),
    console: () => import('./rank/Console.svelte'),
    settings: () => import('./rank/Settings.svelte'),
    crowd: () => import('./rank/crowd.ts'),
  },
  estimate: {
    screen: () => import('./estimate/Screen.svelte'),
    console: () => import('./estimate/Console.svelte'),
    settings: () => import('./estimate/Settings.svelte'),
    crowd: () => import('./estimate/crowd.ts'),
  },
  evaluation: {
    screen: () => import('./evaluation/Screen.svelte'),
    console: () => import('./evaluation/Console.svelte'),
    settings: () => import('./evaluation/Settings.svelte'),
    crowd: () => import('./evaluation/crowd.ts'),
  },
  consent: {
    screen: () => import('./consent/Screen.svelte'),
    console: () => import('./consent/Console.svelte'),
    settings: () => import('./consent/Settings.svelte'),
    crowd: () => import('./consent/crowd.ts'),
    unfinished: () => import('./consent/unfinished.ts'),
  },
  results: {
    screen: () => import('./results/Screen.svelte'),
    console: () => import('./results/Console.svelte'),
    settings: () => import('./results/Settings.svelte'),
  },
};
