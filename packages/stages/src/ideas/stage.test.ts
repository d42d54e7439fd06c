import { outputOf, type Json, type Verdict } from '@kring/core';
import { describe, expect, test } from 'vitest';
import { facilitators, Meeting, people } from '../../test/meeting.ts';
import { ideas } from './stage.ts';
import type { MyIdeas } from './views.ts';

const [an] = facilitators;
const [ann, bob, cas, dré] = people as [
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
];

function asking(config: Json = {}) {
  const meeting = new Meeting(new Map([['ideas', ideas]]), 'ideas', config, []);
  meeting.drive('stage:open');
  const stage = () => meeting.stage as Parameters<typeof ideas.publish>[0];
  const add = (who: (typeof people)[0] | typeof an, text: string, rest: object = {}): string => {
    const verdict = meeting.inside('idea:add', { text, lang: 'nl', ...rest }, who);
    if (!verdict.accepted) throw new Error(verdict.reason);
    return verdict.value as string;
  };
  return {
    meeting,
    add,
    stage,
    everyone: () => Object.fromEntries(ideas.publish(stage()).everyone) as Record<string, Json>,
    backstage: () => Object.fromEntries(ideas.publish(stage()).backstage) as Record<string, Json>,
    mine: (who: (typeof people)[0]) => ideas.mine(stage(), who.pseudonym) as unknown as MyIdeas,
    texts: () => outputOf(ideas, stage()).map(({ text }) => text.nl),
    told: () =>
      JSON.stringify([...ideas.publish(stage()).everyone, ...ideas.publish(stage()).backstage, meeting.log]),
  };
}

const reasonOf = (verdict: Verdict) => (verdict.accepted ? null : verdict.reason);

