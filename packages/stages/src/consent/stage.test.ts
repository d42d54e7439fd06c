import { langs, outputOf, plainItem, type Actor, type Json } from '@kring/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facilitators, Meeting, people } from '../../test/meeting.ts';
import { stageTypes } from '../index.ts';
import { trial } from '../trial.ts';
import { answeringFrom, sameAnswering, type Answering } from './answerForm.ts';
import { longestText } from './answers.ts';
import { longestProposal } from './config.ts';
import { verbsAt } from './console/verbs.ts';
import { longDate } from './seen.ts';
import { consent } from './stage.ts';
import type { Moment } from './state.ts';
import { running, unfinished } from './unfinished.ts';
import type { ConsentNow } from './views.ts';

const proposal = { nl: 'De Kerkstraat wordt een fietsstraat', fr: 'La rue de l’Église devient cyclable' };
const amended = { nl: 'De Kerkstraat wordt op proef een fietsstraat' };

type Given = { readonly answer: string; readonly text?: string; readonly lang?: string };

/** A stage in which these people answered in this many rounds of it, the last one still running. */
const asked = (answers: readonly Given[], round = 1, config: Json = { proposal }) => {
  const one = trial(consent, config);
  for (let nth = 1; nth <= round; nth++) {
    one.lead('consent:ask');
    if (nth < round) one.lead('consent:end');
    if (nth < round) one.lead('consent:show');
  }
  answers.forEach((given, at) =>
    one.give(`p${at}`, 'consent:answer', { round, text: '', lang: 'nl', ...given }),
  );
  return one;
};

const outcome = (answers: readonly Given[]) => {
  const one = asked(answers);
  one.lead('consent:end');
  one.lead('consent:show');
  return one;
};

const mixed: readonly Given[] = [
  { answer: 'consent' },
  { answer: 'consent', text: 'dit valt weg' },
  { answer: 'concern', text: 'Let op de winter' },
  { answer: 'objection', text: 'La ligne 153 ne passe plus', lang: 'fr' },
  { answer: 'objection' },
];

const anAnswer = fc.record({
  answer: fc.constantFrom('consent', 'concern', 'objection'),
  text: fc.constantFrom('', 'Let op de winter', 'Te duur', 'Trop bruyant'),
  lang: fc.constantFrom(...langs),
});

const decisionOf = (one: { readonly stage: unknown }) =>
  consent.report(one.stage as never).find(({ kind }) => kind === 'decision');

const idsUnder = (entries: Readonly<Record<string, Json>>, prefix: string): readonly string[] =>
  Object.keys(entries).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));

describe('while a round runs', () => {
  test('what is shared says how many answered, and nothing of what', () => {
    fc.assert(
      fc.property(fc.array(anAnswer, { maxLength: 8 }), (answers) => {
        const silent = answers.map(() => ({ answer: 'consent' }));
        const one = asked(answers);
        expect(one.told()).toBe(asked(silent).told());
        expect(one.everyone()['now']).toEqual({ moment: 'ask', round: 1, answered: answers.length });
      }),
    );
  });

  test('in a second round too, whoever answered in the first', () => {
    const one = asked([{ answer: 'objection', text: 'Te duur' }], 2);
    expect(one.everyone()['now']).toMatchObject({ answered: 1 });
    expect(one.told()).toBe(asked([{ answer: 'consent' }], 2).told());
  });

  test('an answer replaces the earlier one, and is remembered', () => {
    const one = asked([{ answer: 'objection', text: ' Te duur\r\n' }]);
    expect(one.mine('p0')).toMatchObject({ answer: { round: 1, answer: 'objection', text: 'Te duur' } });
    one.give('p0', 'consent:answer', { round: 1, answer: 'concern', text: 'Niet te duur', lang: 'nl' });
    one.lead('consent:end');
    expect(one.backstage()['round/1']).toMatchObject({ consents: 0, concerns: 1, objections: 0 });
    expect(one.told()).not.toContain('Te duur');
  });

  test('who has no objection explains nothing', () => {
    const one = asked([{ answer: 'consent', text: 'toch iets' }]);
    expect(one.mine('p0')).toMatchObject({ answer: { answer: 'consent', text: '' } });
  });

  test.each([
    [{ round: 0 }, 'consent/round-over'],
    [{ round: 2 }, 'consent/round-over'],
    [{ answer: 'maybe' }, 'malformed'],
    [{ text: 'x'.repeat(longestText + 1) }, 'too-long'],
    [{ text: 'a\u0000b' }, 'control-characters'],
    [{ lang: 'it' }, 'malformed'],
  ])('%j is refused by name', (wrong, reason) => {
    const one = asked([{ answer: 'consent' }]);
    const before = one.mine('p0');
    const given = { round: 1, answer: 'concern', text: 'Let op', lang: 'nl', ...wrong };
    expect(one.give('p0', 'consent:answer', given)).toMatchObject({ accepted: false, reason });
    expect(one.mine('p0')).toEqual(before);
  });

  test('nothing of the proposal changes', () => {
    const one = asked([]);
    for (const [command, body] of [
      ['consent:ask', {}],
      ['consent:clarify', {}],
      ['consent:amend', { text: amended }],
      ['consent:adopt', { owner: '', reviewOn: '', concerns: [] }],
      ['consent:drop', {}],
    ] as const)
      expect(one.lead(command, body)).toMatchObject({ reason: 'consent/round-runs' });
    expect(one.lead('consent:show')).toMatchObject({ reason: 'consent/nothing-to-show' });
    expect(one.give('p0', 'question:ask', { text: 'Wie?', lang: 'nl' })).toMatchObject({
      reason: 'consent/no-questions-now',
    });
  });
});

