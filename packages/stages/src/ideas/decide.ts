import {
  accept,
  cleanText,
  offPhone,
  reject,
  steers,
  type Actor,
  type Circumstances,
  type Decision,
  type ItemId,
  type Pseudonym,
} from '@kring/core';
import type { IdeasCommand } from './commands.ts';
import type { IdeasConfig } from './config.ts';
import { moderate } from './moderate.ts';
import { keepsSecret, nextNth, secretIdea, secretRow, type IdeasStage } from './secret.ts';
import type { Idea, IdeasEvent } from './state.ts';

/** What follows when someone writes, edits or withdraws an idea. */

type Command<Type extends IdeasCommand['type']> = Extract<IdeasCommand, { readonly type: Type }>;
type IdeasDecision = Decision<IdeasEvent>;

export function decide(
  stage: IdeasStage,
  command: IdeasCommand,
  actor: Actor,
  given: Circumstances,
): IdeasDecision {
  switch (command.type) {
    case 'idea:add':
      return add(stage, command, actor, given);
    case 'idea:edit':
      return actor.role === 'participant' ? edit(stage, command, actor.pseudonym) : reject('not-allowed');
    case 'idea:withdraw':
      return actor.role === 'participant' ? withdraw(stage, command, actor.pseudonym) : reject('not-allowed');
    default:
      return moderate(stage, command);
  }
}

/** How many ideas someone has in this stage, whatever became of them. */
export const ownCount = (stage: IdeasStage, pseudonym: Pseudonym): number =>
  stage.contributors.get(pseudonym) ?? 0;

function add(
  stage: IdeasStage,
  command: Command<'idea:add'>,
  actor: Actor,
  given: Circumstances,
): IdeasDecision {
  const { config, phase } = stage;
  const author = actor.role === 'participant' ? actor.pseudonym : null;
  if (author === null && !steers(actor)) return reject('not-allowed');
  if (author !== null && phase !== 'open') return reject('closed');
  if (author !== null && config.perPerson > 0 && ownCount(stage, author) >= config.perPerson)
    return reject('ideas/limit-reached', { limit: config.perPerson });
  const cleaned = cleanText(command.text, config.maxLength);
  if (!cleaned.accepted) return cleaned;
  const { lang, column = '' } = command;
  if (!hasColumn(config, column)) return reject('ideas/choose-column');

  const { text } = cleaned;
  const idea = given.id();
  if (keepsSecret(stage)) {
    const writer = author ?? offPhone;
    const secret = { text, lang, column, nth: nextNth(stage, writer) };
    return accept([], { rows: [secretRow(writer, idea, secret)], value: idea });
  }
  return accept(
    [
      {
        type: 'idea:added',
        idea,
        number: given.number(),
        text: { [lang]: text },
        lang,
        column,
        byFacilitator: author === null,
        waiting: config.release && author !== null,
      },
    ],
    { authors: author === null ? [] : [{ item: idea, pseudonym: author }], value: idea },
  );
}

/** An idea goes in one of the columns, if there are any. */
const hasColumn = ({ columns }: IdeasConfig, column: string): boolean =>
  columns.length === 0 ? column === '' : columns.some(({ id }) => id === column);

function edit(stage: IdeasStage, command: Command<'idea:edit'>, author: Pseudonym): IdeasDecision {
  const secret = secretIdea(stage, author, command.idea);
  const found = secret ?? ownIdea(stage, author, command.idea);
  if ('accepted' in found) return found;
  const cleaned = cleanText(command.text, stage.config.maxLength);
  if (!cleaned.accepted) return cleaned;
  const column = command.column ?? found.column;
  if (!hasColumn(stage.config, column)) return reject('ideas/choose-column');
  const { text } = cleaned;
  const lang = command.lang ?? found.lang;

  if ('redacted' in found) {
    if (found.redacted) return reject('ideas/redacted');
    if (found.text[lang] === text && found.lang === lang && found.column === column) return accept([]);
    const waiting = stage.config.release;
    return accept([
      { type: 'idea:edited', idea: command.idea, text: { [lang]: text }, lang, column, waiting },
    ]);
  }
  return accept([], { rows: [secretRow(author, command.idea, { ...found, text, lang, column })] });
}

function withdraw(stage: IdeasStage, { idea }: Command<'idea:withdraw'>, author: Pseudonym): IdeasDecision {
  if (secretIdea(stage, author, idea)) return accept([], { rows: [secretRow(author, idea, null)] });
  const found = ownIdea(stage, author, idea);
  if ('accepted' in found) return found;
  return accept([{ type: 'idea:withdrawn', idea }], { authors: [{ item: idea, pseudonym: null }] });
}

function ownIdea(stage: IdeasStage, author: Pseudonym, id: ItemId): Idea | ReturnType<typeof reject> {
  const idea = stage.state.ideas.get(id);
  if (!idea) return reject('unknown-item');
  return stage.authors.get(id) === author ? idea : reject('ideas/not-yours');
}
