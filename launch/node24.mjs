import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The server needs this Node; the same line as `engines` in server/package.json. */
const oldest = [24, 15];

/** The first Node that is new enough, as a path: the running one, else the one that npm brought; or undefined. */
export function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  // Only running it shows that this machine can: it is built for glibc.
  return broughtByNpm().find((path) => isNewEnough(versionOf(path)));
}

/** `version` as Node prints it ("v24.15.0"); undefined is no Node. */
export function isNewEnough(version) {
  const [major, minor] = (version ?? 'v0.0').slice(1).split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

function broughtByNpm() {
  return ['x64', 'arm64'].map((arch) => join(root, 'node_modules', `node-linux-${arch}`, 'bin', 'node'));
}

function versionOf(path) {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
