import { Map } from 'immutable';
import type { SessionId, StageId } from './ids.ts';
import type { Json } from './json.ts';
import type { Lang, Text } from './lang.ts';
import { highestNumber, type Item } from './item.ts';
import { noLogo, type Logo } from './logo.ts';
import type { Proof } from './proof.ts';
import {
  emptyStage,
  minutesOf,
  nothingOnPaper,
  type AgendaEntry,
  type Correction,
  type Sealed,
  type Stage,
  type StageTypes,
} from './stage.ts';
import type { Hands } from './rows.ts';
import type { Tier } from './tier.ts';

/** What the organiser settles about a session before (and while) it runs. */
export interface SessionInfo {
  readonly title: Text;
  /** The main language first. */
  readonly languages: readonly Lang[];
  /** When it begins, on the clock of the hall: 19:30; '' when that was not said. */
  readonly startsAt: string;
  /** Who runs this, as people read it when they join. */
  readonly organiser: Text;
  readonly about: Text;
  /** Until when contributions are kept: a date as 2027-01-31. */
  readonly keptUntil: string;
  readonly names: 'anonymous' | 'optional' | 'required';
  /** Whether a second person may join on the same phone. */
  readonly sharedPhones: boolean;
  /** Settled before anyone joins. */
  readonly tier: Tier;
  /** Who checked who may vote, where the tier is `list`. */
  readonly list: Text;
  /** At most this many participants. */
  readonly capacity: number;
  /** Who runs this, as a colour: `#7a2360`; empty is Kring's own. */
  readonly colour: string;
  /** How the screen looks: on paper, or nearly black in a darkened hall. */
  readonly wall: 'light' | 'hall';
}

/** A running countdown. It closes its stage, or only rings. */
export interface Timer {
  readonly stage: StageId;
  readonly endsAt: number;
  readonly then: 'close' | 'ring';
  /** All the time that was given, in milliseconds; absent in events from before it was kept. */
  readonly given?: number;
}

/** A session as it stands. Everything in it follows from its events and private rows. */
export interface Session {
  readonly id: SessionId;
  readonly info: SessionInfo;
  readonly logo: Logo;
  readonly status: 'preparing' | 'running' | 'ended';
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** How many minutes the agenda came to when its first step opened. */
  readonly plannedMinutes: number | null;
  /** Whether all that is given is for practice, and goes when that ends. */
  readonly practice: boolean;
  readonly agenda: readonly AgendaEntry[];
  readonly stages: Map<StageId, Stage>;
  /** The stage that phones and screen show. */
  readonly current: StageId | null;
  /** The stages that have been open, in the order in which they last became so. */
  readonly trail: readonly StageId[];
  /** Those that gave way to an earlier one that was reopened, the last one last: the way on leads back to them. */
  readonly interrupted: readonly StageId[];
  readonly timer: Timer | null;
  /** A countdown that ran out and has not been cleared: the screen shows 0:00. */
  readonly rang: StageId | null;
  readonly message: Text | null;
  /** Since when it is there; null also for one of an earlier version. */
  readonly messageAt: number | null;
  /** Whether it stands on the screen too. */
  readonly messageOnWall: boolean;
  /** Whether it belongs to what the room does now, and goes when a stage opens. */
  readonly messageUntilOpening: boolean;
  readonly screen: 'shown' | 'blank';
  readonly joining: 'open' | 'locked';
  readonly results: 'private' | 'public';
  readonly headCount: number | null;
  /** The highest item number given so far. */
  readonly lastNumber: number;
}

/** As the log has them: in earlier versions, who runs this was one string, and some things were not asked. */
export type LoggedInfo = Omit<SessionInfo, 'organiser' | keyof typeof notAsked> & {
  readonly organiser: Text | string;
} & Partial<Pick<SessionInfo, keyof typeof notAsked>>;

const notAsked = {
  startsAt: '',
  colour: '',
  wall: 'light',
  tier: 'open',
  list: {},
} as const satisfies Partial<SessionInfo>;

