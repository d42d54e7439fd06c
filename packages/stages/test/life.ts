import {
  isRevealed,
  outputOf,
  phases,
  raisedIn,
  type Actor,
  type Ask,
  type Json,
  type Phase,
  type Verdict,
} from '@kring/core';
import type { Dice, StageSamples } from '../src/samples.ts';
import { diceOf, marksIn } from './dice.ts';
import { laterItems, someItems } from './items.ts';
import { facilitators, Meeting, moderator, others, people, voters } from './meeting.ts';
import { stageTypes } from '../src/index.ts';

/** What fast-check draws: how one moment of a meeting turns out. */
export type Moment = readonly number[];

/** Something that was asked, and what came of it. */
export interface Step {
  readonly actor: Actor;
  readonly command: string;
  /** For people who vote on paper or by hand. */
  readonly desk?: true;
  readonly verdict: Verdict;
}

/** What those who drive a meeting do next, the likeliest more than once. */
const driving: Readonly<Record<Phase, readonly string[]>> = {
  prepared: ['stage:open'],
  open: ['stage:close', 'stage:close', 'stage:reveal', 'stage:take-items', 'stage:configure'],
  closed: [
    'stage:reopen',
    'stage:reopen',
    'stage:reveal',
    'stage:seal',
    'stage:take-items',
    'stage:configure',
  ],
  revealed: ['stage:reopen', 'stage:reopen', 'stage:seal', 'stage:configure'],
  sealed: ['stage:reopen', 'stage:reveal', 'stage:configure'],
};

/** Bodies that no phone of ours would send. */
const hostile: readonly unknown[] = [
  ...[null, undefined, [], 7, 'text', true, { __proto__: null }, { idea: '__proto__' }],
  { idea: 'constructor', text: 'merk' },
  { text: '\ud800', lang: 'nl' },
  { text: 'a\u0000b', lang: 'nl' },
  { text: 'x'.repeat(5000), lang: 'nl' },
  { text: '   \n\t ', lang: 'nl' },
  { text: { nl: 'x' }, lang: 'xx' },
  { items: ['__proto__', 'toString'], cluster: 'constructor' },
  { x: Number.NaN, y: Infinity },
  { dots: { __proto__: 5, constructor: 1 } },
];

/** One stage lived through from the outside, with an eye on what people gave and what has become shared. */
export class Life {
  readonly meeting: Meeting;
  readonly samples: StageSamples;
  /** Who wrote each marked word. */
  readonly writers = new Map<string, Actor>();
  /** Whether the stage has ever been revealed. */
  wasRevealed = false;
  /** What those who steer took out of a row and told everyone, as a fact of its own. */
  readonly #told = new Set<string>();
  #marks = 0;

  constructor(type: string, samples: StageSamples, which: number) {
    this.samples = samples;
    const config = samples.configs[which % samples.configs.length] ?? {};
    this.meeting = new Meeting(stageTypes, type, config, someItems);
  }

  step(moment: Moment): Step {
    const dice = diceOf(moment, () => ++this.#marks);
    const kind = dice.int(0, 99);
    const { type } = this.meeting;
    if (kind < 12 || (kind < 60 && this.meeting.stage.phase === 'prepared')) return this.#drive(dice);
    const commands = Object.keys(type.commands);
    // The first command of a type is what it is for.
    const command = (dice.int(0, 2) === 0 ? commands[0] : dice.pick(commands)) ?? 'no:such-command';
    if (kind < 22) return this.#give('no:such-command', {}, this.#anyone(dice));
    if (kind < 30) return this.#give(command, dice.pick(hostile), this.#anyone(dice));
    if (kind >= 80 && type.prove) return this.#atDesk(dice);
    const actor = this.#likely(command, dice);
    return this.#give(command, this.samples.body(command, this.meeting.stage, dice, actor), actor);
  }

  #drive(dice: Dice): Step {
    const phase = dice.int(0, 4) > 0 ? this.meeting.stage.phase : dice.pick(phases);
    const command = dice.pick(driving[phase ?? 'open']) ?? 'stage:open';
    const [actor] = facilitators;
    if (command === 'stage:configure') {
      const config = {
        ...(this.meeting.stage.config as object),
        ...Object(dice.pick(this.samples.configs)),
      } as object;
      return { actor, command, verdict: this.meeting.drive(command, { config }) };
    }
    if (command === 'stage:take-items') return { actor, command, verdict: this.meeting.bring(laterItems) };
    const verdict = this.meeting.drive(command);
    this.wasRevealed ||= isRevealed(this.meeting.stage);
    return { actor, command, verdict };
  }

