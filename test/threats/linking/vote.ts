import type { ItemId, StageId } from '@kring/core';
import { Api, Seat, type Chance } from '@kring/crowd';
import { recordSchema, type CountRecord } from '@kring/methods/record';
import { newPaperCode } from '../../../server/src/session/tokens.ts';
import { codesOn } from '../../live/slips.ts';
import type { Seen } from './thief.ts';

/** The meeting of T10: people who are watched give ideas and vote twice, one after the other, and nobody sees what. */

/** One of the votes, as it went. */
export interface Watched {
  readonly stage: StageId;
  /** What each person chose in the end, as {@link choiceOf} writes it: what the thief is after. */
  readonly choices: readonly string[];
  /** The receipt of each person, which a curious neighbour may have seen on their phone. */
  readonly receipts: readonly string[];
  /** What anyone may count again once it is sealed. */
  readonly record: CountRecord;
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
  const api = new Api(first);
  const info = { title: { nl: 'Stemming' }, names: 'required', tier: 'paper-code' } as const;
  const made = await api.create(info, 'blank');
  const slips = codesOn(await api.makeSlips(made.session, made.organiser, count));
  const organiser = new Seat(first, made.session, made.organiser);
  await organiser.connect();
  const ideas = (await organiser.must(null, 'agenda:add', { stageType: 'ideas' })) as StageId;
  await organiser.must(null, 'stage:open', { stage: ideas });

  const people: Person[] = [];
  for (let joined = 0; joined < count; joined += 1) {
    const base = bases[joined % bases.length] ?? first;
    const name = `Bewoner ${Math.floor(chance.next() * 1e9)}`;
    people.push(await Person.join(base, made.code, { name, slip: slips[joined] ?? '', joined }));
  }
  for (const person of people) await person.answerIdeas(ideas, 1 + Math.floor(chance.next() ** 3 * 6));
  const items = people.flatMap((person) => person.ideas);

  const stages: StageId[] = [];
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
    stages.push(stage);
  }
  await organiser.must(null, 'session:end');
  await organiser.must(null, 'results:publish');
  const records = await recordsAt(first, made.session);
  return {
    votes: stages.map((stage) => watched(stage, people, recordOf(records, stage))),
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

/** What somebody comes in with, and when. */
type Comer = Pick<Person, 'name' | 'slip' | 'joined'>;

/** As a phone makes one: a random word that no seed can make again. */
const newReceipt = () => `${newPaperCode()}${newPaperCode()}`;

/** The public records of all that was counted, as anyone gets them. */
async function recordsAt(base: string, session: string): Promise<readonly CountRecord[]> {
  const response = await fetch(`${base}/api/sessions/${session}/results/counts`);
  const { stages } = (await response.json()) as { readonly stages: readonly { readonly record?: unknown }[] };
  return stages.flatMap(({ record }) => (record ? [recordSchema.parse(record)] : []));
}

function recordOf(records: readonly CountRecord[], stage: StageId): CountRecord {
  const record = records.find((one) => one.stage === stage);
  if (!record) throw new Error(`There is no public record of ${stage}`);
  return record;
}

/** Somebody with a phone. */
class Person {
  readonly name: string;
  readonly seat: Seat;
  readonly ideas: ItemId[] = [];
  readonly joined: number;
  /** The code on their slip of paper. */
  readonly slip: string;
  /** The turns at which they voted, and what, by stage. */
  readonly votes = new Map<StageId, { turn: number; choice: string }[]>();
  /** How many commands they have sent. */
  commands = 0;

  private constructor({ name, slip, joined }: Comer, seat: Seat) {
    this.name = name;
    this.slip = slip;
    this.joined = joined;
    this.seat = seat;
  }

  static async join(base: string, code: string, comer: Comer): Promise<Person> {
    const { session, token } = await new Api(base).join(code, 'nl', comer.name, comer.slip);
    const seat = new Seat(base, session, token);
    await seat.connect();
    return new Person(comer, seat);
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
    if (!this.seat.receipts.has(stage)) this.seat.receipts.set(stage, newReceipt());
    await this.seat.must(stage, 'dots:place', { dots });
    this.commands += 1;
    this.votes.set(stage, [...(this.votes.get(stage) ?? []), { turn, choice: choiceOf(dots) }]);
  }
}

function watched(stage: StageId, people: readonly Person[], record: CountRecord): Watched {
  const given = people.map((person) => ({ person, votes: person.votes.get(stage) ?? [] }));
  return {
    stage,
    record,
    choices: given.map(({ votes }) => votes.at(-1)?.choice ?? ''),
    receipts: people.map(({ seat }) => seat.receipts.get(stage) ?? ''),
    seen: given.map(({ person, votes }) => ({
      marks: [person.name, ...person.ideas, person.slip, person.slip.replaceAll('-', '')],
      signs: {
        name: person.name,
        slip: person.slip,
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
