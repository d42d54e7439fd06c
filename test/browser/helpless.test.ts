import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { Api } from '@kring/crowd';
import { picture, shareHall } from './hall.ts';
import { expectAccessible } from './looks.ts';
import { prepareMeeting, takeSeat } from './meeting.ts';

/** Pages for when something is not as it should be: each says what happened and what to do, with the button for it. */

const hall = shareHall();

async function lands(page: Page, path: string, sentence: string | RegExp, button: string): Promise<void> {
  await page.goto(hall.base + path);
  await page.getByText(sentence).first().waitFor();
  const way = page.getByRole('link', { name: button }).or(page.getByRole('button', { name: button }));
  await way.first().waitFor();
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(/undefined|null|\[object/);
}

test('addresses that lead nowhere say where to go', async () => {
  const { session, code } = await prepareMeeting(hall, 'ideas');
  const an = await hall.person('small phone', 'nl-BE');
  await lands(an, '/nergens', 'Deze pagina bestaat niet', 'Naar het begin');
  await expectAccessible(an, 'unknown address');
  await picture(an, 'unknown-address');
  await lands(
    an,
    '/j/QQQQQQ',
    'De code QQQQQQ klopt niet, of de bijeenkomst is voorbij.',
    'Andere code invullen',
  );
  await lands(an, `/console/${session}`, 'Deze regie heeft geen geldige link', 'Code invullen');
  await expectAccessible(an, 'console without a link');
  await picture(an, 'console-no-link');
  await lands(an, `/screen/${session}`, 'Dit scherm heeft geen geldige link', 'Code invullen');
  await lands(an, `/results/${session}`, 'Hier zijn geen openbare resultaten', 'Naar het begin');
  await lands(an, `/p/${session}`, 'Dit toestel doet nog niet mee', 'Code invullen');
  await lands(an, `/console/niet-echt#${'x'.repeat(22)}`, 'Deze bijeenkomst bestaat niet', 'Naar het begin');
  await an.getByText('Kijk na of het adres volledig is').waitFor();

  const luc = await hall.person('phone', 'fr-BE');
  await lands(luc, `/screen/${session}#${'x'.repeat(22)}`, 'Ce lien n’est plus valable.', 'Vers l’accueil');
  await luc.getByText('Demandez un nouveau lien').waitFor();
  await expectAccessible(luc, 'screen with a link that is over (fr)');
  await picture(luc, 'link-over');

  await an.goto(`${hall.base}/j/${code}`);
  const seat = await takeSeat({ ...(await prepareMeeting(hall, 'ideas', { capacity: 1 })), hall });
  const full = seat.welcome?.code ?? '';
  await new Api(hall.api).join(full, 'nl');
  await an.goto(`${hall.base}/j/${full}`);
  await an.getByRole('button', { name: 'Doe mee' }).click();
  await an.getByText('er kan plaats bij komen').waitFor();
  await seat.must(null, 'joining:lock');
  await an.getByRole('button', { name: 'Doe mee' }).click();
  await an.getByText('Er kan nu niemand meer bij.').waitFor();
  expect(hall.complaints).toEqual([]);
});

test('a browser that cannot: too old, without JavaScript, without a memory, or with half a page', async () => {
  const { code } = await prepareMeeting(hall, 'ideas');

  const old = await hall.person('small phone', 'nl-BE');
  await old.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
  await old.route('**/_app/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '%' }));
  await old.goto(hall.base);
  await old.getByText('Deze browser is te oud voor Kring').waitFor();
  await picture(old, 'too-old');

  const half = await hall.person('phone', 'nl-BE');
  await half.route('**/_app/immutable/entry/app*', (route) => route.abort());
  await half.goto(hall.base);
  await half.getByText('Deze pagina kwam niet helemaal aan').waitFor();
  await expectAccessible(half, 'half a page');
  await picture(half, 'not-arrived');
  await half.unroute('**/_app/immutable/entry/app*');
  await half.getByRole('link', { name: 'Opnieuw proberen' }).click();
  await half.getByRole('heading', { name: 'Doe mee' }).waitFor();
  expect(await half.getByText('Deze pagina kwam niet helemaal aan').isVisible()).toBe(false);

  const still = await hall.browser.newContext({ javaScriptEnabled: false });
  const without = await still.newPage();
  await without.goto(hall.base);
  await without.locator('noscript p[lang=nl]').waitFor();
  await picture(without, 'no-javascript');
  await still.close();

  const forgetful = await hall.person('phone', 'nl-BE');
  await forgetful.addInitScript(() => {
    const forbidden = {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    Object.defineProperty(globalThis, 'localStorage', forbidden);
  });
  await forgetful.goto(`${hall.base}/j/${code}`);
  await forgetful.getByText('Deze browser onthoudt niets').waitFor();
  await expectAccessible(forgetful, 'a browser that forgets');
  await forgetful.getByRole('button', { name: 'Doe mee' }).click();
  await forgetful.getByText('U doet mee!').waitFor();
});
