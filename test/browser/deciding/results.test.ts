import { expect, test } from 'vitest';
import { publicReportOf } from '@kring/core';
import { deciding } from '../../../packages/report/test/deciding.ts';
import { shareHall } from '../hall.ts';
import { expectAccessible } from '../looks.ts';

/** The public page of an evening on which everything was decided that can be. */

const hall = shareHall();

test('who won and why, how the room stands, both rounds and what was adopted can be read by anyone', async () => {
  const report = publicReportOf(deciding);
  for (const [device, locale, look] of [
    ['laptop', 'nl-BE', 'light'],
    ['small phone', 'fr-BE', 'dark'],
  ] as const) {
    const page = await hall.person(device, locale, { colorScheme: look });
    await page.route('**/api/sessions/*/results**', (route) => route.fulfill({ json: report }));
    await page.goto(`${hall.base}/results/${report.session.id}`);
    await page.locator('#stage-s-guess').waitFor();
    await expectAccessible(page, `decisions (${locale}, ${look})`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const inWords = await page.getByRole('img').evaluateAll((all) => all.map((one) => one.ariaLabel));
    const text = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
    for (const words of said[locale]) expect(text).toContain(words);
    expect(inWords).toContain(spread[locale]);
    expect(text).not.toContain('kring.ballots');
  }
  expect(hall.complaints).toEqual([]);
});

const spread = {
  'nl-BE': 'Helemaal niet: 4, Liever niet: 6, Kan ermee leven: 9, Goed: 28, Heel goed: 14',
  'fr-BE': 'Pas du tout: 4, Plutôt pas: 6, Je peux vivre avec: 9, Bien: 28, Très bien: 14',
};

const said = {
  'nl-BE': [
    'Zo werd geteld: Iedereen krijgt een gelijk deel van het geld',
    'Besteed: € 170.250,50 van € 200.000. Er blijft € 29.749,50 over.',
    'Een openbaar toilet Gekozen',
    'De 11 mensen die dit wilden, hadden samen nog te weinig over',
    'de zaal is verdeeld',
    '36 mensen zijn alleen voor “Autovrij op zaterdag en zondag”',
    'Opnieuw te bekijken op 30 september 2027',
    'Geen bezwaar: 34 · Bedenking: 17 · Bezwaar: 9',
    '180 bomen in het midden; de middelste helft zit tussen 100 en 300',
    'Niemand diende een stembiljet in.',
  ],
  'fr-BE': [
    'Dépensé : 170 250,50 € sur 200 000 €. Il reste 29 749,50 €.',
    'Des toilettes publiques Retenu',
    'la salle est partagée',
    'Réserves à garder en tête',
    '200 arbres au milieu',
  ],
};
