import { expect, test } from 'vitest';
import { heard, reach, use } from '../byKeyboard.ts';
import { shareHall } from '../hall.ts';
import { soon } from '../meeting.ts';
import { prepareDeciding } from './deciding.ts';

const hall = shareHall();

test('placing in the field, by keys alone and by touch alone; what differs most is named once it is revealed', async () => {
  const one = await prepareDeciding(hall, 'place');
  const { console: desk, screen, byKeys, byTouch } = one;

  await desk.getByText('Instellen', { exact: true }).click();
  await desk.getByText('Andere woorden voor de schuiven en de kwarten').click();
  const quick = desk
    .getByRole('group', { name: 'Veel voor weinig' })
    .getByRole('textbox', { name: 'Nederlands' });
  await quick.fill('Morgen al');
  await one.steer('open');
  await screen
    .getByText(/Zo wordt geteld/)
    .first()
    .waitFor({ state: 'attached' });
  await byTouch.getByText('het middelste antwoord', { exact: false }).waitFor();

  // Keys: two up is 7, all the way down is 0; Enter takes the middle as it stands.
  const slider = (axis: string, words: string) =>
    byKeys.getByRole('slider', { name: new RegExp(`${axis}.*${words}`) });
  await reach(byKeys, slider('Ce que cela apporte', 'Des bancs'));
  await byKeys.keyboard.press('ArrowRight');
  await byKeys.keyboard.press('ArrowRight');
  await use(byKeys, slider('Effort', 'Des bancs'), 'Home');
  await use(byKeys, slider('Ce que cela apporte', 'Plus de lumière'));
  await expect
    .poll(() => slider('Effort', 'Des bancs').getAttribute('aria-valuetext'))
    .toBe('0, peu d’effort');
  await byKeys.getByText('7, plutôt beaucoup').waitFor();
  await byKeys.getByText('5, entre les deux').waitFor();
  await byKeys.getByText('Bien reçu', { exact: true }).waitFor();
  expect(await heard(byKeys)).toContain('Encore 2 sur 4 à placer');

  // Touch: the buttons beside a slider, and back to no idea.
  const tap = (name: RegExp) => byTouch.getByRole('button', { name }).tap();
  await tap(/^Meer: Wat het oplevert: Zitbanken/);
  await tap(/^Meer: Moeite: Zitbanken/);
  for (let times = 0; times < 5; times++) await tap(/^Meer: Moeite: Zitbanken/);
  await byTouch.getByText('10, veel moeite').waitFor();
  await tap(/^Minder: Moeite: Een buurtmoestuin/);
  await tap(/^Geen idee: Moeite: Een buurtmoestuin/);
  await byTouch.getByText('Nog 3 van 4 te plaatsen').waitFor();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();

  await one.steer('close');
  await screen.getByText('De stemming is gesloten').waitFor();
  for (const page of [screen, desk, byKeys, byTouch])
    expect(await page.getByText(/Hier verschillen we|Morgen al/).count()).toBe(0);

  await one.steer('reveal');
  const talk = 'Hier verschillen we het meest: praat hierover';
  await byTouch.getByText(talk).waitFor();
  await byTouch.getByRole('heading', { name: 'Morgen al' }).waitFor();
  await byKeys.getByText('vous : 7').waitFor();
  await desk.getByText('Praat hier eerst over').waitFor();
  await soon(() => screen.getByRole('listitem').filter({ hasText: talk }).textContent()).toContain(
    'Zitbanken',
  );

  // The next step comes to phones that were still busy with this one.
  const next = await one.seat.must(null, 'agenda:add', { stageType: 'info', title: { nl: 'En nu verder' } });
  await one.seat.must(null, 'stage:open', { stage: next });
  await byTouch.getByText('En nu verder').first().waitFor();
  expect(hall.complaints).toEqual([]);
}, 60_000);
