import {
  deskReasons,
  differsInStateAlone,
  handsIn,
  isOnPaper,
  isRevealed,
  langs,
  offPhone,
  originsOf,
  outputOf,
  phases,
  slotsOf,
  turnoutOf,
  type Item,
  type Json,
  type Phase,
  type ReportSection,
  type Role,
  type Stage,
  type StageType,
} from '@kring/core';
import { findingsIn, recordSchema } from '@kring/methods/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksIn } from '../test/dice.ts';
import { everyType } from '../test/everyType.ts';
import { someItems } from '../test/items.ts';
import { Life, type Step } from '../test/life.ts';
import { facilitators, moderator, others, people, voters } from '../test/meeting.ts';
import { plain } from '../test/plain.ts';
import { numRuns } from '../test/runs.ts';

/** The rules of packages/core/SPEC.md, "Stages", for every stage type there is. */

const moment = fc.array(fc.noBias(fc.nat()), { minLength: 6, maxLength: 20 });
const moments = fc.array(moment, { minLength: 1, maxLength: 40, size: 'max' });

const text = (value: unknown): string => JSON.stringify(value) ?? '';

const entriesOf = (stage: Stage, type: StageType): Map<string, Json> => {
  const { everyone, backstage } = type.publish(stage);
  const named = (doc: string, entries: typeof everyone) =>
    [...entries].map(([key, value]) => [`${doc} ${key}`, value] as const);
  return new Map([...named('everyone', everyone), ...named('backstage', backstage)]);
};

