import { buildClient } from './client-build.mjs';
import { ready } from './ready.mjs';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Runs one of the project's programs, and ends as it ends. */
export async function launchAlone(program, args = []) {
  const node = await ready();
  process.exitCode = (await run(node, [program, ...args])).code;
}

/** The same for a program that serves the pages: they are built first. */
export async function launch(program, args = []) {
  await setUp();
  await launchAlone(program, args);
}

/** Installs and builds what is missing, and starts nothing. */
export async function setUp() {
  await ready();
  const { code, output } = await buildClient();
  if (code !== 0) {
    say(output);
    giveUp('the pages could not be built; the reason is above.');
  }
}
