import { langs } from '@kring/core';
import type { StageSamples } from '../samples.ts';
import type { IdeasConfig } from './config.ts';
import type { IdeasState } from './state.ts';

const columns = [
  { id: 'soon', name: { nl: 'Dit jaar', fr: 'Cette année' } },
  { id: 'later', name: { nl: 'Tegen 2030', fr: 'D’ici 2030' } },
];

export const samples: StageSamples<IdeasConfig, IdeasState> = {
  configs: [
    {},
    {
      prompt: {
        nl: 'Wat zou u op het Dorpsplein veranderen?',
        fr: 'Que changeriez-vous sur la place du village\u00a0?',
      },
      columns,
      perPerson: 3,
    },
    { prompt: { nl: 'Waar is het te warm?', fr: 'Où fait-il trop chaud\u00a0?' }, release: true },
    { prompt: { fr: 'Qu’est-ce qui vous retient\u00a0?' }, show: 'at-reveal', perPerson: 2, maxLength: 500 },
    { prompt: { nl: 'Wat houdt u tegen?' }, show: 'at-reveal', release: true, columns },
  ],
  body(command, stage, dice, actor) {
    const slots = [...stage.rows].flatMap(([owner, row]) => [...row.keys()].map((slot) => [owner, slot]));
    const secret = slots.map(([owner, slot]) => [slot?.replace(/^idea\//, '') ?? '', owner] as const);
    const known = [
      ...[...stage.state.ideas.keys()].map((id) => [id, stage.authors.get(id)] as const),
      ...secret,
    ];
    const own = known.filter(([, owner]) => actor.role === 'participant' && owner === actor.pseudonym);
    const likely = own.length > 0 && dice.int(0, 3) > 0 ? own : known;
    const idea = dice.id(likely.map(([id]) => id));
    const text = dice.words();
    const lang = dice.pick(langs) ?? 'nl';
    const column = dice.pick(stage.config.columns.map(({ id }) => id));
    switch (command) {
      case 'idea:add':
        return column === undefined ? { text, lang } : { text, lang, column };
      case 'idea:edit':
      case 'idea:correct':
        return dice.int(0, 1) ? { idea, text } : { idea, text, lang };
      case 'idea:translate':
        return { idea, text, lang };
      default:
        return { idea };
    }
  },
};
