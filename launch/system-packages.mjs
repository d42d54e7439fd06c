import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** What the tests need beside npm's packages: the command they call, Debian's name of its package, and whether that is a service. */
const needed = [
  { command: 'chromium-headless-shell', debian: 'chromium-headless-shell' },
  { command: 'pdftotext', debian: 'poppler-utils' },
  { command: 'unzip', debian: 'unzip' },
  { command: 'soffice', debian: 'libreoffice-calc-nogui' },
  { command: 'strace', debian: 'strace' },
  { command: 'redis-server', debian: 'redis-server', service: true },
  { command: 'nginx', debian: 'nginx', service: true },
  { command: 'haproxy', debian: 'haproxy', service: true },
  { command: 'caddy', debian: 'caddy', service: true },
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
  await withoutStartingServices(() => aptGet(['update'], install));
  // Nor at the next boot: the tests start what they need themselves.
  const services = needed.filter(({ debian, service }) => service && missing.includes(debian));
  for (const { debian } of services) await run('systemctl', ['disable', debian], { stdio: 'ignore' });
}

async function aptGet(...calls) {
  const options = { stdio: ['ignore', 'pipe', 'pipe'], env: { DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of calls) {
    const { code, output } = await run('apt-get', args, options);
    if (code === 0) continue;
    say(output);
    giveUp(`apt-get ${args.join(' ')} failed; the reason is above.`);
  }
}

/** Debian starts a server as soon as it is installed, unless this file says no. */
async function withoutStartingServices(install) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const remove = () => rmSync(policy, { force: true });
  process.once('exit', remove);
  await install();
  process.off('exit', remove);
  remove();
}

/** Debian keeps servers in /usr/sbin, which is on root's PATH alone. */
function onPath(command) {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
