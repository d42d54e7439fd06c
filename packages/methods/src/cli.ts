import { parseArgs } from 'node:util';
import { answer, misunderstood, type Answer } from './cli/answer.ts';
import { print, textOf } from './cli/terminal.ts';

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

print(main());