/** Facts about the session and the life of its stages. */
export type SessionEvent =
  | { readonly type: 'session:created'; readonly info: LoggedInfo; readonly agenda: readonly AgendaEntry[] }
  | { readonly type: 'session:configured'; readonly info: LoggedInfo }
  | { readonly type: 'logo:set'; readonly logo: Logo }
  | { readonly type: 'session:ended'; readonly at: number }
  | { readonly type: 'practice:begun' }
  | { readonly type: 'agenda:added'; readonly entry: AgendaEntry; readonly at: number }
  | { readonly type: 'agenda:removed'; readonly stage: StageId }
  | { readonly type: 'agenda:moved'; readonly stage: StageId; readonly to: number }
  | { readonly type: 'stage:configured'; readonly entry: AgendaEntry }
  | {
      readonly type: 'stage:opened';
      readonly stage: StageId;
      readonly at: number;
      readonly items: readonly Item[];
    }
  | { readonly type: 'stage:shown'; readonly stage: StageId }
  | { readonly type: 'items:taken'; readonly stage: StageId; readonly items: readonly Item[] }
  /** In an earlier version, nobody wrote down when; the same goes for a reveal and for a message. */
  | { readonly type: 'stage:closed'; readonly stage: StageId; readonly at?: number }
  | { readonly type: 'stage:reopened'; readonly stage: StageId }
  | { readonly type: 'stage:revealed'; readonly stage: StageId; readonly at?: number }
  | {
      readonly type: 'stage:sealed';
      readonly stage: StageId;
      readonly ballots: readonly Json[];
      /** In earlier versions, nobody voted on paper, and there was no proof. */
      readonly paper?: readonly Json[];
      readonly hands?: Hands;
      readonly turnout: number;
      readonly proof?: Proof;
    }
  /** What the desk entered was replaced or taken back. Nothing says which ballot that was. */
  | ({ readonly type: 'ballot:corrected'; readonly stage: StageId } & Correction)
  /** The secret of the database was lost, and with it what was given here: the step began anew. */
  | { readonly type: 'stage:lost'; readonly stage: StageId; readonly at: number }
  | { readonly type: 'timer:started'; readonly timer: Timer }
  | { readonly type: 'timer:stopped' }
  | { readonly type: 'timer:rang'; readonly stage: StageId }
  | {
      readonly type: 'message:sent';
      readonly text: Text;
      readonly at?: number;
      readonly wall?: boolean;
      readonly untilOpening?: boolean;
    }
  | { readonly type: 'message:cleared' }
  | { readonly type: 'screen:set'; readonly screen: Session['screen'] }
  | { readonly type: 'joining:set'; readonly joining: Session['joining'] }
  | { readonly type: 'results:set'; readonly results: Session['results'] }
  | { readonly type: 'people:counted'; readonly headCount: number | null };

/** A fact inside a stage, in that stage type's own words. */
export interface StageEvent {
  readonly type: 'stage:event';
  readonly stage: StageId;
  readonly event: { readonly type: string };
}

/** One line of a session's log. */
export type LoggedEvent = SessionEvent | StageEvent;

const noMessage = {
  message: null,
  messageAt: null,
  messageOnWall: false,
  messageUntilOpening: false,
} as const;

export const emptySession = (id: SessionId): Session => ({
  id,
  info: {
    title: {},
    languages: ['nl'],
    organiser: {},
    about: {},
    keptUntil: '',
    names: 'anonymous',
    sharedPhones: false,
    capacity: 1000,
    ...notAsked,
  },
  logo: noLogo,
  status: 'preparing',
  startedAt: null,
  endedAt: null,
  plannedMinutes: null,
  practice: false,
  agenda: [],
  stages: Map(),
  current: null,
  trail: [],
  interrupted: [],
  timer: null,
  rang: null,
  ...noMessage,
  screen: 'shown',
  joining: 'open',
  results: 'private',
  headCount: null,
  lastNumber: 0,
});

/** What an organiser settles beforehand, and what a copy takes along. */
export type Settled = Pick<Session, 'info' | 'logo' | 'agenda'>;

/** The facts that begin a session which is settled like this, and in which nothing has happened yet. */
export function anew({ info, logo, agenda }: Settled): readonly SessionEvent[] {
  const created: SessionEvent = { type: 'session:created', info, agenda };
  return logo.picture === '' ? [created] : [created, { type: 'logo:set', logo }];
}

/** The step of the agenda with this id. */
export const entryOf = (session: Session, stage: StageId): AgendaEntry | undefined =>
  session.agenda.find((entry) => entry.id === stage);

