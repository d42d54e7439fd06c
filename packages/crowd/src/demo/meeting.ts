import type { Agenda } from './agenda.ts';
import type { Hall } from './hall.ts';
import { arrivals } from './scenes/arrivals.ts';
import { groupIdeas } from './scenes/clusters.ts';
import { evaluate } from './scenes/evaluation.ts';
import { gatherIdeas, type Gathered } from './scenes/ideas.ts';
import { castDots } from './scenes/vote.ts';

/** The whole evening, from the first phone to the published results. `say` tells what is going on. */
export async function liveMeeting(
  hall: Hall,
  agenda: Agenda,
  phones: number,
  say: (line: string) => void,
): Promise<Gathered> {
  say('Welcome: people come in.');
  await hall.open(agenda.welcome);
  await arrivals(hall, phones);

  say('Info: what tonight is about.');
  await hall.open(agenda.info);
  await hall.pace.wait(14_000);

  say('Ideas: phones write in Dutch and French.');
  await hall.open(agenda.ideas);
  const gathered = await gatherIdeas(hall, agenda.ideas);

  say('Talk: a conversation at the tables, until the gong.');
  await hall.open(agenda.talk);
  const gong = await hall.startTimer(agenda.talk, 20);
  await gong();
  await hall.pace.wait(3000);

  say('Clusters: what belongs together comes together.');
  await hall.open(agenda.clusters);
  const clusters = await groupIdeas(hall, agenda.clusters, gathered);

  say('Dots: everyone chooses, in secret.');
  await hall.open(agenda.vote);
  await castDots(hall, agenda.vote, clusters);

  say('Results: what came of it.');
  await hall.open(agenda.results);
  await hall.pace.wait(14_000);

  say('Evaluation: a word before going home.');
  await hall.open(agenda.evaluation);
  await evaluate(hall, agenda.evaluation);

  await hall.pace.turn();
  await hall.steer('results:publish');
  await hall.steer('session:end');
  await hall.steer('stage:show', { stage: agenda.results });
  return gathered;
}
