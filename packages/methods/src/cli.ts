import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { about } from './cli/about.ts';
import { asked } from './cli/asked.ts';
import { asJson, asText } from './cli/result.ts';
import { NotCountable } from './count.ts';
import { BrokenFile } from './files/fault.ts';
import { endings, readElection } from './files/read.ts';
import { countBy, ruleCalled, rules } from './rules.ts';

/** `npm run -s count`: counts an election from a file, so that anyone can recount. */

const usage = `npm run -s count -- --rule RULE [--seats N] [--budget N] [--lot ID,ID] FILE [--json]

  --rule RULE    how to count: a name that --list prints
  --seats N      how many win, where the file does not say it, or says something else
  --budget N     what may be spent, likewise
  --lot ID,ID    who goes first where nothing else decides, as it was drawn; whom it does not name follows, in the
                 order of the file
  --despite      also counts a file that contradicts itself (38 ballots announced, 37 found), and says so
  --json         the result as one JSON object: rule, winners, ranking, total, budget, trace, ties

npm run -s count -- --list            the names of the rules, one a line
npm run -s count -- --about RULE      what a rule does, where it comes from, and an example

FILE ends in ${endings.join(', ')}.`;

/** Answers 0 when it was counted, 1 when it cannot be, and 2 when the question is not understood. */
function main(): number {
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
      },
    });
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = question;
  if (values.list) return say(rules.map(({ name }) => name).join('\n'));

  const name = values.about ?? values.rule;
  if (name === undefined) return misunderstood('No rule is named.');
  const rule = ruleCalled(name);
  if (!rule) return misunderstood(`There is no rule "${name}"; --list prints those that there are.`);
  if (values.about !== undefined) return say(about(rule));

  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return misunderstood('Name one file to count.');

  try {
    const { election, doubts } = readElection(file, textOf(file));
    const [doubt] = doubts;
    if (doubt && !values.despite) {
      return refuse(`${file}, line ${doubt.line}: ${doubt.reason} --despite counts it all the same.`);
    }
    const question = asked(election, values);
    const counted = { rule, election: question, count: countBy(rule, question), doubts };
    return say(values.json ? asJson(counted) : asText(counted));
  } catch (error) {
    if (error instanceof BrokenFile)
      return refuse(`${file}, line ${error.fault.line}: ${error.fault.reason}`);
    if (error instanceof NotCountable) return refuse(error.message);
    throw error;
  }
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
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotCountable(`${file} is not written in UTF-8.`);
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

function misunderstood(sentence: string): number {
  console.error(`${sentence}\n\n${usage}`);
  return 2;
}

process.exitCode = main();
