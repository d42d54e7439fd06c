/** What a report says of one option of a count. */

import { roomIs, type ReportedOption, type RoomIs } from '@kring/core';
import { inOneLine, type Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';

type Labelled = Pick<ReportedOption, 'label' | 'lang' | 'redacted'>;

/** In the languages of the report; as it was written where the leading one has no words for it. */
export function labelOf({ label, lang, redacted }: Labelled, voice: Voice): Saying {
  const isGiven = Boolean(label[voice.langs[0]]?.trim());
  const text = redacted ? [] : isGiven ? voice.text(label) : voice.original(label, lang);
  return text.length > 0 ? text : voice.word((w) => w.removed);
}

/** The value in words, or as a number: `Good`, `7.4`; empty where the rule makes neither. */
export function valueOf(row: ReportedOption, voice: Voice): string {
  const [said] = voice.text(row.said).map(({ text }) => text);
  return said || (row.value === null ? '' : inOneLine(voice.number(row.value)));
}

/** How the room stands to it, in one of three words; null where nobody said anything. */
export const roomTo = ({ division }: Pick<ReportedOption, 'division'>): RoomIs | null =>
  division === null ? null : roomIs(division);
