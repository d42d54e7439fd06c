import * as z from 'zod';
import { resolve } from 'node:path';

/** What an operator can set, all of it optional. Read once, at the start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where the secret file lives, and the database where it is SQLite. */
  readonly dataFolder: string;
  /** The address of a Postgres that several nodes may share; null for SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** The address of the Redis over which several nodes talk; null for one node alone. */
  readonly redisUrl: string | null;
  /** The address people use, when it is not the one this machine sees (behind a proxy). */
  readonly publicUrl: string | null;
  /** Whom to tell what does not work: an e-mail address or a web page; null when only the hall can be told. */
  readonly contact: string | null;
  /** Whether X-Forwarded-* headers come from a proxy that we run. */
  readonly trustProxy: boolean;
  /** What whoever reads /metrics from elsewhere must bring; null lets only this machine read them. */
  readonly metricsToken: string | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** A mistake of the operator's: its message is the one sentence they get to see. */
export class SettingsError extends Error {}

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  CONTACT: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional(),
  TRUST_PROXY: z.enum(['true', 'false']).default('false'),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

/** What all settings are called in the environment. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

const hints: Record<keyof z.infer<typeof schema>, string> = {
  PORT: 'a port number from 0 to 65535',
  HOST: 'an address to listen on, such as 0.0.0.0',
  DATA_DIR: 'a folder',
  DATABASE_URL: 'the address of a Postgres, such as postgres://kring:password@localhost/kring',
  PUBLIC_URL: 'an address such as https://meet.example.org',
  CONTACT: 'an e-mail address or the address of a page, such as access@example.org',
  TRUST_PROXY: 'true or false',
  REDIS_URL: 'the address of a Redis, such as redis://localhost:6379',
  METRICS_TOKEN: 'at least 16 characters',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, silent',
};

/** Never repeated to whoever reads the terminal. */
const secret = new Set<keyof typeof hints>(['METRICS_TOKEN', 'DATABASE_URL', 'REDIS_URL']);

/** Reads the settings from the environment; an empty value counts as not set. Throws {@link SettingsError}. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0] as keyof typeof hints;
    const said = secret.has(name) ? name : `${name}=${given[name]}`;
    throw new SettingsError(`${said} is not possible: it must be ${hints[name]}.`);
  }
  const {
    PORT,
    HOST,
    DATA_DIR,
    DATABASE_URL,
    REDIS_URL,
    PUBLIC_URL,
    CONTACT,
    TRUST_PROXY,
    METRICS_TOKEN,
    LOG_LEVEL,
  } = parsed.data;
  if (REDIS_URL !== undefined && DATABASE_URL === undefined) {
    throw new SettingsError('REDIS_URL is for several nodes, which share a Postgres: set DATABASE_URL too.');
  }
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(root, DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    redisUrl: REDIS_URL ?? null,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    contact: CONTACT ?? null,
    trustProxy: TRUST_PROXY === 'true',
    metricsToken: METRICS_TOKEN ?? null,
    logLevel: LOG_LEVEL,
  };
}
