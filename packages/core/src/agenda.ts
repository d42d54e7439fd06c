import type { Circumstances } from './decision.ts';
import type { SessionCommand } from './commands.ts';
import { outcome, type Verdict } from './outcome.ts';
import { reject } from './rejection.ts';
import { entryOf, type Session } from './session.ts';
import { itemsFor, stepOf } from './lifecycle.ts';
import { fixedIn, type AgendaEntry, type StageType, type StageTypes } from './stage.ts';

/** Changes to the agenda, before and while the session runs. */

type Command<Type extends SessionCommand['type']> = Extract<SessionCommand, { readonly type: Type }>;

/** Whether this config holds for this stage type; zod's own word on what is wrong stays inside. */
const fits = (type: StageType, config: unknown): boolean => type.config.safeParse(config).success;

export function addEntry(
  types: StageTypes,
  session: Session,
  command: Command<'agenda:add'>,
  given: Circumstances,
): Verdict {
  const type = types.get(command.stageType);
  if (!type) return reject('unknown-stage-type');
  const config = command.config ?? {};
  if (!fits(type, config)) return reject('malformed');
  const entry: AgendaEntry = {
    id: given.id(),
    type: type.type,
    title: command.title ?? {},
    config,
    source: command.source ?? { from: 'nothing' },
    skipped: false,
    minutes: command.minutes ?? 0,
    notes: command.notes ?? '',
    who: command.who ?? '',
  };
  const at = Math.min(command.at ?? session.agenda.length, session.agenda.length);
  return outcome([{ type: 'agenda:added', entry, at }], entry.id);
}

export function removeEntry(session: Session, { stage }: Command<'agenda:remove'>): Verdict {
  const found = session.stages.get(stage);
  if (!found) return reject('unknown-stage');
  if (found.phase !== 'prepared') return reject('already-started');
  return outcome([{ type: 'agenda:removed', stage }]);
}

export function moveEntry(session: Session, { stage, to }: Command<'agenda:move'>): Verdict {
  if (!entryOf(session, stage)) return reject('unknown-stage');
  return outcome([{ type: 'agenda:moved', stage, to: Math.min(to, session.agenda.length - 1) }]);
}

export function skipEntry(session: Session, { stage, skipped }: Command<'agenda:skip'>): Verdict {
  const entry = entryOf(session, stage);
  if (!entry) return reject('unknown-stage');
  if (skipped && session.stages.get(stage)?.phase !== 'prepared') return reject('already-started');
  return outcome([{ type: 'stage:configured', entry: { ...entry, skipped } }]);
}

export function duplicateEntry(
  session: Session,
  { stage }: Command<'agenda:duplicate'>,
  given: Circumstances,
): Verdict {
  const entry = entryOf(session, stage);
  if (!entry) return reject('unknown-stage');
  const copy = { ...entry, id: given.id(), skipped: false };
  return outcome([{ type: 'agenda:added', entry: copy, at: session.agenda.indexOf(entry) + 1 }], copy.id);
}

/** Before a stage opens, everything can change; afterwards, what its type calls adjustable, and the words around it. */
export function configureStage(
  types: StageTypes,
  session: Session,
  command: Command<'stage:configure'>,
): Verdict {
  const step = stepOf(types, session, command.stage);
  if (!step) return reject('unknown-stage');
  const { entry, stage, type } = step;
  const config = command.config ?? entry.config;
  if (!fits(type, config)) return reject('malformed');
  if (stage.phase !== 'prepared') {
    if (command.source && JSON.stringify(command.source) !== JSON.stringify(entry.source)) {
      return reject('not-adjustable');
    }
    const changed = changedKeys(type.config.parse(entry.config), type.config.parse(config));
    const fixed = fixedIn(type, stage);
    const mayChange = (key: string) => type.adjustable.includes(key) && !fixed.includes(key);
    if (!changed.every(mayChange)) return reject('not-adjustable');
  }
  return outcome([
    {
      type: 'stage:configured',
      entry: {
        ...entry,
        config,
        title: command.title ?? entry.title,
        source: command.source ?? entry.source,
        minutes: command.minutes ?? entry.minutes,
        notes: command.notes ?? entry.notes,
        who: command.who ?? entry.who ?? '',
      },
    },
  ]);
}

/**
 * What a step would take from an earlier one becomes a list of its own, so that its words can be changed; all else
 * that is known of the items stays. The answer is how many they are.
 */
export function listItems(
  types: StageTypes,
  session: Session,
  { stage: id }: Command<'stage:list-items'>,
): Verdict {
  const step = stepOf(types, session, id);
  if (!step) return reject('unknown-stage');
  if (step.stage.phase !== 'prepared') return reject('already-started');
  const items = itemsFor(types, session, step.entry);
  if ('accepted' in items) return items;
  const entry: AgendaEntry = { ...step.entry, source: { from: 'list', items } };
  return outcome([{ type: 'stage:configured', entry }], items.length);
}

function changedKeys(before: unknown, after: unknown): string[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return Object.keys({ ...old, ...now }).filter(
    (key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]),
  );
}
