import { createSubscriber } from 'svelte/reactivity';
import {
  emptyStage,
  inLang,
  plainItem,
  type Actor,
  type Json,
  type Lang,
  type NowView,
  type Stage,
  type StageView,
  type Text,
} from '@kring/core';
import type { Answer } from '@kring/protocol';
import { stageTypes } from '@kring/stages';

/** A host in the page: the real stage type decides and publishes; only network and store are left out. */

const found = stageTypes.get('clusters');
if (!found) throw new Error('There is no stage type clusters.');
const type = found;

export interface Given {
  readonly ideas: readonly { readonly text: Text; readonly lang: Lang }[];
  /** Names, one per cluster; the ideas are dealt out among them. */
  readonly clusters: readonly Text[];
  /** How many of the ideas stay in the tray. */
  readonly loose: number;
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  /** Between a command and its answer, in milliseconds. */
  readonly latency: number;
}

type Documents = Readonly<Record<'everyone' | 'backstage', ReadonlyMap<string, Json>>>;

const me = { role: 'facilitator', id: 'an', name: 'An' } satisfies Actor;
const colleague = { role: 'facilitator', id: 'benoit', name: 'Benoît' } satisfies Actor;

export type BoardHost = ReturnType<typeof boardHost>;

export function boardHost({ ideas, clusters, loose, lang, languages, latency }: Given) {
  const items = ideas.map((idea, i) => ({
    ...plainItem(`i${i + 1}`, 'idea', idea.text, idea.lang),
    number: i + 1,
  }));
  const entry = {
    ...{ id: 'board', type: 'clusters', title: {}, config: {}, skipped: false, minutes: 0, notes: '' },
    source: { from: 'nothing' as const },
  };
  let stage: Stage = {
    ...emptyStage(type, entry, languages),
    phase: 'open',
    items,
    state: type.initial({}, items),
  };
  let ids = 0;
  let docs: Documents = { everyone: new Map(), backstage: new Map() };
  const readers = new Set<() => void>();

  function publish() {
    const { everyone, backstage } = type.publish(stage);
    docs = { everyone: new Map(everyone), backstage: new Map(backstage) };
    for (const reader of readers) reader();
  }

  function decide(command: string, body: object, by: Actor = me): Answer {
    const spec = type.commands[command];
    if (!spec) throw new Error(`There is no command ${command}.`);
    const parsed = spec.schema.parse(JSON.parse(JSON.stringify(body))) as object;
    const given = { now: 0, joined: 0, id: () => `c${++ids}`, random: () => 0.5, number: () => 0 };
    const verdict = type.decide(stage, { type: command, ...parsed }, by, given);
    if (!verdict.accepted) return { id: '', ...verdict };
    for (const event of verdict.events) stage = { ...stage, state: type.evolve(stage.state, event) };
    return { id: '', accepted: true, value: verdict.value };
  }

  function entries(document: keyof Documents) {
    const subscribe = createSubscriber((update) => {
      readers.add(update);
      return () => readers.delete(update);
    });
    let of: ReadonlyMap<string, Json> | null = null;
    const kept = new Map<string, ReadonlyMap<string, Json>>();
    return {
      get<Value>(key: string): Value | undefined {
        subscribe();
        return docs[document].get(key) as Value | undefined;
      },
      under<Value>(prefix: string): ReadonlyMap<string, Value> {
        subscribe();
        if (of !== docs[document]) kept.clear();
        of = docs[document];
        const under =
          kept.get(prefix) ??
          new Map(
            [...of].flatMap(([key, value]) =>
              key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
            ),
          );
        kept.set(prefix, under);
        return under as ReadonlyMap<string, Value>;
      },
    };
  }

  const grouped = items.slice(0, items.length - loose);
  clusters.forEach((name, i) => {
    const mine = grouped.filter((_, at) => at % clusters.length === i).map(({ id }) => id);
    const across = Math.ceil(Math.sqrt(clusters.length));
    decide(
      'cluster:create',
      { name, items: mine, x: (i % across) * 1100, y: Math.floor(i / across) * 900 },
      colleague,
    );
  });
  publish();

  const view: StageView = {
    ...{ id: 'board', type: 'clusters', title: {}, phase: 'open', skipped: false, minutes: 0 },
    ...{ openedAt: null, closedAt: null, turnout: null },
  };
  const now: NowView = {
    ...{ status: 'live', current: 'board', timer: null, rang: null, message: null, screen: 'stage' },
    ...{ practice: false, startedAt: null, plannedMinutes: null },
    ...{ joining: 'open', results: 'hidden', headCount: null },
  };
  const live = {
    stage: view,
    phase: view.phase,
    now,
    entries: entries('everyone'),
    backstage: entries('backstage'),
    lang,
    languages,
    say: (text: Text) => inLang(text, lang, languages),
    turnout: 0,
    remaining: null,
    mine: null,
    unsent: 0,
    me,
    config: {},
    people: 42,
    headCount: null,
    code: 'K7M2P4',
    joinUrl: 'http://kring.test/j/K7M2P4',
    explain(answer: Answer): string {
      if (answer.accepted) return '';
      const reason = answer.reason.replace('clusters/', '');
      return type.reasons[lang][reason]?.(answer.params) ?? answer.reason;
    },
    /** The answer comes first and the document after it, as it does from a real host. */
    async send(command: string, body: object): Promise<Answer> {
      const answer = decide(command, body);
      await new Promise((resolve) => setTimeout(resolve, latency));
      setTimeout(publish, 8);
      return answer;
    },
    configure: (): Promise<Answer> => Promise.resolve({ id: '', accepted: true, value: null }),
  };
  return {
    live,
    /** What a second facilitator does meanwhile. */
    colleague(command: string, body: object): Answer {
      const answer = decide(command, body, colleague);
      publish();
      return answer;
    },
  };
}
