import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { metricsOf } from '../server/src/operating/metrics.ts';
import { readSettings, settingNames } from '../server/src/settings.ts';

/** The files that hand Kring to an operator, held against what they speak of: settings, ports, folders, numbers. */

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const packageIn = (folder: string) => packageSchema.parse(JSON.parse(read(join(folder, 'package.json'))));

const composeShape = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
      environment: z.record(z.string(), z.string()).default({}),
      ports: z.array(z.string()).default([]),
      volumes: z.array(z.string()).default([]),
      command: z.array(z.string()).default([]),
      stop_grace_period: z.string().optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

/** As Compose reads it where nothing is set: every variable has its default. */
function composeOf(file: string): z.infer<typeof composeShape> {
  const withDefaults = (_key: unknown, value: unknown) =>
    typeof value === 'string' ? value.replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1') : value;
  return composeShape.parse(parse(read(file), withDefaults, { merge: true }));
}

const dockerfile = read('infra/Dockerfile');
const dataFolder = /^ENV DATA_DIR=(.+)$/m.exec(dockerfile)?.[1] ?? '';
const port = 8080;
const composeFiles = ['infra/compose.yaml', 'infra/compose.cluster.yaml'];

describe.each(composeFiles)('%s', (file) => {
  const { services, volumes } = composeOf(file);
  const nodes = Object.values(services).filter(({ volumes }) =>
    volumes.some((volume) => volume.endsWith(`:${dataFolder}`) && volume.startsWith('data')),
  );

  test('is what the schema of Compose allows, and its linter finds right', () => {
    const dclint = join(root, 'node_modules', 'dclint', 'bin', 'dclint.cjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [dclint, '--max-warnings', '0', file], {
      cwd: root,
      encoding: 'utf8',
    });
    expect((stdout + stderr).trim()).toBe('');
    expect(status).toBe(0);
  });

  test('starts without being edited: every variable has a default', () => {
    const variables = read(file).match(/\$\{[^}]*\}/g) ?? [];
    expect(variables.filter((variable) => !/^\$\{[A-Z_]+:-[^}]*\}$/.test(variable))).toEqual([]);
  });

  test('gives Kring settings that it knows and takes', () => {
    expect(nodes.length).toBeGreaterThan(0);
    for (const { environment } of nodes) {
      expect(settingNames).toEqual(expect.arrayContaining(Object.keys(environment)));
      expect(readSettings(environment, root).port).toBe(port);
    }
  });

  test('builds the image wherever it is named, and gives Kring the time to end', () => {
    for (const { image, build } of Object.values(services)) {
      if (image.startsWith('kring')) expect(build).toEqual({ context: '..', dockerfile: 'infra/Dockerfile' });
    }
    for (const { stop_grace_period } of nodes) expect(parseInt(stop_grace_period ?? '')).toBeGreaterThan(20);
  });

  test('keeps what lasts in volumes of its own', () => {
    const used = Object.values(services).flatMap((service) =>
      service.volumes.map((volume) => volume.split(':')),
    );
    const named = used.map(([from = '']) => from).filter((from) => !from.startsWith('.'));
    expect(new Set(named)).toEqual(new Set(Object.keys(volumes)));
    for (const [from = ''] of used.filter(([name]) => name?.startsWith('.'))) {
      expect(existsSync(join(root, 'infra', from)), from).toBe(true);
    }
  });
});

test('one node is published where Kring listens', () => {
  expect(composeOf('infra/compose.yaml').services['kring']?.ports).toEqual([`${port}:${port}`]);
});

describe('the nodes of compose.cluster.yaml', () => {
  const { services } = composeOf('infra/compose.cluster.yaml');

  test('are those that Caddy knows, at the port where they listen', () => {
    const upstreams = /^\tto (.+)$/m.exec(read('infra/compose.Caddyfile'))?.[1]?.split(' ');
    const nodes = Object.keys(services).filter((name) => /^kring\d/.test(name));
    expect(upstreams).toEqual(nodes.map((name) => `${name}:${port}`));
  });

  test('speak with the Postgres and the Redis beside them', () => {
    const { DATABASE_URL = '', REDIS_URL = '' } = services['kring1']?.environment ?? {};
    const { hostname, username, password } = new URL(DATABASE_URL);
    expect(services[hostname]?.environment).toEqual({ POSTGRES_USER: username, POSTGRES_PASSWORD: password });
    expect(services[new URL(REDIS_URL).hostname]?.image).toMatch(/^redis:/);
  });

  describe('have one secret', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'kring-secret-'));
      for (const node of ['1', '2']) mkdirSync(join(folder, node));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    const secretOf = (node: string) => readFileSync(join(folder, node, 'secret.key'));
    /** Whom it belongs to only root can say, in the image. */
    function give(): void {
      const [, , script = ''] = services['secret']?.command ?? [];
      execFileSync('sh', ['-euc', `chown() { :; }\n${script.replace('/nodes', folder)}`]);
    }

    test('that is made once and stays', () => {
      give();
      const made = secretOf('1');
      expect(made).toHaveLength(32);
      expect(secretOf('2')).toEqual(made);
      expect(statSync(join(folder, '2', 'secret.key')).mode & 0o077).toBe(0);
      give();
      expect([secretOf('1'), secretOf('2')]).toEqual([made, made]);
    });

    test('also when one was there before', () => {
      writeFileSync(join(folder, '1', 'secret.key'), 'x'.repeat(32));
      give();
      expect(secretOf('2').toString()).toBe('x'.repeat(32));
    });

    test('in the folder that each has as its data folder', () => {
      const given = services['secret']?.volumes.map((volume) => volume.split(':')[0]);
      const had = ['kring1', 'kring2'].flatMap((name) => services[name]?.volumes ?? []);
      expect(had).toEqual(given?.map((volume) => `${volume}:${dataFolder}`));
    });
  });
});

