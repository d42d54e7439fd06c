import { expect, test } from 'vitest';
import { agrees } from './installed.mjs';

const locked = {
  '': { name: 'kring' },
  server: { name: '@kring/server' },
  'node_modules/fastify': { version: '5.12.8' },
  'node_modules/@kring/server': { resolved: 'server', link: true },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};
const { 'node_modules/fsevents': elsewhere, '': project, ...present } = locked;

test('what is meant for another machine may be absent', () => {
  expect(agrees(locked, present)).toBe(true);
});

test('a missing package calls for an install', () => {
  const { 'node_modules/fastify': missing, ...rest } = present;
  expect(agrees(locked, rest)).toBe(false);
});

test('a package in another version calls for an install, optional or not', () => {
  expect(agrees(locked, { ...present, 'node_modules/fastify': { version: '5.12.7' } })).toBe(false);
  expect(agrees(locked, { ...present, 'node_modules/fsevents': { version: '1.0.0' } })).toBe(false);
});

test('a package that the lockfile dropped calls for an install', () => {
  expect(agrees(locked, { ...present, 'node_modules/left-pad': { version: '1.3.0' } })).toBe(false);
});

test('what another program put into node_modules is none of our concern', () => {
  expect(agrees(locked, { ...present, 'client/node_modules/$app': { extraneous: true } })).toBe(true);
});
