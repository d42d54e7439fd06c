import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** What the tests need beside npm's packages: the command they call, and Debian's name of its package. */
const needed = [
  { command: 'chromium-headless-shell', debian: 'chromium-headless-shell' },
  { command: 'pdftotext', debian: 'poppler-utils' },
  { command: 'unzip', debian: 'unzip' },
  { command: 'soffice', debian: 'libreoffice-calc-nogui' },
  { command: 'strace', debian: 'strace' },
  { command: 'redis-server', debian: 'redis-server' },
  { command: 'systemd-analyze', debian: 'systemd' },
];

/** Installs what is missing where that is ours to do (root on Debian or Ubuntu); else says how, and ends. */
export async function ensureSystemPackages() {
  const missing = needed.filter(({ command }) => !onPath(command)).map(({ debian }) => debian);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (!existsSync('/etc/debian_version')) {
    giveUp(`the tests need ${missing.join(', ')} (Debian's names); install them and try again.`);
  }
  if (process.getuid() !== 0) {
    giveUp(`the tests need ${missing.join(', ')}: sudo apt-get update && sudo apt-get ${install.join(' ')}`);
  }
  say(`The tests need ${missing.join(', ')}; installing with apt-get ...`);
  const options = { stdio: ['ignore', 'pipe', 'pipe'], env: { DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of [['update'], install]) {
    const { code, output } = await run('apt-get', args, options);
    if (code === 0) continue;
    say(output);
    giveUp(`apt-get ${args.join(' ')} failed; the reason is above.`);
  }
}

function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
