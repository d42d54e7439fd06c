import '@kring/ui/tokens.css';
import '@kring/ui/base.css';
import { mount } from 'svelte';
import type { Lang } from '@kring/core';
import { boardHost } from './host.ts';
import Page from './Page.svelte';
import { clusterNames, ideaTexts } from './words.ts';

/** `?view=console&ideas=500&clusters=12&loose=60&lang=nl&latency=30`. */
const asked = new URLSearchParams(location.search);
const number = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise);
const lang = (asked.get('lang') ?? 'nl') as Lang;
const count = number('ideas', 500);

const host = boardHost({
  ideas: Array.from({ length: count }, (_, i) => ideaTexts[i % ideaTexts.length] ?? { text: {}, lang: 'nl' }),
  clusters: Array.from(
    { length: number('clusters', 12) },
    (_, i) => clusterNames[i % clusterNames.length] ?? {},
  ),
  loose: number('loose', Math.ceil(count / 8)),
  lang,
  languages: lang === 'nl' ? ['nl', 'fr'] : ['fr', 'nl'],
  latency: number('latency', 30),
});

Object.assign(window, { host });
document.documentElement.lang = lang;
mount(Page, { target: document.body, props: { host, view: asked.get('view') ?? 'console', lang } });
