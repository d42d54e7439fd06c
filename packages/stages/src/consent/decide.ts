import {
  accept,
  cleanText,
  reject,
  shuffle,
  type Actor,
  type Circumstances,
  type Decision,
  type Pseudonym,
} from '@kring/core';
import { isBlank } from '../texts.ts';
import { endRound, giveAnswer, longestText, type ConsentStage } from './answers.ts';
import type { ConsentCommand } from './commands.ts';
import { adopt, amend } from './concluding.ts';
import { moderate } from './moderate.ts';
import { standing, type ConsentEvent, type ConsentState } from './state.ts';

/** What follows from a command, by the moment in which it comes. */

export function decide(
  stage: ConsentStage,
  command: ConsentCommand,
  actor: Actor,
  given: Circumstances,
): Decision<ConsentEvent> {
  const { state } = stage;
  switch (command.type) {
    case 'consent:answer':
      return actor.role === 'participant'
        ? giveAnswer(stage, command, actor.pseudonym, given)
        : reject('not-allowed');
    case 'question:ask':
      return actor.role === 'participant'
        ? askQuestion(stage, command, actor.pseudonym, given)
        : reject('not-allowed');
    case 'question:put-up':
    case 'question:answer':
    case 'reason:hide':
    case 'reason:unhide':
    case 'words:redact':
      return moderate(state, command);
    case 'consent:clarify':
      return (
        unlessAsking(state) ??
        (state.moment === 'present' ? accept([]) : accept([{ type: 'clarifying:begun' }]))
      );
    case 'consent:ask': {
      if (isBlank(standing(state).text)) return reject('consent/no-proposal');
      // A round that ended by accident is asked again, and nothing of it is shown.
      const refused = state.moment === 'check' ? null : unlessAsking(state);
      return refused ?? accept([{ type: 'round:begun', round: state.round + 1 }]);
    }
    case 'consent:end':
      return state.moment === 'ask'
        ? endRound(stage, { shuffle: (list) => shuffle(list, given.random) })
        : reject('consent/no-round');
    case 'consent:show':
      return state.moment === 'check'
        ? accept([{ type: 'round:shown', round: state.round }])
        : reject('consent/nothing-to-show');
    case 'consent:amend':
      return unlessAsking(state) ?? amend(stage, command);
    case 'consent:adopt':
      return unlessAsking(state) ?? adopt(stage, command, given);
    case 'consent:drop':
      return unlessAsking(state) ?? accept([{ type: 'proposal:dropped' }]);
    case 'consent:reconsider':
      return state.moment === 'decided'
        ? accept([{ type: 'decision:reconsidered' }])
        : reject('consent/not-decided');
  }
}

/** Nothing about the proposal changes while people answer, before they have seen the outcome, or once it is decided. */
function unlessAsking({ moment }: ConsentState): ReturnType<typeof reject> | null {
  switch (moment) {
    case 'ask':
      return reject('consent/round-runs');
    case 'check':
      return reject('consent/show-first');
    case 'decided':
      return reject('consent/decided');
    case 'present':
    case 'hear':
      return null;
  }
}

/** Enough for anyone who listens to the answers. */
const mostQuestions = 5;

function askQuestion(
  { state, authored }: ConsentStage,
  { text, lang }: Extract<ConsentCommand, { readonly type: 'question:ask' }>,
  pseudonym: Pseudonym,
  given: Circumstances,
): Decision<ConsentEvent> {
  if (state.moment !== 'present') return reject('consent/no-questions-now');
  if ((authored.get(pseudonym)?.size ?? 0) >= mostQuestions)
    return reject('consent/enough-questions', { max: mostQuestions });
  const cleaned = cleanText(text, longestText);
  if (!cleaned.accepted) return cleaned;
  const question = given.id();
  return accept([{ type: 'question:asked', question, text: cleaned.text, lang }], {
    authors: [{ item: question, pseudonym }],
    value: question,
  });
}
