import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

const shared = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/**
 * Runs a program in the project's folder and waits for it; `stdio` as for spawn.
 * Answers its exit code, what it wrote to pipes, and whether it could be started at all.
 */
export function run(program, args, { stdio = 'inherit', env = {} } = {}) {
  return new Promise((resolve) => {
    // On Windows npm is a .cmd file, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, args, {
      cwd: root,
      stdio,
      shell,
      env: { ...process.env, ...shared, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: error.message, started: false }));
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), output, started: true }));
    passSignalsTo(child);
  });
}

/** What a shell would report: 128 + the number of the signal that ended it. */
export function exitCode(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

/**
 * Whoever stops the launcher means the program that it runs. A terminal sends Ctrl+C, and its own closing,
 * to both already; a second time would read as "now, without grace".
 */
function passSignalsTo(child) {
  const inTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  const forward = (signal) => {
    if (signal === 'SIGTERM' || !inTerminal) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  const watch = onLostParent(() => child.kill('SIGTERM'));
  child.on('close', () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, forward);
  });
}

/**
 * npm starts the launcher through a shell. A signal to npm ends that shell and never gets here; the only
 * trace is that the parent is another one than before.
 */
function onLostParent(react) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    react();
  }, 100);
  return watch.unref();
}
