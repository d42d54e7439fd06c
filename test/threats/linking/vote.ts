import type { ItemId, StageId } from '@kring/core';
import { Api, Seat, type Chance } from '@kring/crowd';
import type { Created } from '@kring/protocol';
import { recordSchema, type CountRecord } from '@kring/methods/record';
import { newPaperCode } from '../../../server/src/session/tokens.ts';
import { codesOn } from '../../live/slips.ts';
import { Sheet, type Desk } from './sheet.ts';
import type { Seen, Sign } from './thief.ts';
import { newReceipt, type Cast, type Voter } from './voter.ts';

/**
 * The meeting of T10: people who are watched give ideas and vote twice, one after the other, by phone, on paper and with
 * their hands, and nobody sees what.
 */

/** One of the votes, as it went for those who voted in one way. */
export interface Watched {
  readonly stage: StageId;
  readonly way: Voter['way'];
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
  /** By phone. */
  readonly votes: readonly Watched[];
  /** On paper. */
  readonly onPaper: readonly Watched[];
  leave(): void;
}

/** Who comes to a meeting. */
export interface Hall {
  readonly phones: number;
  readonly sheets: number;
  /** `paper-code`: all of them have a slip; `open`: sheets have a word written on them. */
  readonly tier: 'open' | 'paper-code';
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
  { phones, sheets, tier }: Hall,
  chance: Chance,
  at: (moment: Moment) => Promise<void>,
): Promise<MeetingOfVotes> {
  const [first = ''] = bases;
  const api = new Api(first);
  const info = { title: { nl: 'Stemming' }, names: 'required', tier } as const;
  const made = await api.create(info, 'blank');
  const inAll = phones + sheets;
  const slips =
    tier === 'open'
      ? Array.from({ length: inAll }, newPaperCode)
      : codesOn(await api.makeSlips(made.session, made.organiser, inAll));
  const organiser = new Seat(first, made.session, made.organiser);
  await organiser.connect();
  const ideas = (await organiser.must(null, 'agenda:add', { stageType: 'ideas' })) as StageId;
  await organiser.must(null, 'stage:open', { stage: ideas });

  const people: Person[] = [];
  for (let joined = 0; joined < phones; joined += 1) {
    const base = bases[joined % bases.length] ?? first;
    const name = `Bewoner ${Math.floor(chance.next() * 1e9)}`;
    people.push(
      await Person.join(base, made.code, {
        name,
        slip: tier === 'open' ? '' : (slips[joined] ?? ''),
        joined,
      }),
    );
  }
  for (const person of people) await person.answerIdeas(ideas, 1 + Math.floor(chance.next() ** 3 * 6));
  const items = people.flatMap((person) => person.ideas);
  const table = new Seat(first, made.session, await moderatorAt(first, made));
  await table.connect();
  const desks: readonly Desk[] = [
    { seat: organiser, name: '' },
    { seat: table, name: moderatorName },
  ];
  const heap = chance.shuffled(slips.slice(phones)).map((slip, at) => new Sheet(slip, at, desks));

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
    const voters = votersIn([...people, ...heap], chance);
    for (const [place, person] of voters.entries()) {
      if (place === Math.floor(voters.length / 3)) await pause('a third into');
      if (place === Math.floor((2 * voters.length) / 3)) await pause('two thirds into');
      const chosen = chance.shuffled(items).slice(0, 1 + Math.floor(chance.next() * mostDots));
      await person.vote(stage, Object.fromEntries(chosen.map((item) => [item, 1])), turn++);
    }
    const raised = {
      people: 20,
      votes: Object.fromEntries(items.slice(0, 7).map((item, at) => [item, at + 1])),
    };
    await organiser.must(stage, 'hands:count', raised);
    await table.must(stage, 'hands:count', { ...raised, people: 21, why: 'Achteraan stond nog iemand' });
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
    onPaper: stages.map((stage) => watched(stage, heap, recordOf(records, stage))),
    leave() {
      for (const { seat } of [...people, ...desks]) seat.close();
    },
  };
}

/** In the order in which they vote; some change their mind, once or twice. */
function votersIn(people: readonly Voter[], chance: Chance): readonly Voter[] {
  const times = () => (chance.happens(0.3) ? 2 + Math.floor(chance.next() * 2) : 1);
  return chance.shuffled(people.flatMap((person) => new Array<Voter>(times()).fill(person)));
}

/** What somebody comes in with, and when. */
type Comer = Pick<Person, 'name' | 'slip' | 'joined'>;

/** Others read it beside the corrections. */
const moderatorName = 'Mia van tafel drie';

/** The token of a table's moderator, who enters and corrects. */
async function moderatorAt(base: string, { session, organiser }: Created): Promise<string> {
  const response = await fetch(`${base}/api/sessions/${session}/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${organiser}`, 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'moderator', name: moderatorName }),
  });
  return ((await response.json()) as { readonly token: string }).token;
}

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
class Person implements Voter {
  readonly way = 'phones';
  readonly name: string;
  readonly seat: Seat;
  readonly ideas: ItemId[] = [];
  readonly joined: number;
  /** The code on their slip of paper. */
  readonly slip: string;
  readonly votes = new Map<StageId, Cast[]>();
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

  async vote(stage: StageId, dots: Cast['dots'], turn: number): Promise<void> {
    if (!this.seat.receipts.has(stage)) this.seat.receipts.set(stage, newReceipt());
    await this.seat.must(stage, 'dots:place', { dots });
    this.commands += 1;
    this.votes.set(stage, [...(this.votes.get(stage) ?? []), { turn, dots }]);
  }

  receiptOf(stage: StageId): string {
    return this.seat.receipts.get(stage) ?? '';
  }

  marksIn(): readonly string[] {
    const slip = this.slip === '' ? [] : [this.slip, this.slip.replaceAll('-', '')];
    return [this.name, ...this.ideas, ...slip];
  }

  signsIn(): Readonly<Record<string, Sign>> {
    const { name, slip, joined, commands, ideas } = this;
    return { name, slip, joined, commands, ideas: ideas.length };
  }
}

function watched(stage: StageId, voters: readonly Voter[], record: CountRecord): Watched {
  const given = voters.map((voter) => ({ voter, votes: voter.votes.get(stage) ?? [] }));
  return {
    ...{ stage, record, way: voters[0]?.way ?? 'phones' },
    choices: given.map(({ votes }) => choiceOf(votes.at(-1)?.dots ?? {})),
    receipts: voters.map((voter) => voter.receiptOf(stage)),
    seen: given.map(({ voter, votes }) => ({
      marks: voter.marksIn(stage),
      signs: {
        ...voter.signsIn(stage),
        'first vote': votes.at(0)?.turn ?? 0,
        'last vote': votes.at(-1)?.turn ?? 0,
        votes: votes.length,
      },
    })),
    turns: given.map(({ votes }) => votes.map(({ turn }) => turn)),
  };
}