describe.each(everyType)('$name', { timeout: 120_000 }, ({ name, type, samples }) => {
  /** Lives through random meetings and looks around after every step. */
  const always = (look: (life: Life, step: Step, before: Stage) => void, before?: (life: Life) => void) =>
    fc.assert(
      fc.property(fc.nat(20), moments, (which, steps) => {
        const life = new Life(name, samples, which);
        for (const one of steps) {
          before?.(life);
          const was = life.meeting.stage;
          look(life, life.step(one), was);
        }
      }),
      { numRuns },
    );

  /** The same, but only looks where something has changed. */
  const afterChanges: typeof always = (look, before) =>
    always((life, step, was) => {
      if (step.verdict.accepted) look(life, step, was);
    }, before);

  test('S1: without settings it is a stage that works, and its samples are settings', () => {
    for (const config of [{}, ...samples.configs]) {
      const parsed = type.config.parse(config);
      expect(type.config.parse(parsed)).toEqual(parsed);
      expect(Object.keys(parsed as object)).toEqual(expect.arrayContaining([...type.adjustable]));
    }
    const life = new Life(name, { ...samples, configs: [{}] }, 0);
    expect(life.meeting.drive('stage:open')).toMatchObject({ accepted: true });
  });

  test('S2: its state folds from what was kept, and shows the same', () => {
    const numbers = (life: Life) =>
      life.meeting.log.flatMap((event) =>
        event.type === 'stage:event' && 'number' in event.event ? [event.event.number] : [],
      );
    afterChanges((life) => {
      const { meeting } = life;
      const restored = meeting.restored();
      expect(plain(restored)).toEqual(plain(meeting.session));
      const stage = restored.stages.get(meeting.stage.id) as Stage;
      expect(new Map([...entriesOf(stage, type)].sort())).toEqual(
        new Map([...entriesOf(meeting.stage, type)].sort()),
      );
      expect(outputOf(type, stage)).toEqual(outputOf(type, meeting.stage));
      expect(type.report(stage)).toEqual(type.report(meeting.stage));
      for (const { pseudonym } of people)
        expect(type.mine(stage, pseudonym)).toEqual(type.mine(meeting.stage, pseudonym));
      expect(new Set(numbers(life)).size).toBe(numbers(life).length);
    });
  });

  test('S3: what is private is nowhere in what is shared', () => {
    afterChanges((life) => {
      const found = marksIn(text(life.shared));
      for (const secret of life.secrets) expect(found).not.toContain(secret);
    });
  });

  test('S4: before the reveal, what is shared does not depend on what private rows say', () => {
    afterChanges((life) => {
      const { stage } = life.meeting;
      if (!type.hides(stage.config) || isRevealed(stage)) return;
      const kindOf = (slot: string) => slot.replace(/\/.*/, '');
      const values = new Map(
        [...stage.rows.values()].flatMap((row) => [...row]).map(([slot, value]) => [kindOf(slot), value]),
      );
      const alike = stage.rows.map((row) => row.map((value, slot) => values.get(kindOf(slot)) ?? value));
      const other: Stage = { ...stage, rows: alike };
      expect(entriesOf(other, type)).toEqual(entriesOf(stage, type));
      expect(outputOf(type, other)).toEqual(outputOf(type, stage));
      expect(type.report(other)).toEqual(type.report(stage));
    });
  });

  test('S5: no pseudonym is shared, ever', () => {
    afterChanges((life) => {
      const shared = text(life.shared);
      for (const { pseudonym } of people) expect(shared).not.toContain(pseudonym);
      for (const voter of voters) expect(shared).not.toContain(voter);
      expect(shared).not.toContain(offPhone);
    });
  });

  test('S6: what is mine holds nothing that somebody else wrote', () => {
    afterChanges((life) => {
      for (const me of people)
        for (const mark of marksIn(text(type.mine(life.meeting.stage, me.pseudonym)))) {
          const writer = life.writers.get(mark);
          if (writer?.role === 'participant') expect(writer).toBe(me);
        }
      expect(() => type.mine(life.meeting.stage, 'somebody-new')).not.toThrow();
    });
  });

  test('S7: each command is for its roles and phases, and participants give only while it is open', () => {
    const refusals: Record<Phase, readonly string[]> = {
      prepared: ['not-open-yet'],
      open: ['wrong-phase'],
      closed: ['closed'],
      revealed: ['closed'],
      sealed: ['sealed'],
    };
    for (const phase of phases) {
      const life = inPhase(phase);
      if (life === null) continue;
      for (const [command, spec] of Object.entries(type.commands))
        for (const actor of [...people, ...facilitators, moderator, ...others]) {
          const body = samples.body(command, life.meeting.stage, evenDice, actor);
          const verdict = life.meeting.decide({ stage: life.meeting.stage.id, type: command, body }, actor);
          const reason = verdict.accepted ? null : verdict.reason;
          const roles: readonly Role[] = spec.roles;
          if (!roles.includes(actor.role)) expect(reason).toBe('not-allowed');
          else if (!spec.phases.includes(phase)) expect(refusals[phase]).toContain(reason);
          else if (actor.role === 'participant' && phase !== 'open') expect(reason).toBe('closed');
          if ([moderator, ...others].some(({ role }) => role === actor.role))
            expect(reason).toBe('not-allowed');
        }
      const unknown = { stage: life.meeting.stage.id, type: 'no:such', body: {} };
      for (const command of ['no:such', '__proto__', 'constructor', 'toString'])
        expect(life.meeting.decide({ ...unknown, type: command }, facilitators[0])).toMatchObject({
          reason: 'unknown-command',
        });
    }
    always((_life, { actor, verdict }, before) => {
      if (actor.role === 'participant' && verdict.accepted) expect(before.phase).toBe('open');
    });
  });

  test('S8: no body makes it throw', () => {
    const life = inPhase('open');
    const commands = Object.keys(type.commands);
    if (!life || commands.length === 0) return;
    const { meeting } = life;
    const actor = fc.constantFrom(...people, ...facilitators);
    fc.assert(
      fc.property(
        fc.constantFrom(...commands),
        actor,
        fc.anything({ withNullPrototype: true }),
        (command, who, body) => {
          const verdict = meeting.decide({ stage: meeting.stage.id, type: command, body }, who);
          expect(verdict.accepted || verdict.reason.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    // A body that is right but for one of its values.
    const wrong = fc.oneof(
      fc.anything(),
      fc.constantFrom('__proto__', 'constructor', '\ud800', -1, Number.NaN, Infinity),
    );
    fc.assert(
      fc.property(fc.constantFrom(...commands), actor, fc.nat(), wrong, (command, who, at, value) => {
        const body = samples.body(command, meeting.stage, evenDice, who) as object;
        const keys = Object.keys(body);
        const key = keys[at % Math.max(1, keys.length)] ?? 'idea';
        const bent = { ...body, [key]: value };
        const verdict = meeting.decide({ stage: meeting.stage.id, type: command, body: bent }, who);
        expect(verdict.accepted || verdict.reason.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('S9: deciding changes nothing, and decides the same again; a refusal leaves everything as it was', () => {
    const life = { session: null as unknown, plain: null as Json };
    always(
      ({ meeting }, { verdict }) => {
        if (!verdict.accepted) expect(meeting.session).toBe(life.session);
      },
      ({ meeting }) => {
        life.session = meeting.session;
        life.plain = plain(meeting.session);
        for (const [i, command] of Object.keys(type.commands).entries()) {
          const actor = [...people, ...facilitators][i % 7] ?? facilitators[0];
          const body = samples.body(command, meeting.stage, evenDice, actor);
          const ask = { stage: meeting.stage.id, type: command, body };
          expect(meeting.decide(ask, actor)).toEqual(meeting.decide(ask, actor));
        }
        expect(plain(meeting.session)).toEqual(life.plain);
      },
    );
  });

  test('S10: a command changes the rows and authorships of who gave it; those who steer only share out of a row', () => {
    always((_life, { actor, command, desk, verdict }, before) => {
      if (!verdict.accepted) return;
      if (desk) {
        expect(['organiser', 'facilitator', 'moderator']).toContain(actor.role);
        for (const { pseudonym } of verdict.rows)
          expect(pseudonym === offPhone || isOnPaper(pseudonym), pseudonym).toBe(true);
        expect(verdict.authors).toEqual([]);
        return;
      }
      if (!(command in type.commands)) return;
      const own = actor.role === 'participant' ? actor.pseudonym : offPhone;
      const shared = marksIn(text(verdict.events));
      for (const { pseudonym, slot, value } of verdict.rows) {
        if (pseudonym === own) continue;
        expect(actor.role).not.toBe('participant');
        const was = marksIn(text(before.rows.get(pseudonym)?.get(slot)));
        const left = marksIn(text(value));
        for (const mark of was) expect(left.has(mark) || shared.has(mark)).toBe(true);
        for (const mark of left) expect(was).toContain(mark);
      }
      for (const { item, pseudonym } of verdict.authors) {
        expect(before.authors.get(item) ?? own).toBe(own);
        expect(pseudonym ?? own).toBe(own);
        expect(actor.role).toBe('participant');
      }
    });
  });

  test('S11: every refusal has a sentence in every language', () => {
    const given = Object.keys(type.reasons.nl);
    for (const lang of langs) expect(Object.keys(type.reasons[lang])).toEqual(given);
    always((_life, { desk, verdict }) => {
      if (verdict.accepted || !verdict.reason.includes('/')) return;
      const [prefix, reason = ''] = verdict.reason.split('/');
      if (desk && deskReasons.some((one) => verdict.reason === `desk/${one}`)) return;
      expect(prefix).toBe(name);
      for (const lang of langs) {
        const sentence = type.reasons[lang][reason]?.(verdict.params);
        expect(sentence).toMatch(/^\S.+[.!?]$/s);
        expect(sentence).not.toMatch(/undefined|NaN|null/);
      }
    });
  });

  test('S12: what says the same is the same object, under its own key, and survives JSON', () => {
    let earlier = new Map<string, Json>();
    afterChanges(
      ({ meeting: { stage } }, { command, verdict }) => {
        const entries = entriesOf(stage, type);
        for (const [key, value] of entriesOf(stage, type)) expect(entries.get(key)).toBe(value);
        // New settings or a log that was rewritten make everything anew.
        const anew = command === 'stage:configure' || (verdict.accepted && verdict.redacts.length > 0);
        for (const [key, value] of entries) {
          expect(JSON.parse(text(value))).toEqual(value);
          const old = earlier.get(key);
          if (!anew && key.includes('/') && text(old) === text(value)) expect(old, key).toBe(value);
        }
        const { everyone, backstage } = type.publish(stage);
        for (const doc of [everyone, backstage].map((doc) => [...doc].map(([key]) => key))) {
          expect(new Set(doc).size).toBe(doc.length);
          expect(doc).not.toContain('turnout');
        }
      },
      ({ meeting: { stage } }) => {
        earlier = entriesOf(stage, type);
      },
    );
  });

  test('S13: what it passes on says where it began; nothing is made up, nothing lost', () => {
    const inside = (item: Item): readonly Item[] => [item, ...item.members.flatMap(inside)];
    const key = ({ stage, item }: { stage: string; item: string }) => `${stage}/${item}`;
    afterChanges(({ meeting: { stage } }) => {
      const output = outputOf(type, stage);
      const came = new Set(stage.items.flatMap((item) => originsOf(item, stage.id)).map(key));
      const named = output.flatMap(({ lineage }) => lineage).map(key);
      // Settings may say more of a project than its list does, which then goes on.
      const said = text(stage.config);
      const projects = new Map(stage.items.flatMap(inside).map(({ id, project }) => [id, project]));
      for (const { id, project } of output.flatMap(inside))
        if (projects.has(id) && !said.includes(`"${id}"`)) expect(project).toEqual(projects.get(id));
      for (const item of output) {
        expect(item.lineage.length).toBeGreaterThan(0);
        for (const member of item.members)
          for (const origin of member.lineage) expect(item.lineage.map(key)).toContain(key(origin));
      }
      for (const origin of named) if (!came.has(origin)) expect(origin).toMatch(new RegExp(`^${stage.id}/`));
      if (type.takesItems !== 'none' && output.length > 0)
        for (const origin of came) expect(named).toContain(origin);
    });
  });

  test('S14: its report names every item once', () => {
    afterChanges(({ meeting: { stage } }) => {
      const sections = type.report(stage);
      for (const section of sections) {
        const { names, pointers } = mentions(section);
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(pointers).size).toBe(pointers.length);
      }
      if (sections.length === 0) return;
      const mentioned = new Set(
        sections.map(mentions).flatMap(({ names, pointers }) => [...names, ...pointers]),
      );
      for (const item of outputOf(type, stage)) {
        const found = mentioned.has(item.id) || item.lineage.every((origin) => mentioned.has(origin.item));
        expect(found, item.id).toBe(true);
      }
    });
  });

  test('S15: sealing leaves no rows and no authors, and what was shared is as it was', () => {
    const remains = (stage: Stage) => [
      turnoutOf(stage),
      outputOf(type, stage),
      type.report(stage).map(unordered),
    ];
    afterChanges(({ meeting }, { command, verdict }, before) => {
      if (command !== 'stage:seal' || !verdict.accepted) return;
      const { stage } = meeting;
      const { rows, authors, authored, contributors } = stage;
      expect([rows, authors, authored, contributors].map(({ size }) => size)).toEqual([0, 0, 0, 0]);
      expect(meeting.rows).toEqual([]);
      expect(remains(stage)).toEqual(remains(before));
    });
  });

  test('S18: what is counted by a rule leaves a record that holds, with a receipt for every ballot', () => {
    const about = { session: 'session', tier: 'open' } as const;
    afterChanges(({ meeting }, { command, verdict }, before) => {
      if (command !== 'stage:seal' || !verdict.accepted) return;
      const { stage } = meeting;
      const shown = type.rounds?.(before).shown ?? [null];
      const isCounted = type.prove !== undefined && shown.length > 0;
      expect(stage.sealed?.proof !== null).toBe(isCounted);
      if (!stage.sealed?.proof) return;
      const slots = slotsOf(shown.at(-1) ?? null);
      const record = recordSchema.parse(type.record?.(stage, { ...about, session: meeting.session.id }));
      expect(findingsIn(record)).toEqual([]);
      expect(record.head).toBe(stage.sealed.proof.head);
      const lists = [...(record.earlier ?? []), record].map(({ receipts }) => receipts);
      expect(lists).toHaveLength(shown.length);
      for (const [at, round] of shown.entries()) {
        const { ballot, receipt } = slotsOf(round);
        const rows = [...before.rows.values()].filter((row) => row.has(ballot));
        expect(lists[at]).toEqual(rows.map((row) => row.get(receipt)).sort());
      }
      expect(record.hands?.people ?? 0).toBe(handsIn(before.rows, slots.hands)?.people ?? 0);
      const restored = meeting.restored().stages.get(stage.id) as Stage;
      expect(type.record?.(restored, { ...about, session: meeting.session.id })).toEqual(record);
    });
  });

  test('S16: words that are taken away are gone everywhere, and the item stays', () => {
    let earlier: { log: Life['meeting']['log']; ids: string[] } = { log: [], ids: [] };
    afterChanges(
      (life, { verdict }) => {
        if (!verdict.accepted) return;
        for (const gone of verdict.redacts) {
          // A sealed stage has everyone's words in one event; only what was given with these is about them.
          const about = earlier.log
            .flatMap((event): readonly unknown[] => (event.type === 'stage:sealed' ? event.ballots : [event]))
            .filter((one) => text(one).includes(`"${gone}"`));
          const found = marksIn(text(life.shared));
          for (const mark of marksIn(text(about))) expect(found).not.toContain(mark);
          expect(outputOf(type, life.meeting.stage).map(({ id }) => id)).toEqual(earlier.ids);
        }
      },
      ({ meeting }) => {
        earlier = { log: meeting.log, ids: outputOf(type, meeting.stage).map(({ id }) => id) };
      },
    );
    // And when an earlier stage takes them away.
    fc.assert(
      fc.property(fc.nat(20), moments, fc.constantFrom('idea-1', 'idea-4'), (which, steps, gone) => {
        const life = new Life(name, samples, which);
        for (const one of steps) life.step(one);
        const words = Object.values(wordsOf[gone]);
        const ids = outputOf(type, life.meeting.stage).map(({ id }) => id);
        life.meeting.redact(gone);
        const { log, ...shown } = life.shared;
        const logged = (log as Json[]).filter(
          (event) => !text(event).includes('"agenda"') && !text(event).includes('"entry"'),
        );
        for (const word of words) expect(text([logged, shown])).not.toContain(word);
        expect(outputOf(type, life.meeting.stage).map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns },
    );
  });

  test('S17: what may have changed after an event, laid over what was shown, is what is shown', () => {
    if (!type.publishAfter) return;
    afterChanges(({ meeting }, { verdict }, before) => {
      const { stage } = meeting;
      if (!verdict.accepted || !differsInStateAlone(before, stage)) return;
      const shown = entriesOf(before, type);
      for (const event of verdict.events) {
        if (event.type !== 'stage:event') continue;
        const { everyone, backstage } = type.publishAfter?.(stage, event.event) ?? {
          everyone: [],
          backstage: [],
        };
        const changes = [
          ...[...everyone].map(([key, value]) => [`everyone ${key}`, value] as const),
          ...[...backstage].map(([key, value]) => [`backstage ${key}`, value] as const),
        ];
        for (const [key, value] of changes) {
          if (value === null) shown.delete(key);
          else shown.set(key, value);
        }
      }
      expect(new Map([...shown].sort())).toEqual(new Map([...entriesOf(stage, type)].sort()));
    });
  });

  /** A stage with something in it, brought to this phase; null when its type never comes there. */
  function inPhase(phase: Phase): Life | null {
    const hiding = samples.configs.findIndex((config) => type.hides(type.config.parse(config)));
    const life = new Life(name, samples, Math.max(0, hiding));
    const { meeting } = life;
    if (phase === 'prepared') return life;
    meeting.drive('stage:open');
    for (const command of Object.keys(type.commands))
      for (const actor of [...people, facilitators[0]])
        meeting.inside(command, samples.body(command, meeting.stage, evenDice, actor), actor);
    if (phase === 'open') return life;
    meeting.drive('stage:close');
    if (phase === 'closed') return life;
    if (hiding >= 0) meeting.drive('stage:reveal');
    else if (phase === 'revealed') return null;
    if (phase === 'sealed') meeting.drive('stage:seal');
    expect(meeting.stage.phase).toBe(phase);
    return life;
  }
});

/** Dice that always fall the same way: on the first. */
const evenDice = {
  int: (min: number) => min,
  pick: <T>(list: Iterable<T>) => [...list][0],
  some: <T>(list: Iterable<T>) => [...list].slice(0, 1),
  id: (known: Iterable<string>) => [...known][0] ?? 'nobody-has-this',
  words: () => 'Meer groen',
};

const wordsOf = {
  'idea-1': someItems.find(({ id }) => id === 'idea-1')?.text ?? {},
  'idea-4': { fr: 'Un banc près de la poste' },
};

/** What a section of a report gives with its words, and what it only points to. */
function mentions(section: ReportSection): { names: string[]; pointers: string[] } {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  switch (section.kind) {
    case 'ideas':
      return { names: ids(section.ideas), pointers: [] };
    case 'list':
      return { names: ids(section.lines), pointers: [] };
    case 'tally':
    case 'count':
      return { names: ids(section.rows), pointers: [] };
    case 'clusters': {
      const origins = [...section.clusters.flatMap(({ members }) => members), ...section.ungrouped];
      return { names: ids(section.clusters), pointers: origins.map(({ item }) => item) };
    }
    case 'decision':
      return { names: [], pointers: section.lineage.map(({ item }) => item) };
    case 'text':
    case 'distribution':
    case 'rounds':
    case 'comments':
      return { names: [], pointers: [] };
  }
}

/** Sealing shuffles, so what people wrote may stand in another order. */
const unordered = (section: ReportSection): ReportSection =>
  section.kind === 'comments' ? { ...section, comments: section.comments.toSorted() } : section;