describe('the end of a round', () => {
  test('is seen by those who steer alone, until it is shown', () => {
    const one = asked(mixed);
    one.lead('consent:end');
    const counts = { consents: 2, concerns: 1, objections: 2 };
    expect(one.backstage()['round/1']).toMatchObject(counts);
    expect(idsUnder(one.backstage(), 'reason/')).toHaveLength(2);
    expect(idsUnder(one.everyone(), 'round/')).toEqual([]);
    expect(idsUnder(one.everyone(), 'reason/')).toEqual([]);
    expect(decisionOf(one)).toMatchObject({ rounds: [], concerns: [], objections: [] });
    expect(one.lead('consent:amend', { text: amended })).toMatchObject({ reason: 'consent/show-first' });

    one.lead('consent:show');
    expect(one.everyone()['round/1']).toMatchObject({ ...counts, proposal });
    expect(idsUnder(one.everyone(), 'reason/')).toHaveLength(2);
    expect(decisionOf(one)).toMatchObject({
      status: 'open',
      rounds: [{ ...counts, proposal }],
      concerns: [{ text: 'Let op de winter', lang: 'nl' }],
      objections: [{ text: 'La ligne 153 ne passe plus', lang: 'fr' }],
    });
  });

  test('takes the words out of the rows; who wrote them still reads them', () => {
    const one = outcome(mixed);
    expect(JSON.stringify(one.stage.rows)).not.toContain('winter');
    expect(one.mine('p2')).toMatchObject({ answer: { answer: 'concern', text: 'Let op de winter' } });
    expect(one.stage.contributors.size).toBe(5);
  });

  test('says the same whoever gave which answer', () => {
    const shared = (answers: readonly Given[]) => {
      const { stage } = outcome(answers);
      const reasons = [...stage.state.reasons.values()].map(
        ({ kind, text, lang }) => `${kind} ${text} ${lang}`,
      );
      return [stage.state.rounds.toArray(), reasons.sort()];
    };
    fc.assert(
      fc.property(fc.array(anAnswer, { maxLength: 8 }), (answers) => {
        expect(shared(answers.toReversed())).toEqual(shared(answers));
      }),
    );
  });

  test('lays the reasons by chance, not as they came', () => {
    const words = ['Eerst', 'Dan', 'Ten slotte'];
    const { stage } = outcome(words.map((text) => ({ answer: 'concern', text })));
    const laid = [...stage.state.reasons.values()].map(({ text }) => text);
    expect(laid).not.toEqual(words);
    expect(laid.toSorted()).toEqual(words.toSorted());
  });

  test('leaves out what is hidden, also afterwards', () => {
    const one = asked(mixed);
    one.lead('consent:end');
    const [first = '', second = ''] = idsUnder(one.backstage(), 'reason/');
    one.lead('reason:hide', { reason: first });
    one.lead('consent:show');
    expect(idsUnder(one.everyone(), 'reason/')).toEqual([second]);
    one.lead('reason:hide', { reason: second });
    expect(decisionOf(one)).toMatchObject({ concerns: [], objections: [] });
    one.lead('reason:unhide', { reason: first });
    expect(idsUnder(one.everyone(), 'reason/')).toEqual([first]);
    expect(one.lead('reason:hide', { reason: 'no-such' })).toMatchObject({ reason: 'unknown-item' });
  });

  test('by accident: asked again, nothing of it is left', () => {
    const one = asked(mixed);
    one.lead('consent:end');
    one.lead('consent:ask');
    expect(one.everyone()['now']).toEqual({ moment: 'ask', round: 2, answered: 0 });
    expect(one.told()).not.toContain('winter');
    one.lead('consent:end');
    one.lead('consent:show');
    expect(decisionOf(one)).toMatchObject({ rounds: [{ consents: 0, concerns: 0, objections: 0 }] });
  });

  test('stays beside the next, each with what was asked then', () => {
    const one = outcome(mixed);
    one.lead('consent:amend', { text: amended });
    one.lead('consent:ask');
    one.give('p0', 'consent:answer', { round: 2, answer: 'consent', text: '', lang: 'nl' });
    one.lead('consent:end');
    one.lead('consent:show');
    expect(one.everyone()['proposal']).toEqual({ text: amended, earlier: [proposal] });
    expect(decisionOf(one)).toMatchObject({
      proposal: amended,
      rounds: [
        { proposal, consents: 2 },
        { proposal: amended, consents: 1, objections: 0 },
      ],
      concerns: [],
      objections: [],
    });
  });
});

