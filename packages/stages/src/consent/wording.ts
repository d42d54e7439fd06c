import {
  inLang,
  langs,
  originsOf,
  type Item,
  type ItemId,
  type Origin,
  type StageId,
  type Text,
} from '@kring/core';
import { isBlank } from '../texts.ts';
import type { ConsentConfig } from './config.ts';

/** The words of a proposal, as they stood for a while. */
export interface Wording {
  readonly text: Text;
  /** The items whose words these are, or were before they were amended: where those go, these go. */
  readonly from: readonly ItemId[];
}

/** Best first where they were ranked, else as they came. */
const inOrder = (items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (a.figures['rank'] ?? 0) - (b.figures['rank'] ?? 0));

/** What the organiser wrote, else what came in: one item in its own words, several together as one package. */
export function firstWording({ proposal }: ConsentConfig, items: readonly Item[]): Wording {
  if (!isBlank(proposal)) return { text: proposal, from: [] };
  const from = items
    .filter(({ kind }) => kind !== 'cluster')
    .flatMap(({ id, lineage }) => [id, ...lineage.map(({ item }) => item)]);
  return { text: items.length === 1 ? (items[0]?.text ?? {}) : packageOf(inOrder(items)), from };
}

/** One line each, in every language that one of them has; what was not translated stands in its own. */
function packageOf(items: readonly Item[]): Text {
  const worded = items.filter(({ text }) => !isBlank(text));
  const spoken = langs.filter((lang) => worded.some(({ text }) => text[lang]));
  const lines = (lang: (typeof langs)[number]) =>
    worded.map((item) => `– ${item.text[lang] ?? inLang(item.text, item.lang)}`).join('\n');
  return Object.fromEntries(spoken.map((lang) => [lang, lines(lang)]));
}

/** Where the proposal came from: all that was brought, itself when nothing was. */
export const lineageOf = (stage: StageId, items: readonly Item[]): readonly Origin[] =>
  items.length > 0 ? items.flatMap((item) => originsOf(item, stage)) : [{ stage, item: ownId(stage) }];

/** What the proposal is called where it is not one of the items. */
export const ownId = (stage: StageId): ItemId => `${stage}-proposal`;
