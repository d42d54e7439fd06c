import { parseArgs } from 'node:util';
import { misread, recounted } from './recount/answer.ts';
import { print, textOf } from './cli/terminal.ts';

/** `npm run -s recount`: counts what an export holds again, so that anyone can see whether it holds. */
function main() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        head: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return recounted({ ...values, files: positionals }, textOf);
  } catch (error) {
    if (error instanceof TypeError) return misread(error.message);
    throw error;
  }
}

print(main());
