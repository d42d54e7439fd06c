import type { ItemId, StageId } from '@kring/core';
import { Api, Seat, type Chance } from '@kring/crowd';
import type { Seen } from './thief.ts';

/** The meeting of T10: people who are watched give ideas and vote twice, one after the other, and nobody sees what. */

/** One of the votes, as it went. */
export interface Watched {
  readonly stage: StageId;
  /** What each person chose in the end, as {@link choiceOf} writes it: what the thief is after. */
  readonly choices: readonly string[];
  /** What a witness knows of each person. */
  readonly seen: readonly Seen[];
  /** The turns at which each person voted; the first of all in this meeting is 0. */
  readonly turns: readonly (readonly number[])[];
}

/** A moment at which somebody may make a backup. */
export interface Moment {
  readonly name: string;
  /** Votes given before it, over the whole meeting. */
  readonly turn: number;
}

export interface MeetingOfVotes {
  readonly votes: readonly Watched[];
  leave(): void;
}

const rounds = 2;
const mostDots = 5;

/** A ballot as one word: its items, each with a dot. */
export const choiceOf = (dots: Readonly<Record<ItemId, number>>): string =>
  Object.keys(dots).sort().join(' ');

/**
 * Holds it at these addresses, people one by one at the next. `at` is called before, during and after each vote, and
 * waited for.
 */
export async function holdMeeting(
  bases: readonly string[],
  count: number,
  chance: Chance,
  at: (moment: Moment) => Promise<void>,
): Promise<MeetingOfVotes> {
  const [first = ''] = bases;
  const made = await new Api(first).create({ title: { nl: 'Stemming' }, names: 'required' }, 'blank');
  const organiser = new Seat(first, made.session, made.organiser);
  await organiser.connect();
  const ideas = (await organiser.must(null, 'agenda:add', { stageType: 'ideas' })) as StageId;
  await organiser.must(null, 'stage:open', { stage: ideas });

  const people: Person[] = [];
  for (let joined = 0; joined < count; joined += 1) {
    const base = bases[joined % bases.length] ?? first;
    people.push(await Person.join(base, made.code, `Bewoner ${Math.floor(chance.next() * 1e9)}`, joined));
  }
  for (const person of people) await person.answerIdeas(ideas, 1 + Math.floor(chance.next() ** 3 * 6));
  const items = people.flatMap((person) => person.ideas);

  const votes: Watched[] = [];
  let turn = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const pause = (name: string) => at({ name: `${name} vote ${round}`, turn });
    const entry = {
      stageType: 'dot-vote',
      config: { dots: mostDots },
      source: { from: 'stage', stage: ideas, best: null },
    };
    const stage = (await organiser.must(null, 'agenda:add', entry)) as StageId;
    await organiser.must(null, 'stage:open', { stage });
    await pause('before');
    const voters = votersIn(people, chance);
    for (const [place, person] of voters.entries()) {
      if (place === Math.floor(voters.length / 3)) await pause('a third into');
      if (place === Math.floor((2 * voters.length) / 3)) await pause('two thirds into');
      const chosen = chance.shuffled(items).slice(0, 1 + Math.floor(chance.next() * mostDots));
      await person.vote(stage, chosen, turn++);
    }
    await pause('at the end of');
    for (const step of ['close', 'reveal', 'seal']) await organiser.must(null, `stage:${step}`, { stage });
    await pause('after sealing');
    votes.push(watched(stage, people));
  }
  await organiser.must(null, 'session:end');
  return {
    votes,
    leave() {
      for (const { seat } of [...people, { seat: organiser }]) seat.close();
    },
  };
}

/** In the order in which they vote; some change their mind, once or twice. */
function votersIn(people: readonly Person[], chance: Chance): readonly Person[] {
  const times = () => (chance.happens(0.3) ? 2 + Math.floor(chance.next() * 2) : 1);
  return chance.shuffled(people.flatMap((person) => new Array<Person>(times()).fill(person)));
}

/** Somebody with a phone. */
class Person {
  readonly name: string;
  readonly seat: Seat;
  readonly ideas: ItemId[] = [];
  readonly joined: number;
  /** The turns at which they voted, and what, by stage. */
  readonly votes = new Map<StageId, { turn: number; choice: string }[]>();
  /** How many commands they have sent. */
  commands = 0;

  private constructor(name: string, seat: Seat, joined: number) {
    this.name = name;
    this.seat = seat;
    this.joined = joined;
  }

  static async join(base: string, code: string, name: string, joined: number): Promise<Person> {
    const { session, token } = await new Api(base).join(code, 'nl', name);
    const seat = new Seat(base, session, token);
    await seat.connect();
    return new Person(name, seat, joined);
  }

  async answerIdeas(stage: StageId, count: number): Promise<void> {
    for (let nth = 1; nth <= count; nth += 1) {
      const text = `Idee ${nth} van ${this.name}`;
      this.ideas.push((await this.seat.must(stage, 'idea:add', { text, lang: 'nl' })) as ItemId);
      this.commands += 1;
    }
  }

  async vote(stage: StageId, items: readonly ItemId[], turn: number): Promise<void> {
    const dots = Object.fromEntries(items.map((item) => [item, 1]));
    await this.seat.must(stage, 'dots:place', { dots });
    this.commands += 1;
    this.votes.set(stage, [...(this.votes.get(stage) ?? []), { turn, choice: choiceOf(dots) }]);
  }
}

function watched(stage: StageId, people: readonly Person[]): Watched {
  const given = people.map((person) => ({ person, votes: person.votes.get(stage) ?? [] }));
  return {
    stage,
    choices: given.map(({ votes }) => votes.at(-1)?.choice ?? ''),
    seen: given.map(({ person, votes }) => ({
      marks: [person.name, ...person.ideas],
      signs: {
        name: person.name,
        joined: person.joined,
        commands: person.commands,
        ideas: person.ideas.length,
        'first vote': votes.at(0)?.turn ?? 0,
        'last vote': votes.at(-1)?.turn ?? 0,
        votes: votes.length,
      },
    })),
    turns: given.map(({ votes }) => votes.map(({ turn }) => turn)),
  };
}
