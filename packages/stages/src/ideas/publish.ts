import { asJson, type Json, type Pseudonym, type Published, type PublishedChange } from '@kring/core';
import { remembered } from '../remembered.ts';
import type { IdeasConfig } from './config.ts';
import { ownCount } from './decide.ts';
import { secretCount, secretIdeas, type IdeasStage } from './secret.ts';
import { isShown, type Idea, type IdeasEvent } from './state.ts';
import type { AboutIdeas, BackstageIdeaView, IdeaView, MyIdea, MyIdeas } from './views.ts';

/** What an ideas stage shows: to everyone, backstage, and to each person of their own. */

const viewOf = ({ number, text, lang, column, byFacilitator, corrected, redacted }: Idea): IdeaView => ({
  ...{ number, text, lang, column },
  ...{ byFacilitator, corrected, redacted },
});

/** A hidden idea that also waits is hidden: releasing it would show nothing yet. */
const stateOf = ({ hidden, waiting }: Idea): BackstageIdeaView['state'] =>
  hidden ? 'hidden' : waiting ? 'waiting' : 'shown';

const about = remembered(
  (config: IdeasConfig) => [config],
  (config) => asJson({ ...config } satisfies AboutIdeas),
);

const ideaEntry = remembered(
  (idea: Idea) => [idea],
  (idea) => asJson(viewOf(idea)),
);

const backstageEntry = remembered(
  (idea: Idea) => [idea],
  (idea) => asJson({ ...viewOf(idea), state: stateOf(idea) } satisfies BackstageIdeaView),
);

const countOf = (stage: IdeasStage): number =>
  stage.state.ideas.size - stage.state.hidden + secretCount(stage);

export function publish(stage: IdeasStage): Published {
  const ideas = [...stage.state.ideas.values()];
  return {
    everyone: [
      ['about', about(stage.config)],
      ['count', countOf(stage)],
      ...ideas.filter(isShown).map((idea) => [`idea/${idea.id}`, ideaEntry(idea)] as const),
    ],
    backstage: [
      ['waiting', stage.state.waiting],
      ...ideas.map((idea) => [`idea/${idea.id}`, backstageEntry(idea)] as const),
    ],
  };
}

/** Every event of this stage is about one idea. */
export function publishAfter(stage: IdeasStage, event: IdeasEvent): PublishedChange {
  const idea = stage.state.ideas.get(event.idea);
  const key = `idea/${event.idea}`;
  return {
    everyone: [
      ['count', countOf(stage)],
      [key, idea && isShown(idea) ? ideaEntry(idea) : null],
    ],
    backstage: [
      ['waiting', stage.state.waiting],
      [key, idea ? backstageEntry(idea) : null],
    ],
  };
}

export function mine(stage: IdeasStage, pseudonym: Pseudonym): Json {
  const { perPerson } = stage.config;
  const shared = [...(stage.authored.get(pseudonym) ?? [])]
    .flatMap((id) => stage.state.ideas.get(id) ?? [])
    .sort((a, b) => a.number - b.number)
    .map((idea): MyIdea => {
      const { id, number, text, lang, column, corrected, redacted } = idea;
      return { id, number, text, lang, column, corrected, redacted, state: stateOf(idea) };
    });
  const secret = secretIdeas(stage, pseudonym).map(([id, { text, lang, column }]): MyIdea => {
    const words = { text: { [lang]: text }, lang, column };
    return { id, number: null, ...words, corrected: false, redacted: false, state: 'secret' };
  });
  const left = perPerson === 0 ? null : Math.max(0, perPerson - ownCount(stage, pseudonym));
  return asJson({ ideas: [...shared, ...secret], left } satisfies MyIdeas);
}
