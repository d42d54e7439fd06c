import { plainItem, type ItemId, type NowView, type StageId } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import type { Created } from '@kring/protocol';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import type { Shown } from './checker.ts';
import { shownInExports } from './exports.ts';
import type { History } from './history.ts';
import { Load } from './load.ts';
import { Person, type Gift } from './person.ts';
import { within } from './within.ts';

const options = ['bank', 'boom', 'fontein', 'fietspad', 'speeltuin', 'kiosk'];

/** What people do in a meeting: the stage that is open, and what one person gives in it. */
interface Occupation {
  readonly stage: object;
  give(chance: Chance, nth: number): Gift;
  /** How the screen shows it, once everything is revealed; null as long as it doesn't. */
  read(seat: Seat, stage: StageId, where: string): Shown | null;
}

interface CountView {
  readonly ballots: number;
  readonly rows: readonly { readonly id: ItemId; readonly value: number }[];
}

export const occupations = {
  /** Everyone has two dots to give, and changes their mind. */
  vote: {
    stage: {
      stageType: 'dot-vote',
      config: { dots: 2 },
      source: {
        from: 'list',
        items: options.map((id) => plainItem(id, 'list', { nl: id }, 'nl')),
      },
    },
    give(chance) {
      const chosen = chance.shuffled(options).slice(0, 1 + Math.floor(chance.next() * 2));
      // In one order, as they are kept, so that what is kept can be compared with what was asked.
      return {
        type: 'dots:place',
        body: { dots: Object.fromEntries(chosen.toSorted().map((id) => [id, 1])) },
      };
    },
    read(seat, stage, where) {
      const count = seat.entry<CountView>(`stage/${stage}`, 'count');
      if (!count) return null;
      const dots = new Map(count.rows.map(({ id, value }) => [id, value]));
      return { where, kind: 'tally', stage, ballots: count.ballots, dots };
    },
  },
  /** Everyone writes, never the same twice. */
  ideas: {
    stage: { stageType: 'ideas', config: { maxLength: 2000 } },
    give: (chance, nth) => ({
      type: 'idea:add',
      body: { text: `Idee ${nth} ${Math.floor(chance.next() * 1e9)}`, lang: 'nl' },
    }),
    read(seat, stage, where) {
      const ideas = seat.under<{ text: { nl?: string } }>(`stage/${stage}`, 'idea/');
      return { where, kind: 'ideas', stage, texts: [...ideas.values()].map(({ text }) => text.nl ?? '') };
    },
  },
} satisfies Record<string, Occupation>;

interface Where {
  /** The server itself: for the console, the screen and whatever goes by HTTP. */
  readonly base: string;
  /** How the phones reach it, when that is another way. */
  readonly phonesBase?: string;
}

/** A live session with one open stage, a facilitator, a screen, and people with phones. */
export class Meeting {
  readonly api: Api;
  readonly made: Created;
  readonly stage: StageId;
  readonly people: Person[] = [];
  readonly facilitator: Seat;
  readonly screen: Seat;
  readonly history: History;
  readonly #occupation: Occupation;
  readonly #chance: Chance;
  readonly #phonesBase: string;
  readonly #seats: Seat[] = [];
  #given = 0;
  #isOpen = true;

  private constructor(
    where: Where,
    made: Created,
    stage: StageId,
    seats: { readonly facilitator: Seat; readonly screen: Seat },
    occupation: Occupation,
    history: History,
    chance: Chance,
  ) {
    this.api = new Api(where.base);
    this.#phonesBase = where.phonesBase ?? where.base;
    this.made = made;
    this.stage = stage;
    this.facilitator = seats.facilitator;
    this.screen = seats.screen;
    this.history = history;
    this.#occupation = occupation;
    this.#chance = chance;
  }

