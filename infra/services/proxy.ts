import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A real proxy of one's own: a child process that runs the example of `infra/proxies`. */
export interface OwnProxy {
  readonly base: string;
  stop(): Promise<void>;
}

export type ProxyName = 'nginx' | 'haproxy' | 'caddy';

interface Program {
  /** The example. */
  readonly file: string;
  /** What the example says of where it listens, and what it says for this port of this machine. */
  readonly listens: string;
  readonly at: (port: number) => string;
  /** Writes the configuration to a folder and returns the arguments that run it from there. */
  readonly write: (folder: string, configuration: string) => readonly string[];
}

const pathOf = (name: ProxyName): string =>
  fileURLToPath(new URL(`../proxies/${programs[name].file}`, import.meta.url));

/** Debian keeps servers where only root's PATH looks. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` };

/** The nodes of the examples. */
const exampleNodes = ['10.0.0.11:8080', '10.0.0.12:8080'];

const programs: Readonly<Record<ProxyName, Program>> = {
  nginx: {
    file: 'nginx.conf',
    listens: 'listen 80;',
    at: (port) => `listen 127.0.0.1:${port};`,
    write(folder, configuration) {
      writeFileSync(join(folder, 'kring.conf'), configuration);
      const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const temporary = kinds.map((kind) => `${kind}_temp_path ${kind};`).join(' ');
      const main = `pid nginx.pid; events {} http { ${temporary} include kring.conf; }`;
      writeFileSync(join(folder, 'nginx.conf'), main);
      return ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf', '-g', 'daemon off; worker_processes 2;'];
    },
  },
  haproxy: {
    file: 'haproxy.cfg',
    listens: 'bind :80\n',
    at: (port) => `bind 127.0.0.1:${port}\n`,
    write(folder, configuration) {
      writeFileSync(join(folder, 'haproxy.cfg'), configuration);
      return ['-db', '-f', join(folder, 'haproxy.cfg')];
    },
  },
  caddy: {
    file: 'Caddyfile',
    listens: 'meet.example.org {',
    at: (port) => `http://127.0.0.1:${port} {`,
    write(folder, configuration) {
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${configuration}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
};

/** What a program says of its example as it lies there. Rejects when it finds a mistake. */
export async function judged(name: 'haproxy' | 'caddy'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `kring-${name}-`));
  const args = {
    haproxy: ['-c', '-f', pathOf(name)],
    caddy: ['validate', '--adapter', 'caddyfile', '--config', pathOf(name)],
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(name, args[name], {
      env: { ...env, ...homeIn(folder) },
    });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a proxy on this port in front of two nodes, given as `host:port`. */
export async function startProxy(
  name: ProxyName,
  port: number,
  nodes: readonly [string, string],
): Promise<OwnProxy> {
  const { listens, at, write } = programs[name];
  const changes: [string, string][] = exampleNodes.map((node, n) => [node, nodes[n] ?? '']);
  const configuration = [...changes, [listens, at(port)] as const].reduce(
    replaced,
    readFileSync(pathOf(name), 'utf8'),
  );
  const folder = mkdtempSync(join(tmpdir(), `kring-${name}-`));
  // nginx's workers are nobody when it is started by root.
  chmodSync(folder, 0o755);
  const child = spawn(name, write(folder, configuration), {
    env: { ...env, ...homeIn(folder) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Whoever is interrupted must not leave it behind. nginx's workers outlive a SIGKILL of their master.
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await listening(child, port);
  return {
    base: `http://127.0.0.1:${port}`,
    async stop() {
      end();
      await exited;
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Where Caddy keeps things. */
const homeIn = (folder: string) => ({ XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder });

function replaced(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`The example does not say ${from}`);
  return text.replaceAll(from, to);
}

/** Resolves when somebody may connect; rejects, with what it said, when the program ends before. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The proxy ended:\n${said}`)));
  });
  // Afterwards it may end.
  ended.catch(() => undefined);
  while (!(await Promise.race([answers(port), ended]))) await wait(20);
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
