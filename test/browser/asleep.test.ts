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
