import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answer, misunderstood, type Answer } from './cli/answer.ts';
import { NotCountable } from './count.ts';

/** `npm run -s count`: counts an election from a file, so that anyone can recount. */
function main(): Answer {
  let question;
  try {
    question = parseArgs({
      allowPositionals: true,
      options: {
        rule: { type: 'string' },
        seats: { type: 'string' },
        budget: { type: 'string' },
        lot: { type: 'string' },
        despite: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        about: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : String(error));
  }
  return answer({ ...question.values, files: question.positionals }, textOf);
}

/** Bytes that are no UTF-8 would change names and ids in silence, so they are a fault. */
function textOf(file: string): string {
  // npm runs this in the project's folder; the file was named from where the person stands.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new NotCountable(`${file} cannot be read.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotCountable(`${file} is not written in UTF-8.`);
  }
}

const answered = main();
if (answered.status === 0) console.log(answered.said);
else console.error(answered.complained);
process.exitCode = answered.status;
