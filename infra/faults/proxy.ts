import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** A network between phones and server that can be cut, slowed down and stopped. */
export class Proxy {
  readonly base: string;
  #pace = Infinity;
  #isDown = false;
  #changed = Promise.withResolvers<null>();
  readonly #server: ReturnType<typeof createServer>;
  readonly #links = new Set<Socket>();

  private constructor(server: ReturnType<typeof createServer>) {
    this.#server = server;
    this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** `target`: an address of any kind, of which host and port count. `delay` says how many milliseconds the next piece from a phone is under way. */
  static async open(target: string, delay: () => number = () => 0): Promise<Proxy> {
    const { hostname, port } = new URL(target);
    const server = createServer((phone) => {
      if (proxy.#isDown) return void phone.resetAndDestroy();
      const host = connect(Number(port), hostname);
      proxy.#link(phone, host);
      phone
        .on('end', () => host.end())
        .on('error', () => host.destroy())
        .on('close', () => host.destroy());
      host
        .on('end', () => phone.end())
        .on('error', () => phone.destroy())
        .on('close', () => phone.destroy());
      void carry(phone, host, async () => void (await wait(delay())));
      void carry(host, phone, (piece) => proxy.#hold(piece));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new Proxy(server);
    return proxy;
  }

  /** How many bytes a second each phone gets to read; 0 stops them all. */
  set pace(bytesPerSecond: number) {
    this.#pace = bytesPerSecond;
    this.#changed.resolve(null);
    this.#changed = Promise.withResolvers<null>();
  }

  /** How many phones come this way just now. */
  get connections(): number {
    return this.#links.size;
  }

  /** Every connection is gone at once, without a goodbye. Answers how many that were. */
  cut(): number {
    const links = [...this.#links];
    for (const link of links) link.resetAndDestroy();
    return links.length;
  }

  /** Nothing comes through any more, until {@link up}. */
  down(): void {
    this.#isDown = true;
    this.cut();
  }

  up(): void {
    this.#isDown = false;
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #hold(piece: Buffer): Promise<void> {
    const takes = () => (this.#pace === Infinity ? 0 : (piece.length / this.#pace) * 1000);
    for (let waited = 0, begun = performance.now(); waited < takes(); waited = performance.now() - begun) {
      const left = takes() - waited;
      await (left === Infinity ? this.#changed.promise : Promise.race([wait(left), this.#changed.promise]));
    }
  }

  #link(phone: Socket, host: Socket): void {
    for (const socket of [phone, host]) socket.setNoDelay(true);
    this.#links.add(phone);
    phone.on('close', () => this.#links.delete(phone));
  }
}

/** Carries on what comes from one side, each piece after it was held and none before the one ahead of it. */
async function carry(from: Socket, to: Socket, hold: (piece: Buffer) => Promise<void>): Promise<void> {
  try {
    for await (const piece of from) {
      await hold(piece as Buffer);
      if (!to.write(piece as Buffer)) await once(to, 'drain');
    }
  } catch {
    to.destroy();
  }
}
