import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What stands before several nodes: each connection goes to the next of those that are in service. */
export class Balancer {
  readonly base: string;
  readonly #server: ReturnType<typeof createServer>;
  readonly #sockets = new Set<Socket>();
  #nodes: readonly string[] = [];
  #turn = 0;

  private constructor(server: ReturnType<typeof createServer>) {
    this.#server = server;
    this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async open(): Promise<Balancer> {
    const server = createServer((phone) => balancer.#pass(phone));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const balancer = new Balancer(server);
    return balancer;
  }

  /** The nodes that take new connections from here on; those that are there stay where they are. */
  set nodes(bases: readonly string[]) {
    this.#nodes = bases;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #pass(phone: Socket): void {
    const base = this.#nodes[this.#turn++ % Math.max(1, this.#nodes.length)];
    if (base === undefined) return void phone.resetAndDestroy();
    const { hostname, port } = new URL(base);
    const node = connect(Number(port), hostname);
    for (const [from, to] of [
      [phone, node],
      [node, phone],
    ] as const) {
      from.setNoDelay(true);
      this.#sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}
