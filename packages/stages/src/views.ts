import type { Component } from 'svelte';
import type { Lang } from '@kring/core';
import type { LiveConsole, LivePhone, LiveScreen, SettingsProps } from './live.ts';

/** The views of each stage type, loaded when they are needed: a phone fetches no console, and no other type. */
export interface StageViews {
  phone(): Promise<{ default: Component<{ live: LivePhone }> }>;
  screen(): Promise<{ default: Component<{ live: LiveScreen }> }>;
  console(): Promise<{ default: Component<{ live: LiveConsole }> }>;
  settings(): Promise<{ default: Component<SettingsProps> }>;
  /** What this type is called, and what it does in one sentence, for the console. */
  words(): Promise<{ names: Readonly<Record<Lang, { readonly name: string; readonly about: string }>> }>;
}

export const stageViews: Readonly<Record<string, StageViews>> = {};
