import { CardDrag } from './cardDrag.ts';
import type { Drag } from './drag.ts';
import type { Ground } from './ground.ts';
import { IslandDrag } from './islandDrag.ts';
import { Lasso } from './lasso.ts';
import { Pan } from './pan.ts';
import type { Press } from './press.ts';

/** What a press becomes once the pointer moves; null when nothing may be moved now. */
export function dragOf({ on, from, adds, stretches }: Press, ground: Ground): Drag | null {
  const { desk } = ground;
  switch (on.kind) {
    case 'card':
      return desk.locked ? null : new CardDrag(ground, from, on);
    case 'island': {
      const element = ground.find('island', on.id);
      return !element || desk.locked ? null : new IslandDrag(ground, from, on.id, element);
    }
    case 'board':
      return desk.choosing || stretches
        ? new Lasso(ground, from, adds || stretches ? desk.chosenCards : [])
        : new Pan(ground, from);
    case 'pan':
      return new Pan(ground, from);
  }
}
