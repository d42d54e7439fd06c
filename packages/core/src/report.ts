import type { ItemId, SessionId, StageId } from './ids.ts';
import type { Lang, Text } from './lang.ts';
import type { Json } from './json.ts';
import type { Origin, Spread } from './item.ts';
import type { Phase } from './phase.ts';
import type { Tier } from './tier.ts';

/** What a session leaves behind, ready for any export. Holds nothing private and nothing unrevealed. */
export interface SessionReport {
  readonly schema: 'kring.report/5';
  readonly session: {
    readonly id: SessionId;
    readonly title: Text;
    readonly organiser: Text;
    readonly about: Text;
    /** How who runs it looks: a colour as `#7a2360` and a picture's `data:` address; empty when they gave none. */
    readonly look: { readonly colour: string; readonly logo: string };
    readonly languages: readonly Lang[];
    readonly status: 'preparing' | 'running' | 'ended';
    /** When the first stage opened, as ISO 8601 in UTC; null before. */
    readonly startedAt: string | null;
    readonly endedAt: string | null;
    /** People counted in the hall, if the facilitator entered it. */
    readonly headCount: number | null;
    readonly joined: number;
    /** How sure we are that one person votes once. */
    readonly tier: Tier;
    /** Who checked who may vote, where the tier is `list`; else nothing. */
    readonly list: Text;
  };
  readonly stages: readonly StageReport[];
}

/** What the public page gets of a report: all but the words that were promised to those who organise. */
export type PublicSection = Exclude<ReportSection, { readonly kind: 'comments' }>;

export interface PublicReport extends SessionReport {
  readonly stages: readonly PublicStage[];
}

export interface PublicStage extends StageReport {
  readonly sections: readonly PublicSection[];
}

export interface StageReport {
  readonly id: StageId;
  readonly type: string;
  readonly title: Text;
  readonly phase: Phase;
  readonly skipped: boolean;
  /** Where it took its items from; `best`: only so many of them. */
  readonly source:
    | { readonly from: 'nothing' | 'list' }
    | { readonly from: 'stage'; readonly stage: StageId; readonly best: number | null };
  /** How many people gave something. */
  readonly turnout: number;
  readonly sections: readonly ReportSection[];
  /**
   * What people gave, in no order, as a file of ballots (`kring.ballots/1`, packages/methods) that anyone can count
   * again: only of a sealed stage that was counted by a rule, else null.
   */
  readonly ballots: Json | null;
  /** What stands for its count, of a stage that was sealed with a proof: SHA-256 as hexadecimal digits; else null. */
  readonly head: string | null;
  /** What was entered for people without a phone and then replaced or taken back, and why; absent where nothing was. */
  readonly corrections?: readonly ReportedCorrection[];
  /** When all that had been given was lost with the secret of the database, as ISO 8601 in UTC; absent where it never was. */
  readonly lost?: readonly string[];
  /** All that this head stands for (`kring.record/1`, packages/methods), for anyone to count again; else null. */
  readonly record: Json | null;
}

export interface ReportedCorrection {
  /** A ballot on paper, or a show of hands. */
  readonly way: 'paper' | 'hands';
  readonly reason: string;
  /** The name of whoever did so; '' when they have none, and on the public page. */
  readonly by: string;
  /** As ISO 8601 in UTC. */
  readonly at: string;
}

export type ReportSection =
  | { readonly kind: 'text'; readonly markdown: Text }
  | {
      readonly kind: 'ideas';
      readonly prompt: Text;
      readonly ideas: readonly ReportedIdea[];
      /** Ideas that a facilitator hid or never released; counted, not shown. */
      readonly withheld: number;
    }
  /** What the organiser brought to the stage: lines that no earlier stage has named. */
  | { readonly kind: 'list'; readonly lines: readonly ReportedLine[] }
  | {
      readonly kind: 'clusters';
      readonly clusters: readonly ReportedCluster[];
      readonly ungrouped: readonly Origin[];
    }
  | ReportedTally
  | ReportedCount
  | ReportedDecision
  | ReportedRounds
  | ReportedDistribution
  | {
      readonly kind: 'comments';
      readonly question: Text;
      readonly comments: readonly ReportedComment[];
      /** How many others there were, whose words were taken away. */
      readonly redacted: number;
    };