describe('a question', () => {
  const curious = () => {
    const one = trial(consent, { proposal });
    for (const text of ['Wie betaalt dit?', 'Ook op zondag?'])
      one.give('ann', 'question:ask', { text, lang: 'nl' });
    return { one, ids: idsUnder(one.backstage(), 'question/') as readonly [string, string] };
  };

  test('is for those who steer until it is put up, one at a time', () => {
    const { one, ids } = curious();
    expect(idsUnder(one.everyone(), 'question/')).toEqual([]);
    one.lead('question:put-up', { question: ids[0] });
    one.lead('question:put-up', { question: ids[1] });
    expect(one.everyone()[`question/${ids[0]}`]).toMatchObject({ state: 'waiting' });
    expect(one.everyone()[`question/${ids[1]}`]).toMatchObject({ state: 'shown', text: 'Ook op zondag?' });
    one.lead('question:answer', { question: ids[0] });
    expect(one.mine('ann')).toMatchObject({ questions: [{ state: 'answered' }, { state: 'shown' }] });
    expect(one.mine('ben')).toMatchObject({ questions: [] });
  });

  test('leaves the wall when the room is asked', () => {
    const { one, ids } = curious();
    one.lead('question:put-up', { question: ids[0] });
    one.lead('consent:ask');
    expect(one.everyone()[`question/${ids[0]}`]).toMatchObject({ state: 'answered' });
  });

  test('is one of five at most, and only while the proposal is presented', () => {
    const { one } = curious();
    for (let more = 2; more < 5; more++) one.give('ann', 'question:ask', { text: 'En dan?', lang: 'nl' });
    expect(one.give('ann', 'question:ask', { text: 'Nog een?', lang: 'nl' })).toMatchObject({
      reason: 'consent/enough-questions',
      params: { max: 5 },
    });
    expect(one.give('ben', 'question:ask', { text: ' ', lang: 'nl' })).toMatchObject({ reason: 'empty' });
    one.lead('consent:ask');
    one.lead('consent:end');
    one.lead('consent:show');
    one.lead('consent:clarify');
    expect(one.give('ben', 'question:ask', { text: 'Nu wel?', lang: 'nl' })).toMatchObject({
      accepted: true,
    });
  });
});

