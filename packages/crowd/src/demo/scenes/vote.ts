import type { ItemId, StageId } from '@kring/core';
import { weights } from '../content.ts';
import type { Hall, Phone } from '../hall.ts';
import type { Moment } from '../pace.ts';
import type { Made } from './clusters.ts';

const dots = 5;
const mostPerItem = 2;
/** A single idea that stayed in the tray, compared with the weights of the topics. */
const lonely = 0.7;

const turnout = 0.95;
const changesTheirMind = 0.15;

type Weighed = readonly (readonly [ItemId, number])[];

/** Ballots trickle in, secretly; some think again, and two phones lose the network on the way. */
export async function castDots(hall: Hall, stage: StageId, made: Made): Promise<void> {
  const items = weighedItems(hall, stage, made);
  const { chance } = hall;
  const place = ({ seat }: Phone) => hall.ask(seat, stage, 'dots:place', { dots: someDots(hall, items) });
  const scene = hall.phones.flatMap((phone, i): Moment[] => {
    const at = chance.between(2000, 34_000);
    const later = at + chance.between(4000, 9000);
    const again = chance.happens(changesTheirMind) ? [{ at: later, act: () => place(phone) }] : [];
    switch (i) {
      case 1:
        return [...inTheLift(phone, at), { at: at + 8000, act: () => place(phone) }];
      case 4:
        // The moment before sending: the command goes out again, with the same id, when the network is back.
        return [{ at, act: async () => phone.seat.drop() }, { at, act: () => place(phone) }, ...again];
      default:
        return chance.happens(turnout) ? [{ at, act: () => place(phone) }, ...again] : [];
    }
  });
  await hall.play(scene);
  await hall.pace.wait(3000);
  await hall.steer('stage:close', { stage });
  await hall.pace.wait(4000);
  await hall.steer('stage:reveal', { stage });
  await hall.pace.wait(9000);
}

/** Gone for some seconds, then back as the same participant. */
const inTheLift = ({ seat }: Phone, at: number): Moment[] => [
  { at, act: async () => seat.close() },
  { at: at + 7000, act: () => seat.connect() },
];

function weighedItems({ facilitator }: Hall, stage: StageId, made: Made): Weighed {
  const found = new Map([...made].map(([topic, cluster]) => [cluster, weights[topic]]));
  return [...facilitator.under<{ order: number }>(`stage/${stage}`, 'item/')]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => [id, found.get(id) ?? lonely]);
}

function someDots({ chance }: Hall, items: Weighed): Record<ItemId, number> {
  const given: Record<ItemId, number> = {};
  for (let i = 0; i < dots; i++) {
    const room = items.filter(([id]) => (given[id] ?? 0) < mostPerItem);
    const item = chance.weighed(room);
    if (item !== undefined) given[item] = (given[item] ?? 0) + 1;
  }
  return given;
}
