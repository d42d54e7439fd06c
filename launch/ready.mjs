import { delimiter, dirname } from 'node:path';
import { isInstalled } from './installed.mjs';
import { findNode } from './node24.mjs';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/**
 * Everything that must be there before Node 24 code can run: the packages of the lockfile, and Node 24 itself.
 * Answers the path of that Node, which from here on is also the `node` of every program that is started.
 */
export async function ready() {
  if (!isInstalled()) await install();
  const node = findNode();
  if (!node) {
    giveUp(
      `this needs Node 24.15 or newer; here is ${process.version}, and npm could not bring a newer one for ` +
        `${process.platform} ${process.arch}. Install Node 24 from https://nodejs.org and try again.`,
    );
  }
  process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
  return node;
}

async function install() {
  say('Installing what Kring is built from; this takes a minute, only this once ...');
  // Named, because NODE_ENV=production or a setting of the user could leave out what the build needs.
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-progress'];
  const { code, started } = await run('npm', args, { stdio: ['ignore', 2, 2] });
  if (!started) giveUp('npm is not on the PATH; it comes with Node.');
  if (code !== 0) giveUp('the installation failed; npm says why above.');
}
