import { NotCountable } from '../count.ts';
import { BrokenFile } from '../files/fault.ts';
import type { Answer } from '../cli/answer.ts';
import { tellsApart } from '../record/apart.ts';
import { countsIn, type CountFound } from './counts.ts';

export const recountUsage = `npm run -s recount -- EXPORT.json [--head H] [--json]

  EXPORT.json   the results of a session as data: from the organiser's exports or the public page
  --head H      the head that was shown in the hall, or at least its first 16 digits: was this count in the file?
  --json        what was found as one JSON object

Counts every sealed vote again from its published ballots, and reckons its head anew. Ends with 0 when all of it holds,
1 when something does not or nothing can be counted, 2 when the question is not understood.`;

/** What was asked on the command line. */
export interface RecountQuestion {
  readonly head?: string | undefined;
  readonly json?: boolean;
  readonly help?: boolean;
  readonly files: readonly string[];
}

/** Answers one question. `textOf` reads a file by its name; a file that is not there is {@link NotCountable}. */
export function recounted(question: RecountQuestion, textOf: (file: string) => string): Answer {
  if (question.help) return { status: 0, said: recountUsage };
  const [file, ...more] = question.files;
  if (file === undefined || more.length > 0) return misread('Name one file to count again.');
  const head = question.head?.toLowerCase().replace(/\s/g, '');
  if (head !== undefined && !/^[0-9a-f]{16,64}$/.test(head)) {
    return misread('A head is 64 hexadecimal digits, of which the first 16 are enough.');
  }
  try {
    const counts = countsIn(textOf(file));
    const missing =
      head !== undefined && !counts.some((count) => count.head.startsWith(head))
        ? `No count in this file has the head ${head}.`
        : null;
    const isWhole = missing === null && counts.every(({ findings }) => findings.length === 0);
    const said = question.json
      ? JSON.stringify({ whole: isWhole, missingHead: missing !== null, counts }, null, 2)
      : [...counts.map(asText), ...(missing ? [missing] : [])].join('\n\n');
    return isWhole ? { status: 0, said } : { status: 1, complained: said };
  } catch (error) {
    if (error instanceof BrokenFile) {
      return { status: 1, complained: `${file}, line ${error.fault.line}: ${error.fault.reason}` };
    }
    if (error instanceof NotCountable) return { status: 1, complained: error.message };
    throw error;
  }
}

export const misread = (sentence: string): Answer => ({
  status: 2,
  complained: `${sentence}\n\n${recountUsage}`,
});

function asText({ title, stage, rule, turnout, rounds, winners, head, findings }: CountFound): string {
  return [
    `${title || stage}: ${rule}, ${whoVoted(turnout)}${rounds > 1 ? `, in the last of ${rounds} rounds` : ''}`,
    ...(winners.length > 0 ? [`Won: ${winners.join(', ')}`] : []),
    `Head ${head}`,
    ...(findings.length > 0
      ? findings.map(({ says }) => `DOES NOT HOLD: ${says}`)
      : ['Counted again: it holds.']),
  ].join('\n');
}

/** A way that too few took stands among another, so it says of each only where they are told apart. */
function whoVoted(turnout: CountFound['turnout']): string {
  const { phones, paper, hands } = turnout;
  if (!tellsApart(turnout)) return counted(phones + paper + hands);
  const ways = [
    [phones, 'by phone'],
    [paper, 'on paper'],
    [hands, 'by show of hands'],
  ] as const;
  return ways.flatMap(([people, by]) => (people > 0 ? [`${people} ${by}`] : [])).join(', ');
}

const counted = (people: number): string => (people === 1 ? '1 person' : `${people} people`);
