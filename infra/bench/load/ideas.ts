import { setTimeout as wait } from 'node:timers/promises';
import { Chance } from '@kring/crowd';
import type { Meeting } from './meeting.ts';

/** Ideas as people write them, in Dutch and French, long and short. */
const texts = [
  'Meer schaduw en banken langs het Sint-Annaplein, zodat oudere mensen onderweg kunnen rusten',
  'Un passage piéton sûr devant l’école communale, avec un éclairage qui fonctionne en hiver',
  'Fietspaden vrijhouden van bladeren en ijs',
  'Ouvrir la bibliothèque le dimanche après-midi, pour les étudiants et les familles nombreuses',
  'Een plek waar jongeren ’s avonds binnen kunnen zitten zonder iets te moeten kopen, ook in de vakantie',
  'Plus d’arbres dans les rues où il fait trop chaud l’été',
];

/** When each idea was given and when the screen had it, in milliseconds by performance.now(). */
export class Timed {
  readonly #given = new Map<string, number>();
  readonly latencies: number[] = [];

  get missing(): number {
    return this.#given.size;
  }

  gave(key: string): void {
    this.#given.set(key, performance.now());
  }

  readonly seen = (key: string): void => {
    const given = this.#given.get(key);
    if (given === undefined) return;
    this.#given.delete(key);
    this.latencies.push(performance.now() - given);
  };
}

interface Stream {
  readonly phones: number;
  /** Ideas per second, over all phones. */
  readonly rate: number;
  readonly seconds: number;
  readonly seed: number;
}

let lastKey = 0;

/** Gives ideas at a steady rate, whatever becomes of them, each by a phone that chance picks. */
export async function stream(meeting: Meeting, timed: Timed, { phones, rate, seconds, seed }: Stream) {
  const chance = new Chance(seed);
  const start = performance.now();
  const total = Math.round(rate * seconds);
  for (let given = 0; given < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * rate) + 1);
    for (; given < due; given++) {
      const key = `k${(lastKey += 1)}`;
      timed.gave(key);
      const text = texts[Math.floor(chance.next() * texts.length)] ?? '';
      meeting.give(Math.floor(chance.next() * phones), { key, text });
    }
    await wait(Math.max(0, start + (given / rate) * 1000 - performance.now()));
  }
}

/** Waits until the screen has every idea, at most so long. */
export async function allSeen(timed: Timed, milliseconds: number): Promise<void> {
  const patience = performance.now() + milliseconds;
  while (timed.missing > 0 && performance.now() < patience) await wait(10);
}
