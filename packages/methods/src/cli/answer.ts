import { NotCountable } from '../count.ts';
import { BrokenFile } from '../files/fault.ts';
import { endings, readElection } from '../files/read.ts';
import { countBy, ruleCalled, rules } from '../rules.ts';
import { about } from './about.ts';
import { asked, type Asked } from './asked.ts';
import { asJson } from './result.ts';
import { asText } from './text.ts';

export const usage = `npm run -s count -- --rule RULE [--seats N] [--budget N] [--lot ID,ID] FILE [--json]

  --rule RULE    how to count: a name that --list prints
  --seats N      how many win, where the file does not say it, or says something else
  --budget N     what may be spent, likewise
  --lot ID,ID    who is taken first where nothing else decides, as it was drawn (in STV also to drop out); whom it
                 does not name follows, in the order of the file
  --despite      also counts a file that contradicts itself (38 ballots announced, 37 found), and says so
  --json         the result as one JSON object: rule, winners, ranking, total, budget, trace, ties

npm run -s count -- --list            the names of the rules, one a line
npm run -s count -- --about RULE      what a rule does, where it comes from, and an example

FILE ends in ${endings.join(', ')}. Ends with 0 when it was counted, 1 when it cannot be, 2 when the question
is not understood.`;

/** What was asked on the command line. */
export interface Question extends Asked {
  readonly rule?: string | undefined;
  readonly about?: string | undefined;
  readonly list?: boolean;
  readonly help?: boolean;
  readonly json?: boolean;
  readonly despite?: boolean;
  readonly files: readonly string[];
}

/** What to print, and with which status to end: it was counted, it cannot be, or the question is not understood. */
export type Answer =
  { readonly status: 0; readonly said: string } | { readonly status: 1 | 2; readonly complained: string };

/** Answers one question. `textOf` reads a file by its name; a file that is not there is {@link NotCountable}. */
export function answer(question: Question, textOf: (file: string) => string): Answer {
  if (question.help) return { status: 0, said: usage };
  if (question.list) return { status: 0, said: rules.map(({ name }) => name).join('\n') };

  const name = question.about ?? question.rule;
  if (name === undefined) return misunderstood('No rule is named.');
  const rule = ruleCalled(name);
  if (!rule) return misunderstood(`There is no rule "${name}"; --list prints those that there are.`);
  if (question.about !== undefined) return { status: 0, said: about(rule) };

  const [file, ...more] = question.files;
  if (file === undefined || more.length > 0) return misunderstood('Name one file to count.');
  if (!endings.some((ending) => file.toLowerCase().endsWith(ending))) {
    return {
      status: 1,
      complained: `${file} is no file of an election: those end in ${endings.join(', ')}.`,
    };
  }

  try {
    const { election: inFile, published, doubts } = readElection(file, textOf(file));
    if (doubts.length > 0 && !question.despite) {
      const told = doubts.map(({ line, reason }) => `${file}, line ${line}: ${reason}`);
      return { status: 1, complained: [...told, '--despite counts it all the same.'].join('\n') };
    }
    const election = asked(inFile, rule, question);
    const counted = { rule, election, count: countBy(rule, election), published, doubts };
    return { status: 0, said: question.json ? asJson(counted) : asText(counted) };
  } catch (error) {
    if (error instanceof BrokenFile) {
      return { status: 1, complained: `${file}, line ${error.fault.line}: ${error.fault.reason}` };
    }
    if (error instanceof NotCountable) return { status: 1, complained: error.message };
    throw error;
  }
}

export function misunderstood(sentence: string): Answer {
  return { status: 2, complained: `${sentence}\n\n${usage}` };
}