describe('an idea', () => {
  test('is shown at once, with a number, in the words and language of its writer', () => {
    const { add, everyone } = asking();
    const id = add(ann, '  Een bank\r\nin de\tschaduw  ');
    expect(everyone()[`idea/${id}`]).toEqual({
      ...{ number: 1, text: { nl: 'Een bank\nin de schaduw' }, lang: 'nl', column: '' },
      ...{ byFacilitator: false, corrected: false, redacted: false },
    });
    expect(everyone()['count']).toBe(1);
  });

  test.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['a\u0007b', 'control-characters'],
    ['\ud800', 'control-characters'],
    ['x'.repeat(281), 'too-long'],
  ])('%j is refused by name', (text, reason) => {
    const { meeting } = asking();
    expect(reasonOf(meeting.inside('idea:add', { text, lang: 'nl' }, ann))).toBe(reason);
  });

  test.each(['مقعد تحت الشجرة', '👵🏽🌳', '<b>vet</b> & "schuin"', '=SOM(A1)'])(
    '%s is taken as it is',
    (text) => {
      const { add, texts } = asking();
      add(ann, text);
      expect(texts()).toEqual([text]);
    },
  );

  test('belongs to its writer: nobody else edits or withdraws it', () => {
    const { meeting, add, texts } = asking();
    const idea = add(ann, 'Een bank');
    expect(reasonOf(meeting.inside('idea:edit', { idea, text: 'Weg ermee' }, bob))).toBe('ideas/not-yours');
    expect(reasonOf(meeting.inside('idea:withdraw', { idea }, bob))).toBe('ideas/not-yours');
    meeting.inside('idea:edit', { idea, text: 'Twee banken' }, ann);
    expect(texts()).toEqual(['Twee banken']);
    meeting.inside('idea:withdraw', { idea }, ann);
    expect(texts()).toEqual([]);
    expect(reasonOf(meeting.inside('idea:withdraw', { idea }, ann))).toBe('unknown-item');
  });

  test('is edited in another language, and in its own where none is said, as in older logs', () => {
    const { meeting, add, everyone, mine, stage } = asking();
    const idea = add(ann, 'Een bank', { lang: 'nl' });
    meeting.inside('idea:edit', { idea, text: 'Twee banken' }, ann);
    expect(everyone()[`idea/${idea}`]).toMatchObject({ text: { nl: 'Twee banken' }, lang: 'nl' });
    meeting.inside('idea:edit', { idea, text: 'Deux bancs', lang: 'fr' }, ann);
    expect(mine(ann).ideas).toMatchObject([{ text: { fr: 'Deux bancs' }, lang: 'fr' }]);
    const older = { type: 'idea:edited', idea, text: { fr: 'Trois' }, column: '', waiting: false } as const;
    const { ideas: kept } = ideas.evolve(stage().state, older);
    expect(kept.get(idea)).toMatchObject({ text: { fr: 'Trois' }, lang: 'fr' });
  });

  test('R6: once it is sealed, the log holds only the words that stand: not those that were replaced', () => {
    const { meeting, add, stage, texts } = asking();
    const idea = add(ann, 'Kiosk eerst');
    const other = add(bob, 'Bank', { lang: 'nl' });
    meeting.inside('idea:translate', { idea, lang: 'fr', text: 'Kiosque eerst' }, an);
    meeting.inside('idea:edit', { idea, text: 'Kiosk midden' }, ann);
    meeting.inside('idea:translate', { idea, lang: 'fr', text: 'Kiosque midden' }, an);
    meeting.inside('idea:translate', { idea, lang: 'fr', text: 'Kiosque laatst' }, an);
    meeting.inside('idea:correct', { idea, text: 'Kiosk laatst' }, an);
    meeting.inside('idea:translate', { idea: other, lang: 'fr', text: 'Banc' }, an);
    meeting.drive('stage:close');
    const before = [...stage().state.ideas.values()];
    meeting.drive('stage:seal');
    expect(JSON.stringify(meeting.log)).not.toMatch(/eerst|midden/);
    expect(texts()).toEqual(['Kiosk laatst', 'Bank']);
    expect([...meeting.restored().stages.values()].map(({ state }) => state)).toMatchObject([
      { ideas: stage().state.ideas },
    ]);
    expect([...stage().state.ideas.values()]).toEqual(before);
  });

  test('counts for its writer’s limit until it is withdrawn', () => {
    const { meeting, add, mine } = asking({ perPerson: 2 });
    const first = add(ann, 'Een');
    add(ann, 'Twee');
    expect(mine(ann).left).toBe(0);
    expect(meeting.inside('idea:add', { text: 'Drie', lang: 'nl' }, ann)).toMatchObject({
      reason: 'ideas/limit-reached',
      params: { limit: 2 },
    });
    meeting.inside('idea:withdraw', { idea: first }, ann);
    expect(mine(ann).left).toBe(1);
    expect(mine(bob)).toEqual({ ideas: [], left: 2 });
  });

  test('goes in a column when there are any', () => {
    const columns = [
      { id: 'soon', name: { nl: 'Dit jaar' } },
      { id: 'later', name: { nl: 'Later' } },
    ];
    const { meeting, add, stage } = asking({ columns });
    const ask = (column?: string) =>
      reasonOf(meeting.inside('idea:add', { text: 'Een', lang: 'nl', column }, ann));
    expect([ask(), ask('never'), ask('soon')]).toEqual(['ideas/choose-column', 'ideas/choose-column', null]);
    add(bob, 'Twee', { column: 'later' });
    expect(ideas.report(stage())).toMatchObject([
      { ideas: [{ column: { nl: 'Dit jaar' } }, { column: { nl: 'Later' } }] },
    ]);
    expect(asking().meeting.inside('idea:add', { text: 'x', lang: 'nl', column: 'soon' }, ann).accepted).toBe(
      false,
    );
  });

  test('comes too late after the close, but a facilitator can still add one for somebody without a phone', () => {
    const { meeting, add, stage, everyone } = asking();
    meeting.drive('stage:close');
    expect(reasonOf(meeting.inside('idea:add', { text: 'Te laat', lang: 'nl' }, ann))).toBe('closed');
    const id = add(an, 'Van mevrouw Peeters');
    expect(everyone()[`idea/${id}`]).toMatchObject({ byFacilitator: true });
    expect(stage().contributors.size).toBe(0);
  });
});

describe('with release', () => {
  test('nothing is shown before a facilitator releases it, and what is edited waits again', () => {
    const { meeting, add, everyone, backstage, texts, mine } = asking({ release: true });
    const idea = add(ann, 'Een bank');
    expect(everyone()).not.toHaveProperty([`idea/${idea}`]);
    expect(backstage()).toMatchObject({ waiting: 1, [`idea/${idea}`]: { state: 'waiting' } });
    expect(mine(ann).ideas).toMatchObject([{ id: idea, state: 'waiting' }]);
    meeting.inside('idea:release', { idea }, an);
    expect(texts()).toEqual(['Een bank']);
    expect(reasonOf(meeting.inside('idea:release', { idea }, an))).toBe('ideas/not-waiting');
    meeting.inside('idea:edit', { idea, text: 'Iets anders' }, ann);
    expect(texts()).toEqual([]);
    expect(everyone()).not.toHaveProperty([`idea/${idea}`]);
  });

  test('what a colleague has hidden is not released by accident', () => {
    const { meeting, add, backstage } = asking({ release: true });
    const idea = add(ann, 'Scheldwoord');
    meeting.inside('idea:hide', { idea }, facilitators[1]);
    expect(reasonOf(meeting.inside('idea:release', { idea }, an))).toBe('ideas/already-hidden');
    meeting.inside('idea:unhide', { idea }, an);
    expect(backstage()[`idea/${idea}`]).toMatchObject({ state: 'waiting' });
  });

  test('what a facilitator adds or corrects needs no release', () => {
    const { meeting, add, texts } = asking({ release: true });
    const idea = add(an, 'Van de zaal');
    meeting.inside('idea:correct', { idea, text: 'Van de hele zaal' }, an);
    expect(texts()).toEqual(['Van de hele zaal']);
  });
});

