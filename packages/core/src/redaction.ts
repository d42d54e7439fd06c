import type { ItemId, StageId } from './ids.ts';
import { redactItems, type Item } from './item.ts';
import type { Json } from './json.ts';
import { redactProof } from './proof.ts';
import type { LoggedEvent, Session } from './session.ts';
import type { AgendaEntry, StageTypes } from './stage.ts';

/** The type of a stage, by name; '' for a stage that is gone. */
type TypeOf = (stage: StageId) => string;

/**
 * The logged event without the words of the items that are gone, wherever they went: in the stage that gathered them,
 * among its sealed ballots, in every stage that took them and in a list on the agenda. The same object when there is
 * nothing to take away.
 */
export function redactEvent(
  types: StageTypes,
  typeOf: TypeOf,
  event: LoggedEvent,
  gone: ReadonlySet<ItemId>,
): LoggedEvent {
  switch (event.type) {
    case 'stage:opened':
    case 'items:taken': {
      const items = redactItems(event.items, gone);
      return items === event.items ? event : { ...event, items };
    }
    case 'session:created': {
      const agenda = event.agenda.map((entry) => redactEntry(entry, gone));
      return agenda.some((entry, at) => entry !== event.agenda[at]) ? { ...event, agenda } : event;
    }
    case 'agenda:added':
    case 'stage:configured': {
      const entry = redactEntry(event.entry, gone);
      return entry === event.entry ? event : { ...event, entry };
    }
    case 'stage:sealed': {
      const redacted = (list: readonly Json[]) => {
        const without = list.map((ballot) => redactGiven(types, typeOf, event.stage, ballot, gone));
        return without.every((ballot, at) => ballot === list[at]) ? list : without;
      };
      const [ballots, paper] = [redacted(event.ballots), event.paper && redacted(event.paper)];
      const proof = event.proof && redactProof(event.proof, gone);
      if (ballots === event.ballots && paper === event.paper && proof === event.proof) return event;
      return { ...event, ballots, ...(paper && { paper }), ...(proof && { proof }) };
    }
    case 'stage:event': {
      const inside = types.get(typeOf(event.stage))?.redact?.(event.event, gone);
      return inside && inside !== event.event ? { ...event, event: inside } : event;
    }
    default:
      return event;
  }
}

/** What someone gave in a stage, without the words that are gone; the same value when it holds none of them. */
export const redactGiven = (
  types: StageTypes,
  typeOf: TypeOf,
  stage: StageId,
  value: Json,
  gone: ReadonlySet<ItemId>,
): Json => types.get(typeOf(stage))?.redactGiven?.(value, gone) ?? value;

/** The log as it is kept once these stages are sealed: without the words that were replaced in them. */
export function withoutReplaced(
  types: StageTypes,
  typeOf: TypeOf,
  log: readonly LoggedEvent[],
  sealed: Iterable<StageId>,
): readonly LoggedEvent[] {
  const kept = [...log];
  for (const stage of sealed) {
    const inside = log.flatMap((event, at) =>
      event.type === 'stage:event' && event.stage === stage ? [{ at, event }] : [],
    );
    const without = types.get(typeOf(stage))?.withoutReplaced?.(inside.map(({ event }) => event.event)) ?? [];
    for (const [nth, event] of without.entries()) {
      const was = inside[nth];
      if (was && event !== was.event.event) kept[was.at] = { ...was.event, event };
    }
  }
  return kept;
}

/** Whether the organiser's lists on the agenda still hold words of this item. */
export function isListed(session: Session, id: ItemId): boolean {
  const holds = (items: readonly Item[]): boolean =>
    items.some((item) => (item.id === id && !item.redacted) || holds(item.members));
  return session.agenda.some(({ source }) => source.from === 'list' && holds(source.items));
}

function redactEntry(entry: AgendaEntry, gone: ReadonlySet<ItemId>): AgendaEntry {
  if (entry.source.from !== 'list') return entry;
  const items = redactItems(entry.source.items, gone);
  return items === entry.source.items ? entry : { ...entry, source: { from: 'list', items } };
}