  /** Somebody enters what was given on paper or by hand, or corrects it; now and then somebody who may not. */
  #atDesk(dice: Dice): Step {
    const { stage, type } = this.meeting;
    const actor =
      dice.int(0, 9) === 0 ? this.#anyone(dice) : (dice.pick([...facilitators, moderator]) ?? moderator);
    const why = dice.int(0, 3) === 0 ? 'Verkeerd overgenomen' : undefined;
    const paper = { voter: dice.pick(voters) ?? '', why };
    const kind = dice.int(0, 9);
    if (kind === 0) return this.#ask({ type: 'paper:take-back', body: {}, paper }, actor);
    if (kind === 1) return this.#ask({ type: 'hands:take-back', body: { why: 'Opnieuw te tellen' } }, actor);
    if (kind < 4) {
      const people = dice.int(4, 30);
      const most = Math.floor(people / Math.max(1, stage.items.length));
      const raised = raisedIn(type, stage);
      const items = typeof raised === 'string' ? [] : raised.items;
      const votes = Object.fromEntries(items.map((id) => [id, dice.int(0, most)]));
      return this.#ask({ type: 'hands:count', body: { people, votes, why } }, actor);
    }
    const command = dice.pick(Object.keys(type.commands)) ?? '';
    const body = this.samples.body(command, stage, dice, people[0] ?? actor);
    return this.#ask({ type: command, body, paper }, actor);
  }

  #ask(ask: Omit<Ask, 'stage'>, actor: Actor): Step {
    for (const mark of marksIn(JSON.stringify(ask.body) ?? '')) this.writers.set(mark, actor);
    const verdict = this.meeting.ask({ stage: this.meeting.stage.id, ...ask }, actor);
    return { actor, command: ask.type, desk: true, verdict };
  }

  #give(command: string, body: unknown, actor: Actor): Step {
    for (const mark of marksIn(JSON.stringify(body) ?? '')) this.writers.set(mark, actor);
    const verdict = this.meeting.inside(command, body, actor);
    if (verdict.accepted && actor.role !== 'participant')
      for (const mark of marksIn(JSON.stringify(verdict.events))) this.#told.add(mark);
    return { actor, command, verdict };
  }

  /** Mostly someone who may. */
  #likely(command: string, dice: Dice): Actor {
    if (dice.int(0, 9) === 0) return this.#anyone(dice);
    const roles = this.meeting.type.commands[command]?.roles ?? [];
    const able = [...people, ...facilitators].filter(({ role }) => roles.includes(role));
    return dice.pick(able) ?? this.#anyone(dice);
  }

  #anyone(dice: Dice): Actor {
    return dice.pick<Actor>([...people, ...facilitators, moderator, ...others]) ?? people[0] ?? others[0];
  }

  /** The marked words that nobody may find anywhere yet. */
  get secrets(): ReadonlySet<string> {
    const { stage, type, rows } = this.meeting;
    if (isRevealed(stage)) return new Set();
    const inRows = marksIn(JSON.stringify(rows));
    if (!type.hides(stage.config) || this.wasRevealed) return inRows;
    const given = [...this.writers].filter(([, { role }]) => role === 'participant').map(([mark]) => mark);
    return new Set([...inRows, ...given.filter((mark) => !this.#told.has(mark))]);
  }

  /** Everything of the stage that is shared with anyone. */
  get shared(): { readonly [what: string]: Json } {
    const { stage, type, log } = this.meeting;
    const { everyone, backstage } = type.publish(stage);
    const shared = {
      log,
      everyone: [...everyone],
      backstage: [...backstage],
      output: outputOf(type, stage),
      report: type.report(stage),
    };
    return JSON.parse(JSON.stringify(shared)) as { [what: string]: Json };
  }
}