describe('an amendment', () => {
  test('keeps the earlier words, and is new', () => {
    const one = trial(consent, { proposal });
    expect(one.lead('consent:amend', { text: proposal })).toMatchObject({ reason: 'consent/same-words' });
    expect(one.lead('consent:amend', { text: { nl: ' ' } })).toMatchObject({ reason: 'empty' });
    expect(
      one.lead('consent:amend', { text: { nl: 'Kort', fr: 'x'.repeat(longestProposal + 1) } }),
    ).toMatchObject({ reason: 'too-long' });
    expect(one.everyone()['proposal']).toEqual({ text: proposal, earlier: [] });
    one.lead('consent:amend', { text: { ...amended, fr: '  ' } });
    expect(one.everyone()['proposal']).toEqual({ text: amended, earlier: [proposal] });
  });

  test('can be the first words there are; without any, nobody is asked', () => {
    const one = trial(consent);
    expect(one.lead('consent:ask')).toMatchObject({ reason: 'consent/no-proposal' });
    expect(one.lead('consent:adopt', { owner: '', reviewOn: '', concerns: [] })).toMatchObject({
      reason: 'consent/no-proposal',
    });
    one.lead('consent:amend', { text: amended });
    expect(one.lead('consent:ask')).toMatchObject({ accepted: true });
  });
});

describe('a decision', () => {
  const adopt = (body: object = {}) => {
    const one = outcome(mixed);
    const kept = [...one.stage.state.reasons.values()].filter(({ kind }) => kind === 'concern');
    const concerns = kept.map(({ id }) => id);
    const verdict = one.lead('consent:adopt', {
      ...{ owner: ' Dienst Mobiliteit ', reviewOn: '2027-09-01', concerns },
      ...body,
    });
    return { one, verdict };
  };

  test('to adopt has an owner, a day to look again, and the concerns that are kept', () => {
    const { one } = adopt();
    expect(one.everyone()['decided']).toEqual({
      ...{ status: 'adopted', owner: 'Dienst Mobiliteit', reviewOn: '2027-09-01' },
    });
    expect(decisionOf(one)).toMatchObject({
      ...{ status: 'adopted', owner: 'Dienst Mobiliteit', reviewOn: '2027-09-01' },
      concerns: [{ text: 'Let op de winter' }],
      objections: [{ text: 'La ligne 153 ne passe plus' }],
    });
    expect(outputOf(consent, one.stage)).toEqual([
      {
        ...plainItem('stage-proposal', 'list', proposal, one.stage.languages[0] ?? 'nl'),
        figures: { rank: 1, people: 3 },
        lineage: [{ stage: 'stage', item: 'stage-proposal' }],
      },
    ]);
  });

  test('keeps none of the concerns when none is chosen', () => {
    expect(decisionOf(adopt({ concerns: [] }).one)).toMatchObject({ concerns: [] });
  });

  test.each([
    [{ reviewOn: '2027-02-30' }, 'consent/no-such-date'],
    [{ reviewOn: 'morgen' }, 'consent/no-such-date'],
    [{ reviewOn: '1969-12-01' }, 'consent/past-date'],
    [{ owner: 'x'.repeat(201) }, 'too-long'],
    [{ concerns: ['no-such'] }, 'unknown-item'],
  ])('with %j is refused by name', (wrong, reason) => {
    const { one, verdict } = adopt(wrong);
    expect(verdict).toMatchObject({ accepted: false, reason });
    expect(one.everyone()['decided']).toBeUndefined();
  });

  test('not to adopt passes nothing on', () => {
    const one = outcome(mixed);
    one.lead('consent:drop');
    expect(one.everyone()['decided']).toEqual({ status: 'dropped' });
    expect(outputOf(consent, one.stage)).toEqual([]);
    expect(decisionOf(one)).toMatchObject({ status: 'dropped', owner: '' });
  });

  test('can be reconsidered, and only then changed', () => {
    const { one } = adopt();
    for (const command of ['consent:ask', 'consent:drop', 'consent:clarify'])
      expect(one.lead(command)).toMatchObject({ reason: 'consent/decided' });
    one.lead('consent:reconsider');
    expect(one.everyone()['now']).toMatchObject({ moment: 'hear' });
    expect(outputOf(consent, one.stage)).toEqual([]);
    expect([...one.stage.state.reasons.values()].some(({ kept }) => kept)).toBe(false);
    expect(one.lead('consent:reconsider')).toMatchObject({ reason: 'consent/not-decided' });
  });

  test('without a round says nothing of how many go along', () => {
    const one = trial(consent, { proposal });
    one.lead('consent:adopt', { owner: '', reviewOn: '', concerns: [] });
    expect(outputOf(consent, one.stage)).toMatchObject([{ figures: { rank: 1 } }]);
  });

  test('stands after sealing; what was never shown is not in it', () => {
    const { one } = adopt();
    const told = JSON.stringify([decisionOf(one), outputOf(consent, one.stage)]);
    one.steer('close', 'seal');
    expect(JSON.stringify([decisionOf(one), outputOf(consent, one.stage)])).toBe(told);
    expect(one.mine('p2')).toBeNull();

    const asking = asked(mixed);
    asking.steer('close', 'seal');
    expect(asking.told()).not.toContain('winter');
    expect(decisionOf(asking)).toMatchObject({ status: 'open', rounds: [] });
  });

  test('that is missing is told before another stage takes over', () => {
    const entries = (decided?: Json) => ({ get: () => decided as never, under: () => new Map() });
    for (const lang of langs) {
      expect(unfinished(entries(), lang)?.title).toBeTruthy();
      expect(unfinished(entries({ status: 'dropped' }), lang)).toBeNull();
    }
  });

  test('that the room is answering on is told before any other stage opens, and the answers are kept', () => {
    const one = asked(mixed);
    const now = () => ({ get: (key: string) => one.everyone()[key] as never, under: () => new Map() });
    for (const lang of langs) expect(running(now(), lang)?.title).toBeTruthy();
    const { answered } = one.everyone()['now'] as unknown as ConsentNow;
    one.steer('close', 'reopen');
    expect(one.everyone()['now']).toMatchObject({ moment: 'ask', answered });
    one.lead('consent:end');
    for (const lang of langs) expect(running(now(), lang)).toBeNull();
  });
});