/** Whether a section holds figures that can be drawn: ideas, groups, votes or answers, and not none of them. */
export function canBeDrawn(section: ReportSection): boolean {
  switch (section.kind) {
    case 'ideas':
      return section.ideas.length > 0;
    case 'clusters':
      return section.clusters.length > 0;
    case 'tally':
      return section.rows.some(({ dots }) => dots > 0);
    case 'count':
      return section.rows.some(({ answers }) => answers > 0);
    case 'rounds':
      return section.rounds.some(({ answers }) => answers > 0);
    case 'distribution':
      return section.counts.some((count) => count > 0);
    case 'decision':
    case 'text':
    case 'list':
    case 'comments':
      return false;
  }
}

/** What people gave in a step is a vote, or else an answer: to a proposal, a question or a closing form. */
export type GivenAs = 'vote' | 'answer';

export const givenAs = (sections: readonly ReportSection[]): GivenAs =>
  sections.some(({ kind }) => kind === 'decision' || kind === 'rounds' || kind === 'distribution')
    ? 'answer'
    : 'vote';

export interface ReportedIdea {
  readonly id: ItemId;
  readonly number: number;
  /** In its own language and, where someone translated it by hand, in others. Empty when redacted. */
  readonly text: Text;
  readonly lang: Lang;
  readonly column: Text | null;
  readonly byFacilitator: boolean;
  readonly corrected: boolean;
  readonly redacted: boolean;
}

export interface ReportedComment {
  readonly text: string;
  /** null: nobody said in which language it is. */
  readonly lang: Lang | null;
}

export interface ReportedLine {
  readonly id: ItemId;
  /** What it is called elsewhere, if it came with a number. */
  readonly number: number | null;
  readonly text: Text;
  readonly lang: Lang;
  readonly redacted: boolean;
}

export interface ReportedCluster {
  readonly id: ItemId;
  readonly name: Text;
  readonly members: readonly Origin[];
}

/** A count, best first. Equal counts share a rank (1, 2, 2, 4). */
export interface ReportedTally {
  readonly kind: 'tally';
  readonly question: Text;
  readonly unit: 'dots';
  /** How many gave dots, with all who took part in a show of hands; and how many handed in a ballot without any. */
  readonly ballots: number;
  readonly blank: number;
  /** How many people each way brought; only where several ways are told apart. */
  readonly ways?: ByEachWay;
  readonly dotsPerPerson: number;
  readonly mostPerItem: number;
  readonly rows: readonly {
    readonly id: ItemId;
    readonly label: Text;
    readonly lang: Lang;
    readonly redacted: boolean;
    readonly rank: number;
    readonly tied: boolean;
    readonly dots: number;
    /** How many people gave it at least one. */
    readonly people: number;
    /** The same by each way, where these are told apart. */
    readonly by?: ByEachWay;
    /** How many gave it how many, of those who gave any to something. */
    readonly spread: Spread;
    /** Who gave it a dot against who gave it none: from 0, all alike, to 1, one half each; null where few gave it any. */
    readonly division: number | null;
    /** The spread of the round before; null without one. */
    readonly before: Spread | null;
    readonly lineage: readonly Origin[];
  }[];
  /** The pairs of items whose givers exclude each other most. */
  readonly splits: readonly ReportedSplit[];
}

export interface ReportedDistribution {
  readonly kind: 'distribution';
  readonly question: Text;
  /** One count for each step of the scale, lowest first. */
  readonly counts: readonly number[];
  /** The same for each way by which people took part; only where several ways are told apart. */
  readonly ways?: EachWay<readonly number[]>;
  readonly lowest: Text;
  readonly highest: Text;
}

/** Something by the way people took part; null for a way by which nobody did, or too few to stand apart. */
export interface EachWay<Value> {
  readonly phones: Value | null;
  readonly paper: Value | null;
  readonly hands: Value | null;
}

/** People by the way they took part. */
export type ByEachWay = EachWay<number>;

/** What follows from it, of each way that is told apart. */
export const ofEachWay = <Value, Other>(
  { phones, paper, hands }: EachWay<Value>,
  of: (value: Value) => Other,
): EachWay<Other> => ({
  phones: phones === null ? null : of(phones),
  paper: paper === null ? null : of(paper),
  hands: hands === null ? null : of(hands),
});

