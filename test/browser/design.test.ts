import { expect, test } from 'vitest';
import { desk, differences, keptParts, openDesign, partsIn, themes } from '../../infra/pictures/looks.ts';
import { shareHall } from './hall.ts';

/** How every component looks. Where a change is meant, `npm run pictures -- design` takes the pictures anew. */

const hall = shareHall();

test('every component looks in every theme as in its picture', async () => {
  const page = await hall.browser.newPage({ ...desk, locale: 'nl-BE', reducedMotion: 'reduce' });
  await openDesign(page, hall.base);
  const found: string[] = [];
  for (const theme of themes)
    found.push(...(await differences(theme, await keptParts(page, theme), await partsIn(page, theme))));
  expect(found, 'If this is meant: npm run pictures -- design').toEqual([]);
});