describe('what comes in', () => {
  const item = (id: string, nl: string, rank: number) => ({
    ...plainItem(id, 'idea', { nl }, 'nl'),
    figures: { rank, people: 4, dots: 9 },
    lineage: [{ stage: 'gathered', item: id }],
  });
  const adopted = (items: Parameters<typeof trial>[2], config: Json = {}) => {
    const one = trial(consent, config, items);
    one.lead('consent:adopt', { owner: '', reviewOn: '', concerns: [] });
    return outputOf(consent, one.stage);
  };

  test('alone is the proposal as it is, and goes on as it came', () => {
    const bench = item('bench', 'Een bank', 3);
    expect(adopted([bench])).toEqual([{ ...bench, figures: { rank: 1, dots: 9 } }]);
  });

  test('together is one package, best first, in every language that one of them has', () => {
    const items = [item('a', 'Een bank', 2), { ...item('b', 'Een boom', 1), text: { fr: 'Un arbre' } }];
    const both = '– Un arbre\n– Een bank';
    expect(adopted(items)).toMatchObject([
      {
        text: { nl: both, fr: both },
        lineage: [
          { stage: 'gathered', item: 'a' },
          { stage: 'gathered', item: 'b' },
        ],
      },
    ]);
  });

  test('is what the proposal rests on where the organiser wrote one', () => {
    expect(adopted([item('a', 'Een bank', 1)], { proposal })).toMatchObject([
      { id: 'a', text: proposal, lineage: [{ stage: 'gathered', item: 'a' }] },
    ]);
  });
});

type Person = (typeof people)[number];

