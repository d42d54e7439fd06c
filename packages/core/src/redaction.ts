import type { ItemId } from './ids.ts';
import { redactItems } from './item.ts';
import type { LoggedEvent } from './session.ts';
import type { StageId } from './ids.ts';
import type { AgendaEntry, StageTypes } from './stage.ts';

/**
 * The logged event without the words of the items that are gone, wherever they went: in the stage that
 * gathered them, in every stage that took them and in a list on the agenda. The same object when there is nothing to take away.
 */
export function redactEvent(
  types: StageTypes,
  typeOf: (stage: StageId) => string,
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
    case 'stage:event': {
      const inside = types.get(typeOf(event.stage))?.redact?.(event.event, gone);
      return inside && inside !== event.event ? { ...event, event: inside } : event;
    }
    default:
      return event;
  }
}

function redactEntry(entry: AgendaEntry, gone: ReadonlySet<ItemId>): AgendaEntry {
  if (entry.source.from !== 'list') return entry;
  const items = redactItems(entry.source.items, gone);
  return items === entry.source.items ? entry : { ...entry, source: { from: 'list', items } };
}
