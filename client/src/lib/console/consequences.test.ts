import { langs, sessionCommands } from '@kring/core';
import { expect, test } from 'vitest';
import { words as de } from '../words/console/de.ts';
import { words as en } from '../words/console/en.ts';
import { words as fr } from '../words/console/fr.ts';
import { words as nl } from '../words/console/nl.ts';
import { questions, takenBackBy, type Deed, type Lasting } from './consequences.ts';

const words = { nl, fr, en, de };
const lasting = Object.entries(takenBackBy).flatMap(([type, back]) => (back === null ? type : []));

test('every command of those who steer is taken back by another, or asked about first', () => {
  const given = Object.entries(sessionCommands).filter(
    ([, { roles }]) => !(roles as readonly string[]).includes('clock'),
  );
  expect(Object.keys(takenBackBy).sort()).toEqual(given.map(([type]) => type).sort());
  expect(Object.keys(questions).sort()).toEqual(lasting.sort());
});

test('what takes a deed back can itself be taken back, or asks', () => {
  for (const back of Object.values(takenBackBy)) {
    if (back !== null) expect(Object.keys(takenBackBy)).toContain(back satisfies Deed);
  }
});

test.each(langs)('in %s, each question names what it is about and what becomes of it', (lang) => {
  const t = words[lang];
  const subject = {
    title: 'Stemmen',
    turnout: 25,
    unrevealed: 'Terugblik',
    address: 'https://kring.example/results/x',
  };
  const asked = (Object.keys(questions) as Lasting[]).map((type) => questions[type](t, subject));
  for (const { title, text, yes } of asked) {
    expect(title.length).toBeGreaterThan(8);
    expect(text.length).toBeGreaterThan(20);
    expect(yes.length).toBeGreaterThan(3);
  }
  expect(new Set(asked.map(({ title }) => title)).size).toBe(asked.length);
  expect(questions['stage:reveal'](t, subject).text).toContain('25');
  expect(questions['session:end'](t, subject).text).toContain('Terugblik');
  expect(questions['results:publish'](t, subject).text).toContain(subject.address);
  expect(questions['agenda:remove'](t, subject).title).toContain('Stemmen');
});
