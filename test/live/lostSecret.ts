import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../server/src/operating/cli/lostSecret.ts', import.meta.url));

/** `npm run -s lost-secret`, as an operator whose secret would be in this folder; `env`: where the database is, if not there. */
export function lostSecret(folder: string, given: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    env: { ...process.env, DATA_DIR: folder, ...env },
    encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).trim() };
}
