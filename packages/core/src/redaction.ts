import type { ItemId } from './ids.ts';
import { redactItem } from './item.ts';
import type { LoggedEvent } from './session.ts';
import type { StageId } from './ids.ts';
import type { StageTypes } from './stage.ts';

/**
 * The logged event without the words of the items that are gone, wherever they went: in the stage that
 * gathered them and in every stage that took them. The same object when there is nothing to take away.
 */
export function redactEvent(
  types: StageTypes,
  typeOf: (stage: StageId) => string,
  event: LoggedEvent,
  gone: ReadonlySet<ItemId>,
): LoggedEvent {
  switch (event.type) {
    case 'stage:opened':
    case 'items:taken':
      return { ...event, items: event.items.map((item) => redactItem(item, gone)) };
    case 'stage:event': {
      const inside = types.get(typeOf(event.stage))?.redact?.(event.event, gone);
      return inside && inside !== event.event ? { ...event, event: inside } : event;
    }
    default:
      return event;
  }
}
