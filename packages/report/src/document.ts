/**
 * What every prose format shows, in its order: headings, paragraphs, ideas, tables and charts, with all
 * words chosen. DOCX, PDF and HTML only decide how it looks.
 */

import type { Lang } from '@kring/core';
import type { GuessRound, GuessScale } from '@kring/ui/chart/guesses.ts';
import type { StackRow, Step } from '@kring/ui/chart/stacks.ts';
import type { Prose } from './markdown.ts';
import type { Said, Saying } from './saying.ts';

export interface ReportDocument {
  readonly langs: readonly [Lang, ...Lang[]];
  readonly kind: Saying;
  readonly title: Saying;
  readonly organiser: Saying;
  /** The organiser's own colour and logo, a data URL; each empty when they gave none. */
  readonly look: { readonly colour: string; readonly logo: string };
  readonly date: Saying;
  /** Says that the session is not over. */
  readonly provisional: Saying;
  readonly about: Saying;
  /** The few numbers that stand at the top: people in the hall, people who took part, ideas. */
  readonly figures: readonly { readonly value: string; readonly label: Saying }[];
  readonly blocks: readonly Block[];
  readonly publicPage: { readonly label: Saying; readonly address: string } | null;
  readonly made: Saying;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Saying; readonly note: Saying }
  | {
      readonly kind: 'paragraph';
      readonly tone: 'plain' | 'question' | 'soft' | 'count';
      readonly text: Saying;
    }
  | { readonly kind: 'prose'; readonly lang: Lang; readonly pieces: readonly (Prose & Said)[] }
  /** A group of ideas beneath its name; without a name when nothing was grouped. */
  | {
      readonly kind: 'ideas';
      readonly name: Saying;
      readonly count: Saying;
      /** The colour of the group, from the palette; null for what is in no group. */
      readonly hue: number | null;
      readonly ideas: readonly IdeaLine[];
    }
  | { readonly kind: 'quotes'; readonly texts: readonly Said[] }
  /** Points in a list, each beneath its name if it has one. */
  | { readonly kind: 'points'; readonly points: readonly { readonly name: Saying; readonly text: Saying }[] }
  | TableBlock
  | { readonly kind: 'chart'; readonly chart: Chart };

export interface IdeaLine {
  /** null for a line of the organiser's list: only an idea is marked with a number. */
  readonly number: number | null;
  /** As it was written, then its translations; the word for "removed" when it was taken away. */
  readonly texts: Saying;
  readonly removed: boolean;
  readonly marks: readonly Saying[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: Saying;
  readonly columns: readonly { readonly name: Saying; readonly numeric: boolean }[];
  /** The column with long texts; it takes the room that the others leave. */
  readonly wide: number;
  readonly rows: readonly (readonly Saying[])[];
}

/** A chart before it is drawn; `drawChart` gives its SVG. */
export type Chart =
  | {
      readonly shape: 'bars';
      readonly title: string;
      readonly tied: string;
      /** The value of a full bar, where that is not the highest of these: a chart in several pieces. */
      readonly max?: number;
      readonly rows: readonly {
        readonly label: string;
        readonly value: number;
        readonly shown: string;
        readonly rank: { readonly place: number; readonly isTied: boolean };
        /** The colour of the cluster that the bar stands for, if it is one. */
        readonly hue: number | null;
        /** Whether it stands back behind the others: what was not chosen. */
        readonly isFaint?: boolean;
      }[];
    }
  /** How many gave which value to each, best first. */
  | {
      readonly shape: 'stacks';
      readonly title: string;
      readonly tied: string;
      readonly legend: readonly Step[];
      readonly rows: readonly StackRow[];
    }
  /** What people guessed in each round. */
  | {
      readonly shape: 'guesses';
      readonly title: string;
      readonly scale: GuessScale;
      readonly rounds: readonly GuessRound[];
    }
  | {
      readonly shape: 'columns';
      readonly title: string;
      readonly columns: readonly { readonly label: string; readonly value: number }[];
    }
  | {
      readonly shape: 'islands';
      readonly title: string;
      readonly islands: readonly {
        readonly label: string;
        readonly count: number;
        readonly shown: string;
        readonly hue: number;
      }[];
    }
  | {
      readonly shape: 'rings';
      readonly title: string;
      readonly count: number;
      readonly shown: string;
      /** What is counted. */
      readonly label: string;
    };
