import { setTimeout as wait } from 'node:timers/promises';
import { Seat } from '@kring/crowd';
import type { Answer, Envelope } from '@kring/protocol';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import type { Fault, Findings, Size } from './fault.ts';
import { inHall, type Hall } from './hall.ts';
import type { Meeting } from './meeting.ts';
import type { Courier, Person } from './person.ts';
import { Proxy } from './proxy.ts';
import { within } from './within.ts';

/** A network that repeats, holds back and overtakes; phones with two tabs; and somebody who copies commands. */
export const repeat: Fault = {
  id: 'F8',
  what: 'commands sent again, out of order, by other ways and by others',
  run: (chance, size) => inHall(chance, {}, (hall) => live(hall, plans[size])),
};

interface Plan {
  readonly voters: number;
  readonly writers: number;
  /** In milliseconds. */
  readonly longestDelay: number;
}

const plans: Readonly<Record<Size, Plan>> = {
  short: { voters: 30, writers: 5, longestDelay: 400 },
  full: { voters: 1000, writers: 100, longestDelay: 10_000 },
  long: { voters: 1000, writers: 100, longestDelay: 60_000 },
};

const changes = 3;
const mostCopies = 5;

async function live(hall: Hall, { voters, writers, longestDelay }: Plan): Promise<Findings> {
  const { chance, history } = hall;
  const proxy = await Proxy.open(hall.server.base, () => chance.between(0, 20));
  const vote = await hall.meet('vote', voters, proxy.base);
  const writing = await hall.meet('ideas', writers, proxy.base);
  const tabs: Seat[] = [];
  let copies = 0;
  const sending = [vote, writing].flatMap((meeting) =>
    meeting.people.map(async (person) => {
      const roads = await roadsOf(person, meeting, proxy.base, chance, tabs);
      const given = Array.from({ length: changes }, () => person.write(meeting.stage, meeting.gift()));
      const sent = copiesOf(given, chance);
      copies += sent.length;
      await Promise.all(
        sent.map(async (envelope) => {
          await wait(chance.between(0, longestDelay));
          await person.send(envelope, roads[Math.floor(chance.next() * roads.length)]);
        }),
      );
      return { person, given };
    }),
  );
  try {
    const sent = await within(60 + longestDelay / 1000, Promise.all(sending), 'the answers to every copy');
    const thefts = await steal(sent.slice(0, Math.min(50, voters)));
    const { accepted, unknown, refusals } = history;
    const refused = refusals['command-of-another'] ?? 0;
    return {
      verdict: await hall.settle(),
      figures: {
        ...{ commands: accepted.length + (refusals['superseded'] ?? 0), copies, unknown },
        ...{ superseded: refusals['superseded'] ?? 0, thefts, refused },
      },
      demands: {
        'another’s command is refused': refused === thefts && thefts > 0,
        'every command has its answer': unknown === 0,
      },
    };
  } finally {
    for (const tab of tabs) tab.close();
    await proxy.close();
  }
}

/** Each command one to five times, in any order. */
const copiesOf = (given: readonly Envelope[], chance: Chance): readonly Envelope[] =>
  chance.shuffled(
    given.flatMap((envelope) =>
      Array.from({ length: 1 + Math.floor(chance.next() * mostCopies) }, () => envelope),
    ),
  );

/** The ways that a person's phone has: its socket, POST, and for one in three a second tab that has no WebSockets. */
async function roadsOf(
  person: Person,
  { made, api }: Meeting,
  base: string,
  chance: Chance,
  tabs: Seat[],
): Promise<readonly Courier[]> {
  const post: Courier = async (envelope) => {
    const response = await fetch(`${api.base}/api/sessions/${made.session}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(envelope),
    });
    if (!response.ok) throw new Error(`POST was answered with ${response.status}`);
    return (await response.json()) as Answer;
  };
  const socket: Courier = (envelope) => person.seat.sendEnvelope(envelope);
  if (!chance.happens(1 / 3)) return [socket, post];
  const tab = new Seat(base, made.session, person.token, {
    transport: 'polling',
    random: () => chance.next(),
  });
  tabs.push(tab);
  await tab.connect();
  return [socket, post, (envelope) => tab.sendEnvelope(envelope)];
}

/** Everyone sends what their neighbour has sent. Answers how many that were. */
async function steal(sent: readonly { readonly person: Person; readonly given: readonly Envelope[] }[]) {
  const thefts = sent.flatMap(({ person }, at) => {
    const [envelope] = sent[(at + 1) % sent.length]?.given ?? [];
    return envelope ? [person.send(envelope)] : [];
  });
  await Promise.all(thefts);
  return thefts.length;
}
