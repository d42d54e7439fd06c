import { accept, cleanText, reject, type Decision, type Lang } from '@kring/core';
import type { IdeasCommand } from './commands.ts';
import type { IdeasStage } from './secret.ts';
import type { Idea, IdeasEvent } from './state.ts';

/** What those who steer do with an idea that is shared by now. */

type Moderation = Exclude<IdeasCommand, { readonly type: 'idea:add' | 'idea:edit' | 'idea:withdraw' }>;

export function moderate(stage: IdeasStage, command: Moderation): Decision<IdeasEvent> {
  const found = stage.state.ideas.get(command.idea);
  if (!found) return reject('unknown-item');
  const idea = found.id;
  switch (command.type) {
    case 'idea:release':
      // Hidden just now by a colleague: releasing it must not bring it back.
      if (found.hidden) return reject('ideas/already-hidden');
      return found.waiting ? accept([{ type: 'idea:released', idea }]) : reject('ideas/not-waiting');
    case 'idea:hide':
      return found.hidden ? reject('ideas/already-hidden') : accept([{ type: 'idea:hidden', idea }]);
    case 'idea:unhide':
      return found.hidden ? accept([{ type: 'idea:unhidden', idea }]) : reject('ideas/not-hidden');
    case 'idea:correct': {
      const cleaned = cleanText(command.text, stage.config.maxLength);
      if (!cleaned.accepted) return cleaned;
      if (found.redacted) return reject('ideas/redacted');
      return accept(correction(found, cleaned.text, command.lang ?? found.lang));
    }
    case 'idea:translate': {
      const cleaned = cleanText(command.text, longestTranslation);
      if (!cleaned.accepted) return cleaned;
      if (found.redacted) return reject('ideas/redacted');
      if (command.lang === found.lang) return reject('ideas/own-language');
      if (found.text[command.lang] === cleaned.text) return accept([]);
      return accept([{ type: 'idea:translated', idea, text: { [command.lang]: cleaned.text } }]);
    }
    case 'idea:redact':
      return found.redacted
        ? reject('ideas/redacted')
        : accept([{ type: 'idea:redacted', idea }], { redacts: [idea] });
  }
}

/** Its language, its words or both: only other words make it an idea that was corrected. */
function correction({ id: idea, text, lang: was }: Idea, words: string, lang: Lang): readonly IdeasEvent[] {
  const { [was]: own = '', ...others } = text;
  const inLang: IdeasEvent = {
    type: 'idea:language-corrected',
    idea,
    lang,
    text: { ...others, [lang]: own },
  };
  const inWords: IdeasEvent = { type: 'idea:corrected', idea, text: { [lang]: words } };
  return [...(lang === was ? [] : [inLang]), ...(words === own ? [] : [inWords])];
}

/** A translation may need more room than the limit that its writer had. */
const longestTranslation = 4000;
