import { oneOf, type StageCrowd } from '../crowd.ts';
import { sayings } from './crowdWords.ts';
import type { AboutIdeas, IdeaView, MyIdeas } from './views.ts';

/** However many they may: after three, a simulated person has said it. */
const most = 3;

/** Everybody writes a few ideas in their own language, and what nobody has said yet before anything else. */
export const crowd: StageCrowd = {
  next({ entries, mine, lang, random }) {
    const about = entries.get<AboutIdeas>('about');
    const { ideas = [], left = null } = (mine ?? {}) as Partial<MyIdeas>;
    if (!about || ideas.length >= most || left === 0) return null;
    const said = [...entries.under<IdeaView>('idea/').values(), ...ideas].map(({ text }) => text[lang]);
    const fresh = sayings[lang].filter((text) => !said.includes(text));
    const text = oneOf(fresh.length > 0 ? fresh : sayings[lang], random) ?? '';
    const column = oneOf(about.columns, random)?.id;
    const body = { text: text.slice(0, about.maxLength), lang };
    return { type: 'idea:add', body: column === undefined ? body : { ...body, column } };
  },
};
