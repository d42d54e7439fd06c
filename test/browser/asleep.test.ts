import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { shareHall } from './hall.ts';
import { joinMeeting, prepareMeeting, soon, stageOf, takeSeat } from './meeting.ts';

/** T14: a phone that was put to sleep wakes up where the meeting is, with what it still had to say. */

const hall = shareHall();

/** Three seconds on a machine of its own, in milliseconds; other tests run beside these on the same two cores. */
const soonEnough = 10 * 3000;

/** A network that can go dead without a word, as for a phone in a pocket: nothing is closed, nothing comes through. */
async function openNetwork(target: string) {
  const { hostname, port } = new URL(target);
  const links = new Set<{ phone: Socket; host: Socket }>();
  const server = createServer((phone) => {
    const host = connect(Number(port), hostname);
    const link = { phone, host };
    links.add(link);
    for (const [from, to] of [
      [phone, host],
      [host, phone],
    ] as const) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        links.delete(link);
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const { phone, host } of links) for (const socket of [phone, host]) socket.destroy();
    server.close();
  });
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What is connected now hears nothing any more; the server gives it up, as it does after a while. */
    die() {
      for (const { phone, host } of links) {
        phone.unpipe();
        host.unpipe();
        host.removeAllListeners('close');
        host.destroy();
      }
    },
    /** The phone finds out about what is dead. */
    bury() {
      for (const { phone, host } of links) if (host.destroyed) phone.destroy();
    },
  };
}

test('T14: frozen with a dead network, then woken: the right stage within 3 s, the queued idea exactly once', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  const earlier = (await seat.must(null, 'agenda:add', {
    stageType: 'talk',
    config: { question: { nl: 'Waarover gaat het vanavond?' } },
  })) as string;
  const ideas = stageOf(seat, 'ideas');
  await seat.must(null, 'stage:open', { stage: earlier });
  await seat.must(null, 'stage:open', { stage: ideas });

  const network = await openNetwork(hall.server.base);
  const an = await joinMeeting({ ...meeting, hall: hall.at(network.base) });
  await an.getByRole('textbox').waitFor();
  // What it will show next it fetches beforehand.
  await an.waitForLoadState('networkidle');
  network.die();
  await soon(() => seat.presence.participants).toBe(0);
  await an.getByRole('textbox').first().fill('In de lift geschreven');
  await an.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await an.getByText('1 nog niet verstuurd').waitFor();

  const phone = await an.context().newCDPSession(an);
  await phone.send('Page.setWebLifecycleState', { state: 'frozen' });
  await seat.must(null, 'stage:show', { stage: earlier });
  await phone.send('Page.setWebLifecycleState', { state: 'active' });
  // A page without a window is never hidden, so it is not told that it is shown again either.
  await an.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await an.getByText('Waarover gaat het vanavond?').waitFor({ timeout: soonEnough });

  await seat.until(() => seat.under(`stage/${ideas}`, 'idea/').size === 1);
  await an.getByText('1 nog niet verstuurd').waitFor({ state: 'hidden' });
  network.bury();
  await an.reload();
  await an.getByText('Waarover gaat het vanavond?').waitFor();
  expect(seat.under(`stage/${ideas}`, 'idea/').size).toBe(1);
  expect(hall.complaints).toEqual([]);
});

test('a view that is asked for and never comes: the page says so, and is made anew once the server is there', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });
  const network = { isDead: true };
  const an = await joinMeeting(meeting, {
    async before(page) {
      await page.clock.install();
      await page.route('**/healthz', (route) => (network.isDead ? route.abort() : route.continue()));
      await page.route('**/_app/immutable/**/*.js', async (route) => {
        const url = route.request().url();
        const response = await route.fetch({ url: url.replace(hall.base, hall.server.base) });
        const isView = (await response.text()).includes('idea:add');
        if (!isView || !network.isDead) await route.fulfill({ response });
      });
    },
  });
  await an.evaluate(() => Object.assign(globalThis, { sameAsBefore: true }));
  await an.getByText('Even geduld').first().waitFor();
  await an.clock.fastForward(11_000);
  await an.getByText('Deze stap kon niet getoond worden.').waitFor();
  await an.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await an.getByText('Even geduld').first().waitFor();
  await an.clock.fastForward(11_000);
  await an.getByText('Deze stap kon niet getoond worden.').waitFor();
  await an.clock.fastForward(11_000);
  expect(await an.evaluate(() => 'sameAsBefore' in globalThis)).toBe(true);
  network.isDead = false;
  await an.clock.fastForward(6000);
  await an.getByRole('textbox').first().waitFor();
  // The views of later steps may still be on their way.
  await an.unrouteAll({ behavior: 'ignoreErrors' });
});
