import type { EntryView } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import { expect, test } from 'vitest';
import { shareHall } from '../hall.ts';
import { expectFocusKept } from '../byKeyboard.ts';
import { expectAccessible } from '../looks.ts';
import { soon } from '../meeting.ts';
import { prepareDeciding } from './deciding.ts';

const hall = shareHall();

interface Step {
  readonly id: string;
  readonly title: { readonly nl?: string };
}

test('a vote, talk, the same vote again: both rounds are seen by all; then the best go into another step', async () => {
  const one = await prepareDeciding(hall, 'approve');
  const { meeting, seat, console: desk, screen, byKeys, byTouch } = one;
  const others = await Promise.all(
    [1, 2, 3].map(async () => {
      const { token } = await new Api(hall.api).join(meeting.code, 'nl');
      const person = new Seat(hall.api, meeting.session, token);
      await person.connect();
      return person;
    }),
  );
  const vote = (stage: string, ...ballots: readonly string[][]) =>
    Promise.all(
      others.map((person, at) => person.must(stage, 'approve:choose', { chosen: ballots[at] ?? [] })),
    );
  const verb = (name: string) => desk.getByRole('button', { name, exact: true });
  const agenda = () => seat.entry<readonly Step[]>('session', 'agenda') ?? [];
  const source = (stage: string) => seat.entry<EntryView>('backstage', `entry/${stage}`)?.source;

  // The first round: over the lamp they are divided.
  await one.steer('open');
  await byTouch.getByRole('button', { name: /Zitbanken/ }).tap();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  await vote(one.stage, ['bench', 'lamp'], ['bench', 'lamp'], ['bench', 'school']);
  await one.steer('close', 'reveal');

  // Those who see it otherwise are asked to speak, on the wall and on the phones, in either language.
  await verb('Hoor wie anders koos').click();
  const asked = 'Over “Meer licht in de voetgangerstunnel” is de zaal verdeeld.';
  await screen.getByText(asked).first().waitFor();
  await byTouch.getByRole('region').getByText(asked).waitFor();
  await byKeys.getByRole('region').getByText('Qui voit les choses autrement', { exact: false }).waitFor();
  await expectAccessible(desk, 'what next', 'main');
  await expectAccessible(screen, 'an invitation on the wall');
  await desk.getByRole('button', { name: 'Ongedaan maken' }).click();
  await screen.getByText(asked).first().waitFor({ state: 'detached' });

  // The same again. What was only prepared can be taken back, and prepared again.
  await verb('Stem opnieuw').click();
  await desk.getByText('“Samen kiezen (2)” staat klaar.', { exact: false }).waitFor();
  await desk.getByRole('button', { name: 'Ongedaan maken' }).click();
  await soon(() => agenda().length).toBe(1);
  await verb('Stem opnieuw').click();
  await soon(() => agenda().length).toBe(2);
  await expectFocusKept(desk, 'the console after “Stem opnieuw”');
  const second = agenda()[1]?.id ?? '';
  // An invitation to talk is over once the next step opens.
  await desk.getByRole('navigation', { name: 'Agenda' }).getByText('Samen kiezen', { exact: true }).click();
  await verb('Hoor wie anders koos').click();
  await screen.getByText(asked).first().waitFor();
  await desk.getByRole('button', { name: 'Open: Samen kiezen (2)' }).click();
  await screen.getByText(asked).first().waitFor({ state: 'detached' });
  await byTouch.getByRole('region').getByText(asked).waitFor({ state: 'detached' });
  await byTouch.getByRole('button', { name: /Zitbanken/ }).tap();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  await vote(second, ['bench', 'lamp'], ['bench', 'lamp'], ['lamp']);
  await seat.must(null, 'stage:close', { stage: second });
  expect(await byTouch.getByText('Vorige ronde', { exact: false }).count()).toBe(0);
  await seat.must(null, 'stage:reveal', { stage: second });

  const lampOn = (page: typeof desk, name: RegExp) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first();
  await soon(() => lampOn(byTouch, /Meer licht/).textContent()).toMatch(
    /3 stemmen.*Vorige ronde: 2 stemmen.*\+1 persoon/s,
  );
  await soon(() => lampOn(byKeys, /Plus de lumière/).textContent()).toMatch(
    /Tour précédent\s: 2 voix.*\+1 personne/s,
  );
  await soon(() => lampOn(desk, /Meer licht/).textContent()).toMatch(/Vorige ronde: 2 stemmen.*\+1 persoon/s);
  await soon(() => lampOn(screen, /Meer licht/).textContent()).toMatch(/\+1.*3.*Vorige ronde: 2/s);
  await screen.getByText('Vorige ronde', { exact: true }).first().waitFor();

  for (const page of [desk, screen, byTouch]) await expectAccessible(page, 'a second round', 'main');

  // The best two go into a step of another kind.
  await desk.getByRole('button', { name: 'Eén minder: Hoeveel gaan er verder?' }).click();
  await desk.getByRole('button', { name: 'Eén minder: Hoeveel gaan er verder?' }).click();
  await desk
    .getByRole('combobox', { name: 'Naar welke stap?' })
    .selectOption({ label: 'Nieuwe stap: Stippen' });
  await verb('Neem de beste 2 mee').click();
  await soon(() => agenda().length).toBe(3);
  await soon(() => source(agenda()[2]?.id ?? '')).toEqual({ from: 'stage', stage: second, best: 2 });

  // Or an amendment goes into a third round, which remembers how the proposal was weighed.
  await desk.getByRole('navigation').getByText('Samen kiezen (2)', { exact: true }).click();
  await verb('Pas de voorstellen aan').click();
  const lines = desk.getByRole('textbox', { name: 'Eén per regel' });
  await lines.waitFor();
  await lines.fill((await lines.inputValue()).replace('tunnel', 'tunnel en op het plein'));
  await desk.getByRole('button', { name: 'Deze lijst gebruiken' }).click();
  const third = agenda().find(({ title }) => title.nl === 'Samen kiezen (3)')?.id ?? '';
  const listed = () => {
    const from = source(third);
    return from?.from === 'list' ? from.items.find(({ id }) => id === 'lamp') : undefined;
  };
  await soon(() => listed()).toMatchObject({
    text: { nl: 'Meer licht in de voetgangerstunnel en op het plein' },
    weighed: { stage: second, scale: 'approve/all' },
  });
  expect(hall.complaints).toEqual([]);
}, 60_000);