/** What came of weighing options by a rule that was fixed before. */
export interface ReportedCount {
  readonly kind: 'count';
  readonly question: Text;
  /** The rule as `@kring/methods` and its command line call it, and what it does in one sentence. */
  readonly rule: { readonly name: string; readonly says: Text };
  /** How many said something, with all who took part in a show of hands; and how many handed in a blank ballot. */
  readonly ballots: number;
  readonly blank: number;
  /** How many people each way brought; only where several ways are told apart. */
  readonly ways?: ByEachWay;
  /** What the value of a row is: `Votes`, `Average (0 to 10)`. */
  readonly measure: Text;
  /** The steps of the scale that have a name, from the lowest. */
  readonly steps: readonly { readonly value: number; readonly name: Text }[];
  readonly money: { readonly budget: number; readonly spent: number; readonly currency: string } | null;
  /** Every option once, the best first. */
  readonly rows: readonly ReportedOption[];
  /** The pairs of options whose supporters exclude each other most. */
  readonly splits: readonly ReportedSplit[];
  /** What else there is to know of this count, a sentence each. */
  readonly notes: readonly Text[];
}

export interface ReportedOption {
  readonly id: ItemId;
  readonly label: Text;
  readonly lang: Lang;
  readonly redacted: boolean;
  readonly rank: number;
  readonly tied: boolean;
  /** What the rule made of it, with as many decimals as are to be shown; null where it makes no number. */
  readonly value: number | null;
  /** That value in words, where a number says too little: `Good`. */
  readonly said: Text;
  /** How many said something of it, and how many of them are for it. */
  readonly answers: number;
  readonly people: number;
  /** How many by each way are for it, where these are told apart. */
  readonly by?: ByEachWay;
  /** The value among those who came by each way, where it is not how many they are: a middle of answers. */
  readonly valueBy?: ByEachWay;
  readonly spread: Spread;
  /** From 0, all alike, to 1, one half at each end; null where nobody can tell. */
  readonly division: number | null;
  readonly cost: number | null;
  /** null where nothing is chosen, only ordered. */
  readonly won: boolean | null;
  /** Why it was chosen or not; empty where the value says it. */
  readonly why: Text;
  /** The spread of the round before; null without one. */
  readonly before: Spread | null;
  readonly lineage: readonly Origin[];
}

export interface ReportedSplit {
  readonly between: readonly [ItemId, ItemId];
  /** How many are for both of them, for one alone, for neither. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** A proposal, and what the room made of it by consent. */
export interface ReportedDecision {
  readonly kind: 'decision';
  /** As it was adopted, or as it stood last. */
  readonly proposal: Text;
  /** The items that it came from; itself where it began here. */
  readonly lineage: readonly Origin[];
  readonly status: 'adopted' | 'dropped' | 'open';
  /** Who carries it out; empty where nobody was named. */
  readonly owner: string;
  /** When it is looked at again, as 2027-01-31; empty where that was not said. */
  readonly reviewOn: string;
  /** What was asked each time, and how many answered what. */
  readonly rounds: readonly {
    readonly proposal: Text;
    readonly consents: number;
    readonly concerns: number;
    readonly objections: number;
    /** The same by the way it came; only where several ways are told apart. */
    readonly ways?: EachWay<{
      readonly consents: number;
      readonly concerns: number;
      readonly objections: number;
    }>;
  }[];
  /** Kept for when it is looked at again. */
  readonly concerns: readonly ReportedComment[];
  /** Those that were not met. */
  readonly objections: readonly ReportedComment[];
}

/** A number that people guessed by themselves, talked about, and guessed again. */
export interface ReportedRounds {
  readonly kind: 'rounds';
  readonly question: Text;
  /** `euro a year`, `trees`; empty without one. */
  readonly unit: Text;
  readonly rounds: readonly {
    readonly answers: number;
    /** The middle one, and the two between which the middle half lies; null when nobody answered. */
    readonly median: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly spread: Spread;
    /** The same by the way it came; only where several ways are told apart. */
    readonly ways?: EachWay<{ readonly answers: number; readonly median: number }>;
  }[];
  /** Why people guessed as they did, in no order; only where they were told that all would read it. */
  readonly reasons: readonly ReportedComment[];
}
