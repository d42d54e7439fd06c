import { Api, Seat, ThinPhone } from '@kring/crowd';
import type { StageId } from '@kring/core';
import { Replica, type DocUpdate } from '@kring/protocol';
import { manyAtOnce, type Meeting, type Received } from './meeting.ts';

/** A meeting in Kring, with everything on: people join by code, ideas are commands, a screen follows documents. */

const choices = Array.from({ length: 12 }, (_, at) => ({
  id: `choice-${at}`,
  kind: 'list',
  text: { nl: `Voorstel ${at + 1} van de avond`, fr: `Proposition ${at + 1} de la soirée` },
  lang: 'nl',
  number: null,
  column: '',
  redacted: false,
  figures: {},
  lineage: [],
  members: [],
}));

interface IdeaEntry {
  readonly text: Readonly<Record<string, string>>;
}

/** The words that a phone waits for in what it is told. */
interface Waiting {
  until: { readonly words: Buffer; readonly done: (at: number) => void } | null;
}

/** Resolves when the document of this stage has come, with the time. */
const sees = (waiting: Waiting, stage: string): Promise<number> =>
  new Promise((done) => (waiting.until = { words: Buffer.from(`stage/${stage}`), done }));

export async function openKring(bases: readonly string[]): Promise<Meeting> {
  const [base = ''] = bases;
  const api = new Api(base);
  const title = { nl: 'Een volle zaal', fr: 'Une salle comble' };
  const made = await api.create({ title, languages: ['nl', 'fr'], capacity: 20_000 }, 'blank');
  const facilitator = new Seat(base, made.session, made.organiser);
  await facilitator.connect();
  const add = async (stageType: string, more: object) =>
    (await facilitator.must(null, 'agenda:add', { stageType, ...more })) as StageId;
  const ideas = await add('ideas', { title, config: { prompt: { nl: 'Wat maakt deze buurt aangenamer?' } } });
  const vote = await add('dot-vote', { title, source: { from: 'list', items: choices } });
  await facilitator.must(null, 'stage:open', { stage: ideas });

  let arrived = 0;
  const phones: { readonly phone: ThinPhone; readonly waiting: Waiting }[] = [];
  const received: Received = { frames: 0, bytes: 0 };

  async function arrive(): Promise<void> {
    const at = arrived++;
    const here = bases[at % bases.length] ?? base;
    const { session, token } = await new Api(here).join(made.code, 'nl');
    const waiting: Waiting = { until: null };
    const level = sees(waiting, ideas);
    const phone = await ThinPhone.connect(here, session, token, {
      frame(bytes) {
        received.frames += 1;
        received.bytes += bytes.length;
        if (waiting.until && bytes.includes(waiting.until.words)) {
          waiting.until.done(performance.now());
          waiting.until = null;
        }
      },
    });
    phones[at] = { phone, waiting };
    await level;
  }

  return {
    received,
    arrive,
    fill: (count) => manyAtOnce(count, arrive),

    async watch(seen) {
      const replica = new Replica();
      replica.onChange((keys) => {
        for (const key of keys ?? []) {
          if (!key.startsWith('idea/')) continue;
          const idea = replica.entries?.get(key) as IdeaEntry | undefined;
          seen(idea?.text['nl']?.split(' ', 1)[0] ?? '');
        }
      });
      await ThinPhone.connect(bases.at(-1) ?? base, made.session, made.screen, {
        event(name, data) {
          if (name !== 'doc' || (data as DocUpdate).doc !== `stage/${ideas}`) return;
          if (replica.take(data as DocUpdate) === 'gap')
            throw new Error('The screen of the bench missed something');
        },
      });
    },

    give(at, { key, text }) {
      void phones[at]?.phone.send(ideas, 'idea:add', { text: `${key} ${text}`, lang: 'nl' });
    },

    async cast(at) {
      const item = choices[at % choices.length]?.id ?? '';
      const answer = await phones[at]?.phone.send(vote, 'dots:place', { dots: { [item]: 1 } });
      if (!answer?.accepted) throw new Error(`A ballot was not accepted: ${answer?.reason}`);
    },

    async goOn() {
      const all = phones.map(({ waiting }) => sees(waiting, vote));
      await facilitator.must(null, 'stage:open', { stage: vote });
      return Promise.all(all);
    },

    close() {
      facilitator.close();
      for (const { phone } of phones) phone.drop();
    },
  };
}
