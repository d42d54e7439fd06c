import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyDots, type DotBallot } from '@kring/methods';
import type { Envelope } from '@kring/protocol';
import { check, faultless, type Kept, type KeptBallot, type KeptIdea, type Shown } from './checker.ts';
import { History, type Past } from './history.ts';

/** A right history passes, whatever its order; each kind of wrong is found, and called by its name. */

const stage = 'vote';
const items = ['bank', 'boom'];

interface Run {
  readonly past: Past;
  readonly ballots: readonly KeptBallot[];
  readonly ideas: readonly KeptIdea[];
  readonly shown: readonly Shown[];
}

const pseudonymOf = (phone: string) => `p-${phone}`;
const checked = ({ past, ballots, ideas, shown }: Run) => check(past, keptOf(ballots, ideas), shown);
const keptOf = (ballots: readonly KeptBallot[], ideas: readonly KeptIdea[]): Kept => ({
  ballots,
  ideas,
  pseudonymOf,
});

function shownOf(ballots: readonly KeptBallot[], ideas: readonly KeptIdea[]): readonly Shown[] {
  const tally = tallyDots(
    items,
    ballots.map(({ dots }) => dots),
  );
  const dots = new Map(tally.rows.map((row) => [row.id, row.dots]));
  const texts = ideas.map(({ text }) => text);
  return ['screen', 'csv'].flatMap((where) => [
    { where, kind: 'tally', stage, ballots: tally.ballots, dots } as const,
    { where, kind: 'ideas', stage, texts } as const,
  ]);
}

const accepted = (id: string) => ({ id, accepted: true, value: null }) as const;
const rejected = (id: string, reason: string) => ({ id, accepted: false, reason, params: {} }) as const;
const ballot = (id: string, seq: number, dots: DotBallot): Envelope => ({
  ...{ id, seq, stage },
  type: 'dots:place',
  body: { dots },
});
const idea = (id: string, seq: number, text: string): Envelope => ({
  ...{ id, seq, stage },
  type: 'idea:add',
  body: { text, lang: 'nl' },
});
const rowOf = (phone: string, { id, seq, body }: Envelope): KeptBallot => ({
  ...{ stage, seq, command: id },
  pseudonym: pseudonymOf(phone),
  dots: (body as { readonly dots: DotBallot }).dots,
});
const ideaOf = (phone: string, { body }: Envelope): KeptIdea => ({
  stage,
  text: (body as { readonly text: string }).text,
  author: pseudonymOf(phone),
  afterClose: false,
});

/** What a server does that keeps every promise, over a network that keeps none. */
function rightRun(
  steps: readonly { phone: string; kind: 'ballot' | 'idea'; dots: DotBallot; fate: string; order: number }[],
): Run {
  const history = new History();
  const seqs = new Map<string, number>();
  const sent = steps.map((step, nth) => {
    const seq = (seqs.get(step.phone) ?? 0) + 1;
    seqs.set(step.phone, seq);
    const id = `command-${nth}`;
    const envelope = step.kind === 'ballot' ? ballot(id, seq, step.dots) : idea(id, seq, `idee ${nth}`);
    history.ask(step.phone, envelope);
    return { ...step, envelope };
  });
  const rows = new Map<string, KeptBallot>();
  const ideas: KeptIdea[] = [];
  for (const { phone, kind, envelope, fate } of sent.toSorted((a, b) => a.order - b.order)) {
    if (fate === 'lost on the way') continue;
    const isOld = kind === 'ballot' && (rows.get(phone)?.seq ?? 0) > envelope.seq;
    if (kind === 'idea') ideas.push(ideaOf(phone, envelope));
    else if (!isOld) rows.set(phone, rowOf(phone, envelope));
    if (fate === 'answer lost') continue;
    const answer = isOld ? rejected(envelope.id, 'superseded') : accepted(envelope.id);
    for (let times = fate === 'answered twice' ? 2 : 1; times > 0; times--)
      history.tell(phone, envelope, answer);
  }
  const ballots = [...rows.values()];
  return { past: history.past, ballots, ideas, shown: shownOf(ballots, ideas) };
}

