import {
  accept,
  cleanText,
  langs,
  reject,
  type Circumstances,
  type Decision,
  type Rejected,
  type Text,
} from '@kring/core';
import { isBlank } from '../texts.ts';
import type { ConsentStage } from './answers.ts';
import type { ConsentCommand } from './commands.ts';
import { longestProposal } from './config.ts';
import { standing, type ConsentEvent } from './state.ts';

/** Amending a proposal, and adopting it. */

type Command<Type extends ConsentCommand['type']> = Extract<ConsentCommand, { readonly type: Type }>;

export function amend({ state }: ConsentStage, { text }: Command<'consent:amend'>): Decision<ConsentEvent> {
  const cleaned = cleanEach(text);
  if ('accepted' in cleaned) return cleaned;
  const before = standing(state);
  if (langs.every((lang) => cleaned[lang] === before.text[lang])) return reject('consent/same-words');
  return accept([{ type: 'proposal:amended', text: cleaned, from: before.from }]);
}

/** Each language cleaned, without the blank ones. */
function cleanEach(text: Text): Text | Rejected {
  const clean: Partial<Record<(typeof langs)[number], string>> = {};
  for (const lang of langs) {
    const cleaned = cleanText(text[lang] ?? '', longestProposal);
    if (cleaned.accepted) clean[lang] = cleaned.text;
    else if (cleaned.reason !== 'empty') return cleaned;
  }
  return isBlank(clean) ? reject('empty') : clean;
}

const longestOwner = 200;
const aDay = 24 * 60 * 60 * 1000;

export function adopt(
  { state }: ConsentStage,
  { owner, reviewOn, concerns }: Command<'consent:adopt'>,
  { now }: Circumstances,
): Decision<ConsentEvent> {
  if (isBlank(standing(state).text)) return reject('consent/no-proposal');
  const cleaned = cleanText(owner, longestOwner);
  if (!cleaned.accepted && cleaned.reason !== 'empty') return cleaned;
  if (reviewOn !== '' && !isDate(reviewOn)) return reject('consent/no-such-date');
  // It may still be yesterday where they meet.
  if (reviewOn !== '' && Date.parse(reviewOn) < now - 2 * aDay) return reject('consent/past-date');
  const kept = [...new Set(concerns)];
  if (kept.some((id) => !state.reasons.has(id))) return reject('unknown-item');
  return accept([
    ...kept.map((reason): ConsentEvent => ({ type: 'reason:kept', reason })),
    { type: 'proposal:adopted', owner: cleaned.accepted ? cleaned.text : '', reviewOn },
  ]);
}

/** A day that there is, as 2027-01-31. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
