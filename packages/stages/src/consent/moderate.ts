import { accept, reject, type Decision } from '@kring/core';
import type { ConsentCommand } from './commands.ts';
import type { ConsentEvent, ConsentState } from './state.ts';

/** What those who steer do with what people wrote: one question on the wall, reasons hidden, words taken away. */

type Moderation = Extract<
  ConsentCommand,
  { readonly type: 'question:put-up' | 'question:answer' | 'reason:hide' | 'reason:unhide' | 'words:redact' }
>;

export function moderate(state: ConsentState, command: Moderation): Decision<ConsentEvent> {
  switch (command.type) {
    case 'question:put-up': {
      const question = state.questions.get(command.question);
      if (!question) return reject('unknown-item');
      if (question.text === '') return reject('consent/redacted');
      if (question.state === 'shown') return accept([]);
      return accept([{ type: 'question:put-up', question: question.id }]);
    }
    case 'question:answer': {
      const question = state.questions.get(command.question);
      if (!question) return reject('unknown-item');
      if (question.state === 'answered') return accept([]);
      return accept([{ type: 'question:answered', question: question.id }]);
    }
    case 'reason:hide':
    case 'reason:unhide': {
      const reason = state.reasons.get(command.reason);
      if (!reason) return reject('unknown-item');
      const hides = command.type === 'reason:hide';
      if (reason.hidden === hides) return accept([]);
      return accept([{ type: hides ? 'reason:hidden' : 'reason:unhidden', reason: reason.id }]);
    }
    case 'words:redact': {
      const found = state.questions.get(command.item) ?? state.reasons.get(command.item);
      if (!found) return reject('unknown-item');
      if (found.text === '') return reject('consent/redacted');
      return accept([{ type: 'words:redacted', item: found.id }], { redacts: [found.id] });
    }
  }
}