const withEntry = (agenda: readonly AgendaEntry[], at: number, entry: AgendaEntry): AgendaEntry[] => [
  ...agenda.slice(0, at),
  entry,
  ...agenda.slice(at),
];

const sealedBy = (event: Extract<SessionEvent, { readonly type: 'stage:sealed' }>): Sealed => ({
  ballots: event.ballots,
  paper: event.paper ?? [],
  hands: event.hands ?? null,
  turnout: event.turnout,
  proof: event.proof ?? null,
});

/** Folds the shared facts. Pure; unknown stages are left alone, so that a removed stage's events do no harm. */
export function evolve(types: StageTypes, session: Session, event: LoggedEvent): Session {
  switch (event.type) {
    case 'session:created': {
      const info = infoFrom(event.info);
      const stages = Map(event.agenda.map((entry) => [entry.id, freshStage(types, entry, info.languages)]));
      return { ...emptySession(session.id), info, agenda: event.agenda, stages };
    }
    case 'session:configured': {
      const info = infoFrom(event.info);
      const { languages } = info;
      return { ...session, info, stages: session.stages.map((stage) => ({ ...stage, languages })) };
    }
    case 'logo:set':
      return { ...session, logo: event.logo };
    case 'session:ended':
      return { ...session, status: 'ended', endedAt: event.at, timer: null, rang: null, ...noMessage };
    case 'practice:begun':
      return { ...session, practice: true };
    case 'agenda:added': {
      const stage = freshStage(types, event.entry, session.info.languages);
      return {
        ...session,
        agenda: withEntry(session.agenda, event.at, event.entry),
        stages: session.stages.set(event.entry.id, stage),
      };
    }
    case 'agenda:removed':
      return {
        ...session,
        agenda: session.agenda.filter((entry) => entry.id !== event.stage),
        stages: session.stages.delete(event.stage),
        current: session.current === event.stage ? null : session.current,
      };
    case 'agenda:moved': {
      const moved = entryOf(session, event.stage);
      if (!moved) return session;
      const rest = session.agenda.filter((entry) => entry !== moved);
      return { ...session, agenda: withEntry(rest, event.to, moved) };
    }
    case 'stage:configured': {
      const { entry } = event;
      const agenda = session.agenda.map((before) => (before.id === entry.id ? entry : before));
      return changeStage({ ...session, agenda }, entry.id, (stage) => reconfigured(types, stage, entry));
    }
    case 'stage:opened': {
      const opened: Session = {
        ...session,
        status: 'running',
        startedAt: session.startedAt ?? event.at,
        plannedMinutes: session.plannedMinutes ?? minutesOf(session.agenda),
        current: event.stage,
        trail: openedAfter(session.trail, event.stage),
        interrupted: [],
        rang: null,
        lastNumber: Math.max(session.lastNumber, highestNumber(event.items)),
        ...messageAtOpening(session),
      };
      return changeStage(opened, event.stage, (stage) => ({
        ...stage,
        phase: 'open',
        openedAt: event.at,
        closedAt: null,
        revealedAt: null,
        items: event.items,
        state: types.get(stage.type)?.initial(stage.config, event.items),
      }));
    }
    case 'stage:shown':
      return { ...session, current: event.stage };
    case 'items:taken': {
      const lastNumber = Math.max(session.lastNumber, highestNumber(event.items));
      return changeStage({ ...session, lastNumber }, event.stage, (stage) => ({
        ...stage,
        items: [...stage.items, ...event.items],
        state: types.get(stage.type)?.takeItems?.(stage.state, event.items) ?? stage.state,
      }));
    }
    case 'stage:closed':
      return withoutTimer(
        changeStage(session, event.stage, (stage) => ({
          ...stage,
          phase: 'closed',
          closedAt: event.at ?? null,
        })),
        event.stage,
      );
    case 'stage:reopened': {
      const reopened: Session = {
        ...session,
        current: event.stage,
        trail: openedAfter(session.trail, event.stage),
        interrupted: interruptedBy(session, event.stage),
        rang: null,
        ...messageAtOpening(session),
      };
      return changeStage(reopened, event.stage, (stage) => ({
        ...stage,
        phase: 'open',
        closedAt: null,
        revealedAt: null,
      }));
    }
    case 'stage:revealed':
      return changeStage(session, event.stage, (stage) => ({
        ...stage,
        phase: 'revealed',
        revealedAt: event.at ?? null,
      }));
    case 'stage:sealed':
      return changeStage(session, event.stage, (stage) => ({
        ...stage,
        phase: 'sealed',
        rows: stage.rows.clear(),
        contributors: stage.contributors.clear(),
        onPaper: nothingOnPaper,
        authors: stage.authors.clear(),
        authored: stage.authored.clear(),
        sealed: sealedBy(event),
      }));
    case 'ballot:corrected': {
      const { way, reason, by, at } = event;
      return changeStage(session, event.stage, (stage) => ({
        ...stage,
        corrections: [...stage.corrections, { way, reason, by, at }],
      }));
    }
    case 'stage:lost':
      return changeStage(session, event.stage, (stage) => ({ ...stage, lost: [...stage.lost, event.at] }));
    case 'timer:started':
      return { ...session, timer: event.timer, rang: null };
    case 'timer:stopped':
      return { ...session, timer: null, rang: null };
    case 'timer:rang':
      return { ...session, timer: null, rang: event.stage };
    case 'message:sent':
      return {
        ...session,
        message: event.text,
        messageAt: event.at ?? null,
        messageOnWall: event.wall ?? false,
        messageUntilOpening: event.untilOpening ?? false,
      };
    case 'message:cleared':
      return { ...session, ...noMessage };
    case 'screen:set':
      return { ...session, screen: event.screen };
    case 'joining:set':
      return { ...session, joining: event.joining };
    case 'results:set':
      return { ...session, results: event.results };
    case 'people:counted':
      return { ...session, headCount: event.headCount };
    case 'stage:event': {
      const type = types.get(session.stages.get(event.stage)?.type ?? '');
      if (!type) return session;
      const lastNumber = Math.max(session.lastNumber, numberIn(event.event));
      return changeStage({ ...session, lastNumber }, event.stage, (stage) => ({
        ...stage,
        state: type.evolve(stage.state, event.event),
      }));
    }
  }
}

