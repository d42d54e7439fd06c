import type { ItemId, StageId } from '@kring/core';
import { topics, type Topic } from '../content.ts';
import type { Hall } from '../hall.ts';
import type { Gathered } from './ideas.ts';

/** The clusters that were made, by what they are about. */
export type Made = ReadonlyMap<Topic, string>;

const beat = 550;
/** The card that is laid wrong at first, and taken back. */
const slip = 24;

/** Board units from one cluster to the next: room for some fifteen cards each. */
const across = 760;
const down = 780;
const perRow = 4;

interface Card {
  readonly id: ItemId;
  readonly topic: Topic;
  readonly echo: string | undefined;
}

/** Cards go one by one from the tray to where they belong; what says the same goes in one stack. */
export async function groupIdeas(hall: Hall, stage: StageId, gathered: Gathered): Promise<Made> {
  const made = new Map<Topic, string>();
  const cards = hall.chance.shuffled(cardsOf(hall, stage, gathered));
  for (const [i, { id, topic }] of cards.entries()) {
    await hall.pace.wait(beat);
    if (i === slip) await misplace(hall, stage, id, made, topic);
    const cluster = made.get(topic);
    if (cluster === undefined) await create(hall, stage, topic, id, made);
    else await hall.work(stage, 'items:move', { items: [id], cluster });
  }
  for (const [leader, ...others] of echoes(cards)) {
    await hall.pace.wait(2 * beat);
    if (leader)
      await hall.work(stage, 'items:stack', { items: others.map(({ id }) => id), leader: leader.id });
  }
  await hall.pace.wait(6000);
  return made;
}

/** In the order of their numbers, so that chance has the same cards before it in every run. */
function cardsOf({ facilitator }: Hall, stage: StageId, gathered: Gathered): Card[] {
  const onBoard = facilitator.under<{ number: number | null }>(`stage/${stage}`, 'card/');
  return [...onBoard]
    .sort(([, a], [, b]) => (a.number ?? 0) - (b.number ?? 0))
    .flatMap(([id]) => {
      const idea = gathered.get(id);
      return idea?.topic ? [{ id, topic: idea.topic, echo: idea.echo }] : [];
    });
}

/** A new cluster around its first card: named in one language at once, in both when it has been thought over. */
async function create(
  hall: Hall,
  stage: StageId,
  topic: Topic,
  item: ItemId,
  made: Map<Topic, string>,
): Promise<void> {
  const at = topics.findIndex(([one]) => one === topic);
  const name = topics[at]?.[1];
  const place = { x: (at % perRow) * across, y: Math.floor(at / perRow) * down };
  const cluster = await hall.work(stage, 'cluster:create', {
    name: { nl: name?.nl },
    items: [item],
    ...place,
  });
  if (typeof cluster !== 'string') return;
  made.set(topic, cluster);
  await hall.pace.wait(2 * beat);
  await hall.work(stage, 'cluster:name', { cluster, name });
}

async function misplace(hall: Hall, stage: StageId, id: ItemId, made: Made, right: Topic): Promise<void> {
  const wrong = [...made].find(([topic]) => topic !== right);
  if (!wrong) return;
  const moved = await hall.work(stage, 'items:move', { items: [id], cluster: wrong[1] });
  await hall.pace.wait(4 * beat);
  if (moved !== undefined) await hall.work(stage, 'board:undo', {});
  await hall.pace.wait(2 * beat);
}

const echoes = (cards: readonly Card[]): Card[][] => [
  ...Map.groupBy(
    cards.filter(({ echo }) => echo !== undefined),
    ({ echo }) => echo,
  ).values(),
];
