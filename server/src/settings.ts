import * as z from 'zod';
import { resolve } from 'node:path';

/** What an operator can set, all of it optional. Read once, at the start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where the database and the secret file live. */
  readonly dataFolder: string;
  /** The address people use, when it is not the one this machine sees (behind a proxy). */
  readonly publicUrl: string | null;
  /** Whether X-Forwarded-* headers come from a proxy that we run. */
  readonly trustProxy: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** A mistake of the operator's: its message is the one sentence they get to see. */
export class SettingsError extends Error {}

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.enum(['true', 'false']).default('false'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

const hints: Record<keyof z.infer<typeof schema>, string> = {
  PORT: 'a port number from 0 to 65535',
  HOST: 'an address to listen on, such as 0.0.0.0',
  DATA_DIR: 'a folder',
  PUBLIC_URL: 'an address such as https://meet.example.org',
  TRUST_PROXY: 'true or false',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, silent',
};

/** Reads the settings from the environment; an empty value counts as not set. Throws {@link SettingsError}. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0] as keyof typeof hints;
    throw new SettingsError(`${name}=${given[name]} is not possible: it must be ${hints[name]}.`);
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(root, DATA_DIR),
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: TRUST_PROXY === 'true',
    logLevel: LOG_LEVEL,
  };
}
