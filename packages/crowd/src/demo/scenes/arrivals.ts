import type { Hall } from '../hall.ts';
import { tongues } from '../tongue.ts';

const doorsOpenFor = 20_000;
/** Some came without a phone, or look along with a neighbour. */
const withoutPhone = 9;

/** People come in, in both languages alike, and the facilitator counts heads. */
export async function arrivals(hall: Hall, phones: number): Promise<void> {
  const { chance } = hall;
  const scene = Array.from({ length: phones }, (_, i) => {
    const tongue = tongues[i % tongues.length] ?? tongues[0];
    // Most come at the last moment.
    return { at: doorsOpenFor * Math.sqrt(chance.next()), act: () => hall.admit(tongue) };
  });
  await hall.play(scene);
  await hall.pace.wait(3000);
  await hall.steer('people:count', { headCount: phones + withoutPhone });
  await hall.pace.wait(5000);
}
