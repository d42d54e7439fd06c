import type { Hall } from '../hall.ts';
import { arrivals } from '../scenes/arrivals.ts';
import type { Agenda } from './agenda.ts';
import { seekConsent } from './consent.ts';
import { evaluate } from '../scenes/evaluation.ts';
import { estimateTwice, vote } from './scenes.ts';

/** The evening on which people decide, from the first phone to the published results. `say` tells what is going on. */
export async function liveDeciding(
  hall: Hall,
  agenda: Agenda,
  phones: number,
  say: (line: string) => void,
): Promise<void> {
  say('Welcome back: people come in.');
  await hall.open(agenda.welcome);
  await arrivals(hall, phones);

  say('Ticking: which projects matter at all.');
  await vote(hall, agenda.approve, 'approve');

  say('Impact and effort: where to begin.');
  await vote(hall, agenda.place, 'place');

  say('Estimates: by oneself, then after talking about it.');
  await estimateTwice(hall, agenda.estimate);

  say('Rating: who can live with which quay.');
  await vote(hall, agenda.rate, 'rate');

  say('Ranking: in which order.');
  await vote(hall, agenda.rank, 'rank');

  say('Votes bought with points: what people really care for.');
  await vote(hall, agenda.quadratic, 'quadratic');

  say('Budget: baskets are filled, and everyone hears why.');
  await vote(hall, agenda.budget, 'budget');

  say('Consent: a proposal gets better until everyone can live with it.');
  await seekConsent(hall, agenda.consent);

  say('Evaluation: a word before going home.');
  await hall.open(agenda.evaluation);
  await evaluate(hall, agenda.evaluation);

  await hall.pace.turn();
  await hall.steer('results:publish');
  await hall.steer('session:end');
}
