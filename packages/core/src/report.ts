import type { ItemId, SessionId, StageId } from './ids.ts';
import type { Lang, Text } from './lang.ts';
import type { Origin } from './item.ts';
import type { Phase } from './phase.ts';

/** What a session leaves behind, ready for any export. Holds nothing private and nothing unrevealed. */
export interface SessionReport {
  readonly schema: 'kring.report/3';
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
    readonly tier: 'open';
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
  /** How many people gave something. */
  readonly turnout: number;
  readonly sections: readonly ReportSection[];
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
    case 'distribution':
      return section.counts.some((count) => count > 0);
    case 'text':
    case 'list':
    case 'comments':
      return false;
  }
}

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
  readonly ballots: number;
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
    readonly lineage: readonly Origin[];
  }[];
}

export interface ReportedDistribution {
  readonly kind: 'distribution';
  readonly question: Text;
  /** One count for each step of the scale, lowest first. */
  readonly counts: readonly number[];
  readonly lowest: Text;
  readonly highest: Text;
}