const steps = fc.array(
  fc.record({
    phone: fc.constantFrom('an', 'luc', 'fatima'),
    kind: fc.constantFrom('ballot', 'idea'),
    dots: fc.constantFrom<DotBallot>({ bank: 1 }, { boom: 1 }, { bank: 1, boom: 1 }),
    fate: fc.constantFrom('answered', 'answered twice', 'answer lost', 'lost on the way'),
    order: fc.nat(20),
  }),
  { maxLength: 25 },
);

test('whatever order the network makes of it, a server that keeps its promises is faultless', () => {
  fc.assert(
    fc.property(steps, (given) => {
      expect(checked(rightRun(given))).toEqual(faultless);
    }),
  );
});

test('lost: without the rows, whoever was told that a choice or an idea is in misses it', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const run = rightRun(given);
      const told = run.past.asked.filter((asked) => asked.told.kind === 'accepted');
      const voters = new Set(
        told.filter(({ envelope }) => envelope.type === 'dots:place').map(({ phone }) => phone),
      );
      const ideas = told.filter(({ envelope }) => envelope.type === 'idea:add');
      expect(checked({ ...run, ballots: [], ideas: [], shown: [] })).toEqual({
        ...faultless,
        lost: voters.size + ideas.length,
      });
    }),
  );
});

/** An votes twice and Luc once, An writes an idea; everything is answered. */
function plainRun() {
  const history = new History();
  const [first, second, lucs] = [
    ballot('a1', 1, { bank: 1 }),
    ballot('a2', 2, { boom: 1 }),
    ballot('l1', 1, { bank: 1 }),
  ];
  const written = idea('a3', 3, 'Een fontein');
  for (const [phone, envelope] of [
    ['an', first],
    ['an', second],
    ['luc', lucs],
    ['an', written],
  ] as const) {
    history.ask(phone, envelope);
    history.tell(phone, envelope, accepted(envelope.id));
  }
  const ballots = [rowOf('an', second), rowOf('luc', lucs)];
  const ideas = [ideaOf('an', written)];
  const run = (changed: Partial<Run> = {}): Run => ({
    ...{ past: history.past, ballots, ideas },
    shown: shownOf(changed.ballots ?? ballots, changed.ideas ?? ideas),
    ...changed,
  });
  return { history, run, first, second, lucs, written, ballots, ideas };
}

test('lost: an older choice came back, though the newer one had been sent after its answer', () => {
  const { run, first, lucs } = plainRun();
  expect(checked(run())).toEqual(faultless);
  expect(checked(run({ ballots: [rowOf('an', first), rowOf('luc', lucs)] }))).toEqual({
    ...faultless,
    lost: 1,
  });
});

test('phantom: a row of nobody, one that says something else, and one that was refused', () => {
  const { run, history, ballots, lucs } = plainRun();
  const strangers = rowOf('nobody', ballot('x1', 1, { boom: 1 }));
  expect(checked(run({ ballots: [...ballots, strangers] }))).toEqual({ ...faultless, phantom: 1 });
  const turned = ballots.map((row) => (row.command === lucs.id ? { ...row, dots: { boom: 1 } } : row));
  expect(checked(run({ ballots: turned }))).toEqual({ ...faultless, phantom: 1 });
  const refused = ballot('f1', 1, { bank: 1 });
  history.ask('fatima', refused);
  history.tell('fatima', refused, rejected('f1', 'closed'));
  const counted = [...ballots, rowOf('fatima', refused)];
  expect(checked(run({ past: history.past, ballots: counted }))).toEqual({ ...faultless, phantom: 1 });
});