describe('the Dockerfile', () => {
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

  test('has the Node that npm brings', () => {
    const version = /^ARG NODE=(.+)$/m.exec(dockerfile)?.[1];
    expect(Object.values(packageIn('.').optionalDependencies)).toEqual([version, version]);
  });

  test('ends in an image of a user who is not root, with a folder for what lasts', () => {
    expect(lastStage).toMatch(/^USER node$/m);
    expect(lastStage).toContain(`-o node -g node -m 700 ${dataFolder}\n`);
    expect(lastStage).toContain(`VOLUME ${dataFolder}\n`);
  });

  test('asks for health where Kring answers', () => {
    expect(lastStage).toContain(`EXPOSE ${port}\n`);
    expect(lastStage).toContain(`fetch('http://127.0.0.1:${port}/readyz')`);
  });

  test('leaves the server every package of ours that it needs, and what starts it', () => {
    const removed = /^RUN rm -r (.+)$/m.exec(dockerfile)?.[1]?.split(' ') ?? [];
    const needed = new Set(['server']);
    for (const folder of needed) {
      for (const name of Object.keys(packageIn(folder).dependencies)) {
        if (name.startsWith('@kring/')) needed.add(name.replace('@kring', 'packages'));
      }
    }
    expect(removed.filter((folder) => needed.has(folder))).toEqual([]);
    const [, program = ''] = z
      .array(z.string())
      .parse(JSON.parse(/^CMD (.+)$/m.exec(lastStage)?.[1] ?? '[]'));
    expect(existsSync(join(root, program)), program).toBe(true);
  });
});

describe('kring.service', () => {
  const unit = read('infra/kring.service');
  const valueOf = (key: string): string => new RegExp(`^${key}=(.*)$`, 'm').exec(unit)?.[1] ?? '';
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kring-unit-'));
    file = join(folder, 'kring.service');
    // Where this machine has its Node.
    writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is what systemd understands', () => {
    const { stdout, stderr, error } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
      encoding: 'utf8',
    });
    expect(error).toBeUndefined();
    expect(`${stdout}${stderr}`.split('\n').filter((line) => line.includes('kring'))).toEqual([]);
  });

  test('exposes no more than 2 of the 10 that systemd counts', () => {
    const args = ['security', '--offline=true', '--threshold=20', '--no-pager', file];
    expect(spawnSync('systemd-analyze', args).status).toBe(0);
  });

  test('sets what Kring knows, with its data where systemd lets it write', () => {
    const given = valueOf('Environment')
      .split(' ')
      .map((setting) => setting.split('='));
    const environment = Object.fromEntries(given) as Record<string, string>;
    expect(settingNames).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(readSettings(environment, root).dataFolder).toBe(`/var/lib/${valueOf('StateDirectory')}`);
  });

  test('starts what is there, and gives it the time to end', () => {
    expect(existsSync(join(root, valueOf('ExecStart').split(' ')[1] ?? ''))).toBe(true);
    expect(Number(valueOf('TimeoutStopSec'))).toBeGreaterThan(20);
  });
});

describe('Prometheus', () => {
  const alerts = z.object({
    groups: z.array(z.object({ rules: z.array(z.object({ alert: z.string(), expr: z.string() })) })),
  });

  test('asks Kring where it listens, and reads the rules beside it', () => {
    const config = z.object({
      rule_files: z.array(z.string()),
      scrape_configs: z.array(
        z.object({
          job_name: z.string(),
          authorization: z.object({ credentials_file: z.string() }),
          static_configs: z.array(z.object({ targets: z.array(z.string()) })),
        }),
      ),
    });
    const { rule_files, scrape_configs } = config.parse(parse(read('infra/prometheus.yml')));
    expect(rule_files.filter((file) => !existsSync(join(root, 'infra', file)))).toEqual([]);
    for (const { static_configs } of scrape_configs) {
      for (const target of static_configs.flatMap(({ targets }) => targets)) {
        expect(target.endsWith(`:${port}`), target).toBe(true);
      }
    }
  });

  test('is alarmed by numbers that there are', async () => {
    const { registry } = metricsOf({
      connections: () => 0,
      sessions: async () => ({ live: 0, waiting: 0 }),
      storeQueue: () => 0,
    });
    const there = new Set(
      (await registry.getMetricsAsJSON()).flatMap(({ name, type }) =>
        String(type) === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
      ),
    );
    const { groups } = alerts.parse(parse(read('infra/alerts.yml')));
    const rules = groups.flatMap(({ rules }) => rules);
    expect(rules.length).toBeGreaterThan(0);
    for (const { alert, expr } of rules) {
      const named = expr.match(/\b(?:kring|nodejs|process)_\w+/g) ?? [];
      expect(named.length > 0 || expr.includes('up{job="kring"}'), alert).toBe(true);
      expect(named.filter((name) => !there.has(name))).toEqual([]);
    }
  });
});

test('.env.example lists every setting, and nothing else', () => {
  const listed = [...read('.env.example').matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual([...settingNames].toSorted());
});
