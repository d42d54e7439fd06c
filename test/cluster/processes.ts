import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type OwnServer } from '@kring/crowd';
import { freePort } from '../../infra/services/freePort.ts';

type Env = Readonly<Record<string, string>>;

interface Hearing {
  /** Hears all that it says, its logs among it. */
  readonly hear?: (text: string) => void;
}

interface Among extends Hearing {
  readonly first?: NodeProcess;
}

interface Way extends Hearing {
  readonly env: Env;
}

/** A node that is a process of its own, and can end and come back at the same address. */
export class NodeProcess {
  readonly folder: string;
  readonly host: string;
  readonly #port: number;
  readonly #way: Way;
  #server: OwnServer | null = null;

  private constructor(folder: string, port: number, way: Way) {
    this.folder = folder;
    this.host = `127.0.0.1:${port}`;
    this.#port = port;
    this.#way = way;
  }

  /** Starts a node, with the secret of the first one if there is one. */
  static async begin(env: Env, { first, ...hearing }: Among = {}): Promise<NodeProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'kring-node-'));
    if (first) await copyFile(join(first.folder, 'secret.key'), join(folder, 'secret.key'));
    const node = new NodeProcess(folder, await freePort(), { env, ...hearing });
    await node.start();
    return node;
  }

  async start(): Promise<void> {
    this.#server ??= await startServer({ folder: this.folder, port: String(this.#port), ...this.#way });
  }

  /** `SIGTERM`, and resolves when it has ended. */
  async end(): Promise<void> {
    await this.#server?.stop();
    this.#server = null;
  }

  /** How many are connected to it. */
  connections(): Promise<number> {
    return this.#figure('kring_connections');
  }

  /** How many sessions it hosts. */
  hosted(): Promise<number> {
    return this.#figure('kring_sessions_live');
  }

  /** Ends it, and takes its folder away. */
  async remove(): Promise<void> {
    await this.end();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #figure(name: string): Promise<number> {
    const response = await fetch(`http://${this.host}/metrics`);
    return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await response.text())?.[1]);
  }
}