describe('R1: words can be taken away', () => {
  const [facilitator] = facilitators;
  const [ann, ben] = people as [Person, Person];
  const heard = () => {
    const meeting = new Meeting(stageTypes, 'consent', { proposal }, []);
    meeting.drive('stage:open');
    meeting.inside('question:ask', { text: 'Een scheldvraag', lang: 'nl' }, ann);
    meeting.inside('consent:ask', {}, facilitator);
    const reason = { round: 1, answer: 'objection', text: 'Een scheldwoord', lang: 'nl' };
    meeting.inside('consent:answer', reason, ann);
    meeting.inside('consent:answer', { ...reason, answer: 'concern', text: 'Fijn' }, ben);
    meeting.inside('consent:end', {}, facilitator);
    meeting.inside('consent:show', {}, facilitator);
    return meeting;
  };
  const stateOf = ({ stage }: Meeting) => stage.state as ReturnType<typeof consent.initial>;
  const bad = (meeting: Meeting): readonly string[] =>
    [...stateOf(meeting).reasons.values(), ...stateOf(meeting).questions.values()].flatMap(({ id, text }) =>
      text.includes('scheld') ? id : [],
    );
  const redact = (meeting: Meeting, item: string, actor: Actor = facilitator) =>
    meeting.inside('words:redact', { item }, actor);

  test.each(['open', 'sealed'])('while the stage is %s: nowhere any more, and the answer counts', (phase) => {
    const meeting = heard();
    const ids = bad(meeting);
    expect(ids).toHaveLength(2);
    if (phase === 'sealed') for (const step of ['stage:close', 'stage:seal']) meeting.drive(step);
    for (const id of ids) expect(redact(meeting, id)).toMatchObject({ accepted: true });
    const { stage, log, rows } = meeting;
    const shown = consent.publish(stage as never);
    expect(JSON.stringify([log, rows, [...shown.everyone], [...shown.backstage]])).not.toContain('scheld');
    expect(JSON.stringify(consent.mine(stage as never, ann.pseudonym))).not.toContain('scheld');
    expect(decisionOf(meeting)).toMatchObject({
      rounds: [{ consents: 0, concerns: 1, objections: 1 }],
      concerns: [{ text: 'Fijn' }],
      objections: [],
    });
  });

  test('not twice, not by whoever wrote them, and not what is not there', () => {
    const meeting = heard();
    const [id = ''] = bad(meeting);
    expect(redact(meeting, id, ann)).toMatchObject({ reason: 'not-allowed' });
    expect(redact(meeting, id)).toMatchObject({ accepted: true });
    expect(redact(meeting, id)).toMatchObject({ reason: 'consent/redacted' });
    expect(redact(meeting, 'no-such')).toMatchObject({ reason: 'unknown-item' });
  });

  test('an amendment goes with the item that it was made from', () => {
    const idea = { ...plainItem('idea-1', 'idea', { nl: 'Een scheldwoord' }, 'nl'), number: 1 };
    const meeting = new Meeting(stageTypes, 'consent', {}, [idea]);
    meeting.drive('stage:open');
    meeting.inside('consent:amend', { text: { nl: 'Een scheldwoord, op proef' } }, facilitator);
    meeting.redact('idea-1');
    expect([...consent.publish(meeting.stage as never).everyone]).toContainEqual([
      'proposal',
      { text: {}, earlier: [{}] },
    ]);
  });
});

describe('who steers', () => {
  test('has one main thing to do at every moment, till it is decided', () => {
    const at = (moment: Moment, objections = 0) =>
      verbsAt(moment, { phase: 'open', objections, hasWords: true }).main;
    expect([at('present'), at('ask'), at('check'), at('hear'), at('hear', 2), at('decided')]).toEqual([
      ...['ask', 'end', 'show', 'adopt', 'amend', null],
    ]);
  });

  test('cannot ask a room that is not there, or about nothing', () => {
    const closed = verbsAt('hear', { phase: 'closed', objections: 1, hasWords: true });
    expect(closed).toEqual({ main: 'amend', others: ['adopt', 'drop'] });
    expect(verbsAt('present', { phase: 'open', objections: 0, hasWords: false })).toEqual({
      ...{ main: null, others: ['amend', 'drop'] },
    });
    expect(verbsAt('decided', { phase: 'sealed', objections: 0, hasWords: true }).others).toEqual([]);
  });
});

describe('on a phone', () => {
  const answering: Answering = { round: 2, answer: 'concern', text: 'Let op', lang: 'nl' };

  test('what was kept is for its own round alone', () => {
    expect(answeringFrom({ ...answering }, 2)).toEqual(answering);
    for (const kept of [{ ...answering, round: 1 }, { ...answering, answer: 'maybe' }, { round: 2 }, null, 7])
      expect(answeringFrom(kept, 2)).toBeNull();
  });

  test('words begun in a field do not count for who has no objection', () => {
    const plain: Answering = { ...answering, answer: 'consent', text: '' };
    expect(sameAnswering(plain, { ...plain, text: 'begonnen', lang: 'fr' })).toBe(true);
    expect(sameAnswering(answering, { ...answering, text: 'Let op ' })).toBe(true);
    expect(sameAnswering(answering, { ...answering, text: 'Let op de winter' })).toBe(false);
  });
});

test('a day is written out in the language of the reader', () => {
  expect(longDate('nl', '2027-09-01')).toBe('1 september 2027');
  expect(longDate('fr', '2027-09-01')).toBe('1 septembre 2027');
  expect(longDate('nl', 'ooit')).toBe('ooit');
});