test('phantom: an idea of nobody, an idea under another name, and a command that two people own', () => {
  const { run, history, ideas, lucs } = plainRun();
  const unasked = { stage, text: 'Een kiosk', author: null, afterClose: false };
  expect(checked(run({ ideas: [...ideas, unasked] }))).toEqual({ ...faultless, phantom: 1 });
  const another = ideas.map((one) => ({ ...one, author: pseudonymOf('luc') }));
  expect(checked(run({ ideas: another }))).toEqual({ ...faultless, phantom: 1 });
  history.ask('an', lucs);
  history.tell('an', lucs, accepted(lucs.id));
  expect(checked(run({ past: history.past })).phantom).toBe(1);
});

test('duplicate: an idea twice in the log, two rows of one voter, two answers to one command', () => {
  const { run, history, ideas, ballots, lucs } = plainRun();
  expect(checked(run({ ideas: [...ideas, ...ideas] }))).toEqual({ ...faultless, duplicate: 1 });
  const twice = [...ballots, rowOf('luc', lucs)];
  expect(checked(run({ ballots: twice }))).toEqual({ ...faultless, duplicate: 1 });
  history.tell('luc', lucs, rejected(lucs.id, 'superseded'));
  expect(checked(run({ past: history.past }))).toEqual({ ...faultless, duplicate: 1 });
});

test('stale: of two choices under way at once the older one won', () => {
  const history = new History();
  const [older, newer] = [ballot('o1', 1, { bank: 1 }), ballot('n1', 2, { boom: 1 })];
  for (const envelope of [older, newer]) history.ask('an', envelope);
  for (const envelope of [newer, older]) history.tell('an', envelope, accepted(envelope.id));
  const ballots = [rowOf('an', older)];
  const run = { past: history.past, ballots, ideas: [], shown: shownOf(ballots, []) };
  expect(checked(run)).toEqual({ ...faultless, stale: 1 });
});

test('late: accepted or kept after everyone knew of the close; not when the stage was open again', () => {
  const { run, history, ballots } = plainRun();
  history.close(stage);
  const [told, silent] = [ballot('f1', 1, { bank: 1 }), ballot('f2', 2, { boom: 1 })];
  history.ask('fatima', told);
  history.tell('fatima', told, accepted(told.id));
  const withTold = [...ballots, rowOf('fatima', told)];
  expect(checked(run({ past: history.past, ballots: withTold }))).toEqual({ ...faultless, late: 1 });
  history.ask('fatima', silent);
  const withSilent = [...ballots, rowOf('fatima', silent)];
  expect(checked(run({ past: history.past, ballots: withSilent }))).toEqual({ ...faultless, late: 2 });
  history.reopen(stage);
  expect(checked(run({ past: history.past, ballots: withSilent }))).toEqual({ ...faultless, late: 1 });
});

test('late: an idea stands in the log after the event that closed its stage', () => {
  const { run, ideas } = plainRun();
  expect(checked(run({ ideas: ideas.map((one) => ({ ...one, afterClose: true })) }))).toEqual({
    ...faultless,
    late: 1,
  });
});

test('diverged: a screen, an export or the count of ballots says something else than the rows', () => {
  const { run } = plainRun();
  const { shown } = run();
  const changed = (where: string, kind: Shown['kind'], change: (one: Shown) => Shown) =>
    checked(
      run({ shown: shown.map((one) => (one.where === where && one.kind === kind ? change(one) : one)) }),
    );
  const oneMore = (one: Shown): Shown =>
    one.kind === 'tally'
      ? { ...one, dots: new Map([...one.dots, ['bank', 7]]) }
      : { ...one, texts: [...one.texts, 'x'] };
  const otherCount = (one: Shown): Shown => (one.kind === 'tally' ? { ...one, ballots: 9 } : one);
  const withoutBoom = (one: Shown): Shown =>
    one.kind === 'tally' ? { ...one, dots: new Map([['bank', 1]]) } : one;
  const diverged = { ...faultless, diverged: 1 };
  expect(changed('screen', 'tally', oneMore)).toEqual(diverged);
  expect(changed('csv', 'ideas', oneMore)).toEqual(diverged);
  expect(changed('csv', 'tally', otherCount)).toEqual(diverged);
  expect(changed('screen', 'tally', withoutBoom)).toEqual(diverged);
});
