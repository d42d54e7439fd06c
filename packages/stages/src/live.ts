import type {
  ByEachWay,
  Column,
  DeskView,
  Item,
  Json,
  Lang,
  NowView,
  Phase,
  StageId,
  StageView,
  Text,
} from '@kring/core';
import type { Answer } from '@kring/protocol';

/** What the client hands to the views of a stage type. Getters read live data, so `$derived` follows them. */

/** Keyed values of one document, as they stand now. */
export interface LiveEntries {
  get<Value>(key: string): Value | undefined;
  /** Values whose key starts with `prefix`, by the rest of their key, in no particular order. */
  under<Value>(prefix: string): ReadonlyMap<string, Value>;
}

interface LiveStage {
  readonly stage: StageView;
  readonly phase: Phase;
  readonly now: NowView;
  /** What everyone may see of this stage. */
  readonly entries: LiveEntries;
  /** The reader's language, and the session's in their order. */
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  /** The words for this reader: their language first, then the session's. */
  say(text: Text): string;
  /** The session's title, as its organiser wrote it. */
  readonly sessionTitle: Text;
  /** What the session is about, likewise. */
  readonly about: Text;
  /** How many people have given something in this stage. */
  readonly turnout: number;
  /** Milliseconds left on the timer; null without one. */
  readonly remaining: number | null;
}

/** What someone is still working on: on this device only, theirs alone, and there again after a reload. */
export interface Draft {
  read(): Json | null;
  /** Null when there is nothing to keep any more. */
  write(value: Json | null): void;
}

/** For Phone.svelte. */
export interface LivePhone extends LiveStage {
  /** What is mine here; its shape belongs to the stage type. */
  readonly mine: Json;
  /** Keeps the command until it is answered; resolves with the answer, after a lost network too. */
  send(type: string, body: object): Promise<Answer>;
  /** The sentence for a refusal, in the reader's language. */
  explain(answer: Answer): string;
  /** The random word by which my ballot is found once this is sealed; null while I have given nothing. */
  readonly receipt: string | null;
  /** Commands of this stage that are not answered yet: "not sent yet". */
  readonly unsent: number;
  /** At the desk: what is filled in here is somebody's sheet of paper, and leaves when the sheet is handed in. */
  readonly onPaper?: true;
  /** Whether what is sent leaves at once; without a connection it waits on this phone. */
  readonly connected: boolean;
  /** One draft per stage and person. */
  readonly draft: Draft;
  /** Where a picture of this stage is to be fetched; another one has another number. */
  pictureOf(key: string, number: number): string;
  /** Whether a wall, which takes so many milliseconds for it, is still building up what was just revealed. */
  wallBuilds(ms: number): boolean;
}

/** For Screen.svelte. */
export interface LiveScreen extends LiveStage {
  /** What the turnout is measured against: the head count of the hall, else everyone who joined or came without a phone. */
  readonly outOf: number;
  readonly joinUrl: string;
  readonly code: string;
  readonly people: number;
}

/** Where the outcome of a stage can be carried: into a step that never opened, or a new one. Named for the facilitator. */
export type Destination =
  | { readonly kind: 'prepared'; readonly stage: StageId; readonly name: string }
  | { readonly kind: 'new'; readonly type: string; readonly name: string };

/**
 * What a facilitator can go on to when the outcome of a stage is there. All of it can be taken back, as no step is
 * opened; a refusal is told in words, and so is what was done.
 */
export interface Onward {
  /** Those that work on items: what is prepared behind this stage, then one of each type. */
  readonly destinations: readonly Destination[];
  /** Puts words on the wall and on all phones, for people to speak. */
  invite(words: Text): Promise<void>;
  /** The same stage once more on the same items, and goes there. */
  again(): Promise<void>;
  /** Likewise on a copy of the items, whose words can be changed before it opens. */
  amend(): Promise<void>;
  /** Makes a step work on the best so many of this stage, whoever is tied with them along, and goes there. */
  carry(best: number, to: Destination): Promise<void>;
}

/** For Console.svelte: what the facilitator steers inside the stage while it runs. */
export interface LiveConsole extends LiveStage {
  /** What the turnout is measured against: the head count of the hall, else everyone who joined or came without a phone. */
  readonly outOf: number;
  readonly backstage: LiveEntries;
  /** Who I am among those who steer. */
  readonly me: { readonly id: string; readonly name: string };
  readonly config: Json;
  /** In which the items that came into this stage were written, in the stage where they were. */
  readonly columns: readonly Column[];
  readonly people: number;
  readonly headCount: number | null;
  send(type: string, body: object): Promise<Answer>;
  explain(answer: Answer): string;
  /** Changes settings of the stage (the whole config). */
  configure(config: object): Promise<Answer>;
  readonly onward: Onward;
}

/** For Settings.svelte: the form that prepares a stage. `config` is parsed, with its defaults. */
export interface SettingsProps {
  readonly stage: StageId;
  readonly config: Json;
  readonly languages: readonly Lang[];
  readonly lang: Lang;
  /** Settings that cannot change any more, because the stage has opened. */
  readonly locked: (key: string) => boolean;
  readonly items: readonly Item[];
  /** What the session is about, as its organiser wrote it. */
  readonly about: Text;
  change(config: object): void;
}

/** How many gave something without a phone: as the desk says while it is open, and after it the count. */
export function offPhone(entries: LiveEntries): number {
  const desk = entries.get<DeskView>('desk');
  if (desk) return desk.paper + (typeof desk.hands === 'string' ? 0 : (desk.hands.people ?? 0));
  const ways = entries.get<{ readonly ways?: ByEachWay }>('count')?.ways;
  return (ways?.paper ?? 0) + (ways?.hands ?? 0);
}