const messageAtOpening = ({ messageUntilOpening }: Session) => (messageUntilOpening ? noMessage : {});

const openedAfter = (trail: readonly StageId[], stage: StageId): readonly StageId[] => [
  ...trail.filter((id) => id !== stage),
  stage,
];

/** What the way on leads back to once this stage is reopened: what stands later in the agenda, and was not done. */
function interruptedBy({ agenda, trail, interrupted }: Session, reopened: StageId): readonly StageId[] {
  const placeOf = (stage: StageId) => agenda.findIndex(({ id }) => id === stage);
  const last = trail.at(-1);
  const left = last === undefined || interrupted.includes(last) ? interrupted : [...interrupted, last];
  return left.filter((id) => placeOf(id) > placeOf(reopened));
}

/** One string was the main language's name; what was not asked is nothing in particular. */
function infoFrom({ organiser, ...info }: LoggedInfo): SessionInfo {
  const [main = 'nl'] = info.languages;
  return {
    ...notAsked,
    ...info,
    organiser: typeof organiser === 'string' ? { [main]: organiser } : organiser,
  };
}

/** The session with one stage changed; the same session when there is no such stage. */
export function changeStage(session: Session, id: StageId, change: (stage: Stage) => Stage): Session {
  const stage = session.stages.get(id);
  return stage ? { ...session, stages: session.stages.set(id, change(stage)) } : session;
}

function freshStage(types: StageTypes, entry: AgendaEntry, languages: readonly Lang[]): Stage {
  const type = types.get(entry.type);
  if (!type) throw new Error(`The log names a stage type that this Kring does not have: ${entry.type}`);
  return emptyStage(type, entry, languages);
}

function reconfigured(types: StageTypes, stage: Stage, entry: AgendaEntry): Stage {
  const type = types.get(stage.type);
  if (!type) return stage;
  const config = type.config.parse(entry.config);
  return { ...stage, config, state: stage.phase === 'prepared' ? type.initial(config, []) : stage.state };
}

const withoutTimer = (session: Session, stage: StageId): Session =>
  session.timer?.stage === stage || session.rang === stage
    ? { ...session, timer: null, rang: null }
    : session;

/** Events that give an item its number carry it as `number`. */
const numberIn = (event: object): number =>
  'number' in event && typeof event.number === 'number' ? event.number : 0;