describe('a facilitator', () => {
  test('hides and shows again; what is hidden is counted as withheld and not passed on', () => {
    const { meeting, add, everyone, backstage, stage, texts } = asking();
    const idea = add(ann, 'Scheldwoord');
    meeting.inside('idea:hide', { idea }, an);
    expect(everyone()).not.toHaveProperty([`idea/${idea}`]);
    expect(everyone()['count']).toBe(0);
    expect(backstage()[`idea/${idea}`]).toMatchObject({ state: 'hidden' });
    expect(ideas.report(stage())).toMatchObject([{ ideas: [], withheld: 1 }]);
    expect(reasonOf(meeting.inside('idea:hide', { idea }, an))).toBe('ideas/already-hidden');
    meeting.inside('idea:unhide', { idea }, an);
    expect(texts()).toEqual(['Scheldwoord']);
  });

  test('corrects and translates by hand; a new text of the writer takes both away', () => {
    const { meeting, add, everyone } = asking();
    const idea = add(ann, 'Een bnak');
    const translate = (lang: string) => meeting.inside('idea:translate', { idea, lang, text: 'Un banc' }, an);
    expect(reasonOf(translate('nl'))).toBe('ideas/own-language');
    translate('fr');
    meeting.inside('idea:correct', { idea, text: 'Een bank' }, an);
    expect(everyone()[`idea/${idea}`]).toMatchObject({
      text: { nl: 'Een bank', fr: 'Un banc' },
      corrected: true,
    });
    meeting.inside('idea:edit', { idea, text: 'Een boom' }, ann);
    expect(everyone()[`idea/${idea}`]).toMatchObject({ text: { nl: 'Een boom' }, corrected: false });
  });

  test('corrects the language of an idea: its words stay, and so do translations into a third', () => {
    const { meeting, add, everyone, stage } = asking();
    const idea = add(ann, 'Un banc', { lang: 'nl' });
    const translate = (lang: string, text: string) =>
      meeting.inside('idea:translate', { idea, lang, text }, an);
    translate('fr', 'Een bankje');
    translate('en', 'A bench');
    meeting.inside('idea:correct', { idea, text: 'Un banc', lang: 'fr' }, an);
    const view = { lang: 'fr', text: { fr: 'Un banc', en: 'A bench' } };
    expect(everyone()[`idea/${idea}`]).toMatchObject({ ...view, corrected: false });
    expect(everyone()[`idea/${idea}`]).not.toHaveProperty('text.nl');
    translate('nl', 'Een bank');
    meeting.inside('idea:correct', { idea, text: 'Ein Bank', lang: 'de' }, an);
    expect(everyone()[`idea/${idea}`]).toMatchObject({
      ...{ lang: 'de', text: { de: 'Ein Bank', nl: 'Een bank', en: 'A bench' }, corrected: true },
    });
    meeting.drive('stage:close');
    meeting.drive('stage:seal');
    expect(JSON.stringify(meeting.log)).not.toMatch(/Un banc|bankje/);
    expect([...meeting.restored().stages.values()].map(({ state }) => state)).toMatchObject([
      { ideas: stage().state.ideas },
    ]);
  });

  test('redacts, also after sealing: every earlier wording leaves the log, the idea stays', () => {
    const { meeting, add, told, stage } = asking();
    const idea = add(ann, 'Jan Janssens doet het');
    meeting.inside('idea:translate', { idea, lang: 'fr', text: 'C’est Jan Janssens' }, an);
    meeting.inside('idea:edit', { idea, text: 'Janssens weer' }, ann);
    meeting.inside('idea:correct', { idea, text: 'Weer Janssens' }, an);
    meeting.drive('stage:close');
    meeting.drive('stage:seal');
    expect(told()).toContain('Janssens');
    expect(meeting.inside('idea:redact', { idea }, an)).toMatchObject({ accepted: true, redacts: [idea] });
    expect(told()).not.toContain('Janssens');
    expect(outputOf(ideas, stage())).toMatchObject([{ id: idea, text: {}, redacted: true }]);
    expect(reasonOf(meeting.inside('idea:redact', { idea }, an))).toBe('ideas/redacted');
    expect(reasonOf(meeting.inside('idea:translate', { idea, lang: 'de', text: 'x' }, an))).toBe(
      'ideas/redacted',
    );
  });
});

