import { langs, plainItem, stageEntries, type Json } from '@kring/core';
import { describe, expect, test } from 'vitest';
import { stageTypes } from './index.ts';
import type { LiveEntries } from './live.ts';
import type { StageSamples } from './samples.ts';
import { trial } from './trial.ts';
import { stageViews } from './views.ts';

/** Chance with a seed: every run is the same. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const fixed = (all: ReadonlyMap<string, Json>): LiveEntries => ({
  get: <Value>(key: string) => all.get(key) as Value | undefined,
  under: <Value>(prefix: string) =>
    new Map(
      [...all]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value as Value]),
    ),
});

const items = ['Bank', 'Boom', 'Fontein'].map((nl) => plainItem(nl, 'list', { nl }, 'nl'));

/** The types that participants give something to. */
const given = [...stageTypes.values()].filter(({ commands }) =>
  Object.values(commands).some(({ roles }) => roles.includes('participant')),
);

const samplesOf = async (type: string) =>
  ((await import(`./${type}/samples.ts`)) as { samples: StageSamples }).samples;

test('each type that people give something to has simulated people, and no other', () => {
  const practised = Object.entries(stageViews).flatMap(([type, { crowd }]) => (crowd ? type : []));
  expect(practised.sort()).toEqual(given.map(({ type }) => type).sort());
});

describe.each(given)('in $type', (type) => {
  test('simulated people give what is accepted, in every language, and come to an end', async () => {
    const crowd = (await stageViews[type.type]?.crowd?.())?.crowd;
    const { configs, leads = [] } = await samplesOf(type.type);
    for (const config of configs) {
      const tried = trial(type, config, type.takesItems === 'none' ? [] : items);
      for (const command of leads) expect(tried.lead(command)).toMatchObject({ accepted: true });
      for (const [at, lang] of langs.entries()) {
        const random = chance(at + 1);
        for (let turn = 0; turn < 10; turn++) {
          const entries = fixed(new Map(stageEntries(tried.stage, Object.entries(tried.everyone()))));
          const gift = crowd?.next({ entries, mine: tried.mine(`p${at}`), lang, random });
          if (!gift) break;
          expect(tried.give(`p${at}`, gift.type, gift.body)).toMatchObject({ accepted: true });
          expect(turn).toBeLessThan(9);
        }
      }
      expect(tried.stage.contributors.size).toBe(langs.length);
    }
  });
});
