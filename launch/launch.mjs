import { buildClient } from './client-build.mjs';
import { ready } from './ready.mjs';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Runs one of the project's programs with all that it stands on, and ends as it ends. */
export async function launch(program, args = []) {
  const node = await ready();
  const { code, output } = await buildClient();
  if (code !== 0) {
    say(output);
    giveUp('the pages could not be built; the reason is above.');
  }
  process.exitCode = (await run(node, [program, ...args])).code;
}
