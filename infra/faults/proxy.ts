import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** A network between phones and server that can be cut, slowed down and stopped. */
export class Proxy {
  readonly base: string;
  readonly #server: ReturnType<typeof createServer>;
  readonly #links = new Set<Socket>();

  private constructor(server: ReturnType<typeof createServer>) {
    this.#server = server;
    this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** `delay` says how many milliseconds the next piece from a phone is under way. */
  static async open(target: string, delay: () => number = () => 0): Promise<Proxy> {
    const { hostname, port } = new URL(target);
    const server = createServer((phone) => {
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
      host.pipe(phone);
      void carry(phone, host, delay);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new Proxy(server);
    return proxy;
  }

  get connections(): number {
    return this.#links.size;
  }

  /** Every connection is gone at once, without a goodbye. Answers how many that were. */
  cut(): number {
    const links = [...this.#links];
    for (const link of links) link.resetAndDestroy();
    return links.length;
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #link(phone: Socket, host: Socket): void {
    for (const socket of [phone, host]) socket.setNoDelay(true);
    this.#links.add(phone);
    phone.on('close', () => this.#links.delete(phone));
  }
}

/** Carries on what a phone sends, each piece after its delay and none before the one ahead of it. */
async function carry(phone: Socket, host: Socket, delay: () => number): Promise<void> {
  try {
    for await (const piece of phone) {
      const milliseconds = delay();
      if (milliseconds > 0) await wait(milliseconds);
      if (!host.write(piece as Buffer)) await once(host, 'drain');
    }
  } catch {
    host.destroy();
  }
}