describe('until the reveal', () => {
  const secretly = () => {
    const asked = asking({ show: 'at-reveal', perPerson: 2 });
    const written = [ann, bob, cas, dré].map((who, i) => asked.add(who, `Geheim ${i}`));
    return { ...asked, written };
  };

  test('only the count is known, to its writer alone what it says', () => {
    const { told, everyone, mine, written, stage } = secretly();
    expect(told()).not.toContain('Geheim');
    expect(everyone()['count']).toBe(4);
    expect(mine(ann)).toMatchObject({
      ideas: [{ id: written[0], number: null, text: { nl: 'Geheim 0' }, state: 'secret' }],
      left: 1,
    });
    expect(stage().contributors.size).toBe(4);
    expect(outputOf(ideas, stage())).toEqual([]);
  });

  test('it can be edited and withdrawn by its writer, and is nobody else’s to find', () => {
    const { meeting, mine, written, everyone } = secretly();
    const idea = written[0];
    expect(reasonOf(meeting.inside('idea:edit', { idea, text: 'Van mij' }, bob))).toBe('unknown-item');
    expect(reasonOf(meeting.inside('idea:hide', { idea }, an))).toBe('unknown-item');
    meeting.inside('idea:edit', { idea, text: 'Toch iets anders' }, ann);
    expect(mine(ann).ideas).toMatchObject([{ text: { nl: 'Toch iets anders' } }]);
    meeting.inside('idea:edit', { idea, text: 'Autre chose', lang: 'fr' }, ann);
    expect(mine(ann).ideas).toMatchObject([{ text: { fr: 'Autre chose' }, lang: 'fr' }]);
    meeting.inside('idea:withdraw', { idea }, ann);
    expect(mine(ann)).toEqual({ ideas: [], left: 2 });
    expect(everyone()['count']).toBe(3);
  });

  test('my own stand in the order in which I wrote them, also after a restart', () => {
    const { meeting, add, mine } = asking({ show: 'at-reveal' });
    const words = Array.from({ length: 12 }, (_, i) => `Idee ${i}`);
    for (const one of words) add(ann, one);
    expect(mine(ann).ideas.map(({ text }) => text.nl)).toEqual(words);
    meeting.session = meeting.restored();
    expect(mine(ann).ideas.map(({ text }) => text.nl)).toEqual(words);
  });

  test('then all are shared in an order that says nothing, and remain their writers’', () => {
    const { meeting, stage, mine, texts, written } = secretly();
    meeting.drive('stage:reveal');
    expect(texts().toSorted()).toEqual(['Geheim 0', 'Geheim 1', 'Geheim 2', 'Geheim 3']);
    expect(texts()).not.toEqual(['Geheim 0', 'Geheim 1', 'Geheim 2', 'Geheim 3']);
    expect(outputOf(ideas, stage()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(stage().rows.size).toBe(0);
    expect(stage().contributors.size).toBe(4);
    expect(mine(ann).ideas).toMatchObject([{ id: written[0], state: 'shown' }]);
  });

  test('what comes after a reopening waits for the next reveal, which adds only the new', () => {
    const { meeting, add, texts, told } = secretly();
    meeting.drive('stage:reveal');
    const first = texts();
    meeting.drive('stage:reopen');
    add(ann, 'Laatkomer');
    expect(told()).not.toContain('Laatkomer');
    expect(texts()).toEqual(first);
    meeting.drive('stage:reveal');
    expect(texts()).toEqual([...first, 'Laatkomer']);
  });

  test('what a facilitator adds waits too, and counts as nobody', () => {
    const { meeting, add, told, everyone, stage } = secretly();
    const id = add(an, 'Van mevrouw Peeters');
    expect(told()).not.toContain('Peeters');
    expect(everyone()['count']).toBe(5);
    expect(stage().contributors.size).toBe(4);
    meeting.drive('stage:reveal');
    expect(everyone()[`idea/${id}`]).toMatchObject({ byFacilitator: true });
    expect(stage().contributors.size).toBe(4);
    expect(stage().authors.size).toBe(4);
    const late = add(an, 'Nog een');
    expect(everyone()[`idea/${late}`]).toMatchObject({ number: 6 });
  });

  test('with release as well, what is revealed still waits for a facilitator', () => {
    const { meeting, add, texts, backstage } = asking({ show: 'at-reveal', release: true });
    const idea = add(ann, 'Een bank');
    meeting.drive('stage:reveal');
    expect(texts()).toEqual([]);
    expect(backstage()['waiting']).toBe(1);
    meeting.inside('idea:release', { idea }, an);
    expect(texts()).toEqual(['Een bank']);
  });
});

test('an unchanged idea is published as the same object', () => {
  const { add, everyone } = asking();
  const first = add(ann, 'Een');
  const before = everyone()[`idea/${first}`];
  add(bob, 'Twee');
  expect(everyone()[`idea/${first}`]).toBe(before);
});
