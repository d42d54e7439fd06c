import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { syncTimes, type Disk } from './disk.ts';

/** Where and on what a bench ran. */
export interface Here {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGB: number;
    readonly kernel: string;
    /** Others at work before the bench began make its figures worth less. */
    readonly loadBefore: number;
    /** A sync of the disk before the bench: what nothing durable can be quicker than. */
    readonly sync: Disk;
  };
  readonly versions: Readonly<Record<string, string>>;
}

const packages = [
  'socket.io',
  'yjs',
  'better-sqlite3',
  'pg',
  'ioredis',
  'ws',
  '@hocuspocus/server',
  '@y/websocket-server',
];

export function here(): Here {
  const all = cpus();
  return {
    machine: {
      processor: all[0]?.model.trim() ?? '',
      cores: all.length,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      kernel: release(),
      loadBefore: loadavg()[0] ?? 0,
      sync: syncTimes(),
    },
    versions: {
      node: process.versions.node,
      ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    },
  };
}

const { resolve } = createRequire(import.meta.url);

/** Its package.json may not be exported; it stands in one of the folders above what is. */
function versionOf(name: string): string {
  const main = resolve(name === '@y/websocket-server' ? '@y/websocket-server/utils' : name);
  const folder = main.slice(0, main.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length);
  return (JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string }).version;
}
