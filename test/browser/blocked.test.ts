import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { shareHall, type Hall } from './hall.ts';
import { joinMeeting, prepareMeeting, soon, takeSeat, type Meeting } from './meeting.ts';

/** T15: networks that let pages through, and no WebSockets, or not even our server. */

const hall = shareHall();

type Mood =
  'strips Upgrade' | 'swallows WebSockets' | 'wants a login' | 'shows its own page' | 'lets through';

/** A proxy between phones and server, with moods. */
class Middle {
  mood: Mood;
  /** What it kept to itself. */
  readonly kept: string[] = [];
  readonly #target: URL;
  readonly #server = createServer((request, response) => this.#pass(request, response));
  readonly #held = new Set<Socket>();

  constructor(target: string, mood: Mood) {
    this.#target = new URL(target);
    this.mood = mood;
    this.#server.on('connection', (socket) => {
      this.#held.add(socket);
      socket.on('close', () => this.#held.delete(socket)).on('error', () => undefined);
    });
  }

  async open(): Promise<Hall> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    onTestFinished(() => {
      this.cut();
      this.#server.close();
    });
    const { port } = this.#server.address() as AddressInfo;
    return hall.at(`http://127.0.0.1:${port}`);
  }

  /** Whoever is connected loses that. */
  cut(): void {
    for (const socket of this.#held) socket.destroy();
  }

  /** Without a listener for `upgrade`, a request for a WebSocket comes by here as any other. */
  #pass(request: IncomingMessage, response: ServerResponse): void {
    const { upgrade, connection, ...headers } = request.headers;
    const isOurs = /^\/(api|socket\.io)\//.test(request.url ?? '');
    if (upgrade && this.mood === 'swallows WebSockets') return;
    if (isOurs && (this.mood === 'wants a login' || this.mood === 'shows its own page'))
      this.kept.push(request.url ?? '');
    if (isOurs && this.mood === 'wants a login') {
      response.writeHead(302, { location: '/portal' }).end();
      return;
    }
    if (isOurs && this.mood === 'shows its own page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welkom op onze wifi</h1>');
      return;
    }
    const { hostname, port } = this.#target;
    const path = request.url ?? '/';
    const onward = ask({ hostname, port, path, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }
}

const lines = ['Een bank', 'Een boom', 'Een fontein'].map((text, n) => ({
  id: `line-${n}`,
  kind: 'list',
  text: { nl: text },
  lang: 'nl',
  number: null,
  column: '',
  redacted: false,
  figures: {},
  lineage: [],
  members: [],
}));

async function voting() {
  const meeting = await prepareMeeting(hall, 'blank');
  const seat = await takeSeat(meeting);
  const stage = (await seat.must(null, 'agenda:add', {
    stageType: 'dot-vote',
    config: { dots: 1 },
    source: { from: 'list', items: lines },
  })) as string;
  await seat.must(null, 'stage:open', { stage });
  return { meeting, seat, stage };
}

async function through(meeting: Meeting, mood: Mood) {
  const middle = new Middle(hall.server.base, mood);
  const phone = await joinMeeting({ ...meeting, hall: await middle.open() });
  return { middle, phone };
}

test.each(['strips Upgrade', 'swallows WebSockets'] as const)(
  'T15: through a proxy that %s, a vote is accepted within 5 s',
  async (mood) => {
    const { meeting, seat, stage } = await voting();
    const { phone } = await through(meeting, mood);
    await phone.getByRole('button', { name: 'Een boom' }).waitFor();
    const voted = Date.now();
    await phone.getByRole('button', { name: 'Een boom' }).click();
    await seat.until(() => seat.entry(`stage/${stage}`, 'turnout') === 1);
    expect(Date.now() - voted).toBeLessThan(5000);
    expect(hall.complaints).toEqual([]);
  },
);

test.each(['wants a login', 'shows its own page'] as const)(
  'T15: behind a portal that %s, a phone says what is not sent, and loses nothing',
  async (mood) => {
    const { meeting, seat, stage } = await voting();
    const { middle, phone } = await through(meeting, 'strips Upgrade');
    await phone.getByRole('button', { name: 'Een boom' }).waitFor();
    middle.mood = mood;
    middle.cut();
    await phone.getByText('Geen verbinding').waitFor();
    await phone.getByRole('button', { name: 'Een boom' }).click();
    await phone.getByText('1 nog niet verstuurd').waitFor();
    await soon(() => middle.kept.some((url) => url.endsWith('/commands'))).toBe(true);
    await phone.getByText('1 nog niet verstuurd').waitFor();
    expect(seat.entry(`stage/${stage}`, 'turnout') ?? 0).toBe(0);

    middle.mood = 'lets through';
    await seat.until(() => seat.entry(`stage/${stage}`, 'turnout') === 1);
    await phone.getByText('1 nog niet verstuurd').waitFor({ state: 'hidden' });
  },
);