  static async begin(
    where: Where,
    occupation: keyof typeof occupations,
    history: History,
    chance: Chance,
  ): Promise<Meeting> {
    const api = new Api(where.base);
    const made = await api.create({ title: { nl: 'Proef' }, capacity: 10_000 }, 'blank');
    const facilitator = new Seat(where.base, made.session, made.organiser);
    const screen = new Seat(where.base, made.session, made.screen);
    await Promise.all([facilitator.connect(), screen.connect()]);
    const { stage: plan } = occupations[occupation];
    const stage = (await facilitator.must(null, 'agenda:add', plan)) as StageId;
    await facilitator.must(null, 'stage:open', { stage });
    const seats = { facilitator, screen };
    return new Meeting(where, made, stage, seats, occupations[occupation], history, chance);
  }

  /** So many people more, who will give something. */
  async admit(count: number): Promise<void> {
    this.people.push(...(await this.seat(count, this.#phonesBase)));
  }

  /** So many people more, who come by a way of their own and only look on. A few come at a time. */
  async seat(count: number, base: string): Promise<readonly Person[]> {
    const came: Person[] = [];
    let left = count;
    const door = async () => {
      while (left-- > 0) {
        const { session, token } = await this.api.join(this.made.code, 'nl');
        const seat = new Seat(base, session, token, { random: () => this.#chance.next() });
        this.#seats.push(seat);
        await seat.connect();
        came.push(new Person(seat, token, this.history, this.#chance));
      }
    };
    await Promise.all(Array.from({ length: 16 }, door));
    return came;
  }

  gift(): Gift {
    return this.#occupation.give(this.#chance, ++this.#given);
  }

  /** People give something so many times a second; nobody has more than two commands under way. */
  load(perSecond: number): Load {
    return new Load(perSecond, async () => {
      const person = this.people[Math.floor(this.#chance.next() * this.people.length)];
      if (person && person.underway < 2) await person.send(person.write(this.stage, this.gift()));
    });
  }

  /** Closes the stage, unless something else has. */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    await this.facilitator.must(null, 'stage:close', { stage: this.stage });
    await this.closed();
  }

  /** Everyone knows that the stage is closed; some people still try. */
  async closed(): Promise<void> {
    this.#isOpen = false;
    this.history.close(this.stage);
    const late = this.people.slice(0, 5);
    await Promise.all(late.map((person) => person.send(person.write(this.stage, this.gift()))));
  }

  /** Reveals what people gave. What everyone then sees, on the screen, on a phone and in the exports. */
  async reveal(): Promise<readonly Shown[]> {
    const { stage, facilitator, screen, people } = this;
    if (this.#occupation === occupations.vote) await facilitator.must(null, 'stage:reveal', { stage });
    const seats = [
      ['console', facilitator],
      ['screen', screen],
      ...people.slice(0, 3).map(({ seat }, nth) => [`phone ${nth}`, seat] as const),
    ] as const;
    await this.level(seats.map(([, seat]) => seat));
    const shown = seats.flatMap(([where, seat]) => this.#occupation.read(seat, stage, where) ?? []);
    if (shown.length < seats.length) throw new Error('Somebody sees nothing of the stage');
    return [...shown, ...(await shownInExports(this.api, this.made, stage))];
  }

  /** Resolves when these are level. A message comes and goes: whoever has seen that has everything that was sent before it. */
  async level(seats: readonly Seat[]): Promise<void> {
    const everyoneSees = (holds: (message: unknown) => boolean) => {
      const isThere = (seat: Seat) => holds(seat.entry<NowView>('session', 'now')?.message);
      return within(60, Promise.all(seats.map((seat) => seat.until(() => isThere(seat)))), 'being level');
    };
    await this.facilitator.must(null, 'message:send', { text: { nl: 'Dat was het' } });
    await everyoneSees((message) => typeof message === 'object' && message !== null);
    await this.facilitator.must(null, 'message:clear');
    await everyoneSees((message) => message === null);
  }

  leave(): void {
    for (const seat of [this.facilitator, this.screen, ...this.#seats]) seat.close();
  }
}
