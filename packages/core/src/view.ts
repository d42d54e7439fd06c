import type { Json } from './json.ts';
import type { StageId } from './ids.ts';
import type { Lang, Text } from './lang.ts';
import { deskOf } from './desk.ts';
import { logoNumber } from './logo.ts';
import type { Session, Timer } from './session.ts';
import type { Phase } from './phase.ts';
import type { Tier } from './tier.ts';
import {
  fixedIn,
  turnoutOf,
  type Correction,
  type Entries,
  type Source,
  type Stage,
  type StageType,
  type StageTypes,
} from './stage.ts';

/** What everyone may know of a session, as the `session` document carries it. */

/** Entry `about`. */
export interface AboutView {
  readonly title: Text;
  readonly about: Text;
  readonly organiser: Text;
  readonly keptUntil: string;
  readonly languages: readonly Lang[];
  readonly names: Session['info']['names'];
  readonly sharedPhones: boolean;
  readonly colour: string;
  readonly wall: Session['info']['wall'];
  /** The number under which the logo can be fetched; null when there is none. */
  readonly logo: number | null;
}

/** Entry `now`. */
export interface NowView {
  readonly status: Session['status'];
  /** Whether this is a practice: none of it counts. */
  readonly practice: boolean;
  /** When the first step opened, in milliseconds since 1970. */
  readonly startedAt: number | null;
  /** When it was over, likewise. */
  readonly endedAt: number | null;
  /** How many minutes the agenda came to then. */
  readonly plannedMinutes: number | null;
  readonly current: StageId | null;
  /** The stage that was open before the one that was so last. */
  readonly before: StageId | null;
  /** The closed stages that the way on leads back to, the first to come last. */
  readonly interrupted: readonly StageId[];
  readonly timer: Timer | null;
  readonly rang: StageId | null;
  readonly message: Text | null;
  readonly messageAt: number | null;
  /** Whether it stands on the screen too; an older host does not say. */
  readonly messageOnWall?: boolean;
  /** Whether it goes when a stage opens. */
  readonly messageUntilOpening?: boolean;
  readonly screen: Session['screen'];
  readonly joining: Session['joining'];
  readonly results: Session['results'];
  readonly headCount: number | null;
}

/** One line of entry `agenda`. */
export interface StageView {
  readonly id: StageId;
  readonly type: string;
  readonly title: Text;
  readonly phase: Phase;
  readonly skipped: boolean;
  readonly minutes: number;
  readonly openedAt: number | null;
  readonly closedAt: number | null;
  /** When its outcome was revealed: phones wait while the wall builds it up. */
  readonly revealedAt: number | null;
  /** How many people gave something, once it is closed; while it is open its own document says so. */
  readonly turnout: number | null;
  /** What stands for its count once it is sealed: SHA-256 as hexadecimal digits; null before, or where nothing was counted. */
  readonly head: string | null;
}

/** Entry `entry/<stage>` of the `backstage` document. */
export interface EntryView {
  readonly config: Json;
  readonly source: Source;
  readonly notes: string;
  readonly who: string;
  /** Whether the stage holds something back until it is revealed. */
  readonly hides: boolean;
  /** Settings of this very stage that cannot change once it has opened, though its type calls them adjustable. */
  readonly fixed: readonly string[];
  /** What was entered at the desk and then corrected. */
  readonly corrections: readonly Correction[];
}

export function sessionEntries(session: Session): Entries {
  const { info } = session;
  const about: AboutView = {
    title: info.title,
    about: info.about,
    organiser: info.organiser,
    keptUntil: info.keptUntil,
    languages: info.languages,
    names: info.names,
    sharedPhones: info.sharedPhones,
    colour: info.colour,
    wall: info.wall,
    logo: logoNumber(session.logo),
  };
  const { status, practice, startedAt, endedAt, plannedMinutes, current, timer, rang, message } = session;
  const { trail, screen, joining, results, headCount } = session;
  const interrupted = session.interrupted.filter((id) => session.stages.get(id)?.phase === 'closed');
  const now: NowView = {
    ...{ status, practice, startedAt, endedAt, plannedMinutes, current, timer, rang, message },
    ...{
      before: trail.at(-2) ?? null,
      interrupted,
      messageAt: session.messageAt,
      messageOnWall: session.messageOnWall,
      messageUntilOpening: session.messageUntilOpening,
    },
    ...{ screen, joining, results, headCount },
  };
  const agenda: StageView[] = session.agenda.map(({ id, type, title, skipped, minutes }) => {
    const stage = session.stages.get(id);
    const phase = stage?.phase ?? 'prepared';
    const over = stage && phase !== 'prepared' && phase !== 'open';
    const { openedAt = null, closedAt = null, revealedAt = null } = stage ?? {};
    const turnout = over ? turnoutOf(stage) : null;
    const head = stage?.sealed?.proof?.head ?? null;
    return { id, type, title, skipped, minutes, phase, openedAt, closedAt, revealedAt, turnout, head };
  });
  return [
    ['about', asJson(about)],
    ['now', asJson(now)],
    ['agenda', asJson(agenda)],
  ];
}

/** What only those who steer may know of the session as a whole. */
export function backstageEntries(types: StageTypes, session: Session): Entries {
  const entries = session.agenda.map(({ id, type: called, config, source, notes, who = '' }) => {
    const type = types.get(called);
    const stage = session.stages.get(id);
    const hides = type?.hides(stage?.config) ?? false;
    const fixed = type && stage ? fixedIn(type, stage) : [];
    const corrections = stage?.corrections ?? [];
    const view: EntryView = { config, source, notes, who, hides, fixed, corrections };
    return [`entry/${id}`, asJson(view)] as const;
  });
  return [['info', asJson(session.info)], ['logo', asJson(session.logo)], ...entries];
}

/** What a stage shows to everyone: its type's own entries, all of them or those that may have changed, and `turnout`. */
export function* stageEntries<Value>(
  stage: Stage,
  own: Iterable<readonly [string, Value]>,
): Iterable<readonly [string, Value | number]> {
  yield* own;
  yield ['turnout', turnoutOf(stage)];
}

/** What a stage shows of the desk beside that. */
export function deskEntries(type: StageType, stage: Stage, tier: Tier): Entries {
  const desk = deskOf(type, stage, tier);
  return desk ? [['desk', asJson(desk)]] : [];
}

/** Views are plain values; an interface just has no index signature to tell the compiler so. */
export const asJson = (view: object): Json => view as unknown as Json;
