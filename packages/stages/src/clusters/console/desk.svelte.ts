import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { langOf, type ItemId, type Lang, type Text } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { LiveConsole } from '../../live.ts';
import { boardWords, type BoardWords } from '../consoleWords.ts';
import { boardModel, findCard, type BoardCard, type BoardModel, type Island } from '../model.ts';
import { followWords, type FollowWords } from '../phoneWords.ts';
import type { CardView, ClusterView, HistoryView } from '../views.ts';
import {
  changeAhead,
  createAhead,
  dissolveAhead,
  moveAhead,
  stackAhead,
  withAhead,
  type Ahead,
} from './ahead.ts';
import { arrange, freePlace, type Places, type Point, type Rect } from './geometry.ts';
import type { Spot } from './order.ts';
import { matches } from './search.ts';
import type { Stand } from './walk.ts';

/** An ahead that was accepted stays at most this long, should the document have come before the answer. */
const lingerMs = 400;
const farthest = 100_000;
/** So many cards more of the tray at a time. */
const batch = 50;

interface Pending {
  readonly id: number;
  readonly ahead: Ahead;
  readonly accepted: boolean;
}

/** A column in which ideas were written. */
interface BoardColumn {
  readonly name: string;
  readonly lang: Lang;
  readonly hue: number;
}

export interface Said {
  readonly text: string;
  readonly tone: 'info' | 'error';
}

/** A dialog over the board. */
export type Sheet =
  | { readonly kind: 'keys' }
  /** Where do these cards go? */
  | { readonly kind: 'move'; readonly items: readonly ItemId[] }
  /** Into which island does this one go? */
  | { readonly kind: 'merge'; readonly island: string };

/** Everything that one facilitator sees, has chosen and does on the board. */
export class Desk {
  readonly live: LiveConsole;
  #pending: readonly Pending[] = $state.raw([]);
  #count = 0;
  /** At most so many cards of the tray are laid out. */
  #most = $state(batch);

  /** The chosen cards; a chosen island excludes them. */
  readonly chosen = new SvelteSet<ItemId>();
  island: string | null = $state(null);
  /** Where the keyboard stands. */
  stand: Stand | null = $state.raw(null);
  /** Every touch chooses, and a drag over the board draws a lasso. */
  choosing = $state(false);
  query = $state('');
  /** The island whose name is being written. */
  naming: string | null = $state(null);
  sheet: Sheet | null = $state.raw(null);
  /** The board covers everything else. */
  large = $state(false);
  said: Said = $state.raw({ text: '', tone: 'info' });

  constructor(live: LiveConsole) {
    this.live = live;
    $effect(() => {
      void this.#clusters;
      void this.#cards;
      untrack(() => this.#keepUp());
    });
  }

  readonly #clusters = $derived.by(() => this.live.entries.under<ClusterView>('cluster/'));
  readonly #cards = $derived.by(() => this.live.entries.under<CardView>('card/'));

  readonly model: BoardModel = $derived.by(() => {
    const all = this.#pending.map(({ ahead }) => ahead);
    const { clusters, cards } = withAhead(this.#clusters, this.#cards, all);
    return boardModel(clusters, cards);
  });

  readonly places: Places = $derived(arrange(this.model.islands));

  /** What of the tray the search has found. */
  readonly tray: readonly BoardCard[] = $derived(
    this.query.trim() === '' ? this.model.tray : this.model.tray.filter((card) => matches(card, this.query)),
  );

  /** As much of that as is laid out. */
  readonly shown: readonly BoardCard[] = $derived(this.tray.slice(0, this.#most));

  showMore(): void {
    if (this.#most < this.tray.length) this.#most += batch;
  }

  readonly locked: boolean = $derived.by(() => this.live.phase !== 'open' && this.live.phase !== 'closed');

  readonly history: HistoryView = $derived.by(
    () => this.live.backstage.get<HistoryView>(`history/${this.live.me.id}`) ?? { undo: null, redo: null },
  );

  /** Whether something is on its way. */
  get waits(): boolean {
    return this.#pending.length > 0;
  }

  get words(): BoardWords {
    return boardWords[this.live.lang];
  }

  get follow(): FollowWords {
    return followWords[this.live.lang];
  }

  readonly nameOf = ({ name, ordinal }: Pick<Island, 'name' | 'ordinal'>): string =>
    this.live.say(name) || this.follow.group(ordinal);

  /** In which language {@link nameOf} says it. */
  readonly langOf = ({ name }: Pick<Island, 'name'>): Lang =>
    langOf(name, this.live.lang, this.live.languages);

  /** The column in which an idea was written; nothing without columns. */
  columnOf = (column: string): BoardColumn | null => {
    const hue = this.live.columns.findIndex(({ id }) => id === column);
    const found = this.live.columns[hue];
    return found ? { name: this.live.say(found.name) || found.id, lang: this.langOf(found), hue } : null;
  };

  islandOf = (id: string | null): Island | undefined => this.model.islands.find((one) => one.id === id);

  /** The chosen cards that are still there, as they lie on the board. */
  readonly chosenCards: readonly ItemId[] = $derived.by(() =>
    [...this.chosen].filter((id) => this.#cards.has(id)),
  );

  choose(items: Iterable<ItemId>): void {
    this.chosen.clear();
    for (const id of items) this.chosen.add(id);
    this.island = null;
  }

  toggle(id: ItemId): void {
    if (!this.chosen.delete(id)) this.chosen.add(id);
    this.island = null;
    this.say(this.words.said.selected(this.chosen.size));
  }

  chooseIsland(id: string | null): void {
    this.chosen.clear();
    this.island = id;
  }

  /** The cards that a hand on `id` takes up: all that are chosen when it is one of them. */
  hand = (id: ItemId): ItemId[] => (this.chosen.has(id) ? [...this.chosenCards] : [id]);

  say(text: string, tone: Said['tone'] = 'info'): void {
    this.said = { text, tone };
  }

  move(
    items: readonly ItemId[],
    cluster: string | null,
    before: ItemId | null = null,
  ): Promise<Answer | null> {
    const island = this.islandOf(cluster);
    const { said } = this.words;
    return this.#give(
      'items:move',
      { items, cluster, before },
      moveAhead(this.model, items, cluster, before),
      island ? said.moved(items.length, this.nameOf(island)) : said.trayed(items.length),
    );
  }

  /** To another place among the `count` cards of their own cluster. */
  order(
    items: readonly ItemId[],
    cluster: string,
    { before, place }: Spot,
    count: number,
  ): Promise<Answer | null> {
    return this.#give(
      'items:move',
      { items, cluster, before },
      moveAhead(this.model, items, cluster, before),
      this.words.said.ordered(items.length, place, count),
    );
  }

  stack(items: readonly ItemId[], leader: ItemId): Promise<Answer | null> {
    const others = items.filter((id) => id !== leader);
    return this.#give(
      'items:stack',
      { items: others, leader },
      stackAhead(this.model, others, leader),
      this.words.said.stacked(others.length),
    );
  }

  unstack(items: readonly ItemId[]): Promise<Answer | null> {
    return this.#give('items:unstack', { items }, null, this.words.said.unstacked);
  }

  /** A new cluster with these cards, at a place or where there is room near it, in sight if possible. */
  async create(items: readonly ItemId[], wish: Point, sight: Rect): Promise<void> {
    const { x, y } = freePlace(wish, items.length, this.places, sight);
    const at = { x: onBoard(x), y: onBoard(y) };
    const from = items.map((id) => findCard(this.model, id)?.island?.id ?? null);
    const [only] = from;
    const splits = typeof only === 'string' && from.every((id) => id === only);
    const answer = await this.#give(
      splits ? 'cluster:split' : 'cluster:create',
      splits ? { cluster: only, items, ...at } : { items: items.length > 0 ? items : undefined, ...at },
      createAhead(this.model, `ahead-${this.#count}`, items, { name: {}, ...at }),
      this.words.said.created(items.length),
    );
    if (answer?.accepted && typeof answer.value === 'string') this.naming = answer.value;
  }

  moveIsland(id: string, { x, y }: Point): Promise<Answer | null> {
    const at = { x: onBoard(x), y: onBoard(y) };
    return this.#give('cluster:move', { cluster: id, ...at }, changeAhead(id, at), '');
  }

  rename(id: string, name: Text): Promise<Answer | null> {
    const island = this.islandOf(id);
    const called = this.live.say(name) || (island ? this.nameOf({ ...island, name }) : '');
    return this.#give(
      'cluster:name',
      { cluster: id, name },
      changeAhead(id, { name }),
      this.words.said.named(called),
    );
  }

  merge(from: string, into: string): Promise<Answer | null> {
    const [a, b] = [this.islandOf(from), this.islandOf(into)];
    if (!a || !b) return Promise.resolve(null);
    this.chooseIsland(into);
    return this.#give(
      'cluster:merge',
      { from, into },
      dissolveAhead(this.model, from, into),
      this.words.said.merged(this.nameOf(a), this.nameOf(b)),
    );
  }

  remove(id: string): Promise<Answer | null> {
    const island = this.islandOf(id);
    if (!island) return Promise.resolve(null);
    this.chooseIsland(null);
    return this.#give(
      'cluster:remove',
      { cluster: id },
      dissolveAhead(this.model, id, null),
      this.words.said.removed(this.nameOf(island), island.count),
    );
  }

  undo(): void {
    const { undo } = this.history;
    const said = undo ? this.words.said.undone(this.words.actions[undo]) : '';
    void this.#give('board:undo', {}, null, said);
  }

  redo(): void {
    const { redo } = this.history;
    const said = redo ? this.words.said.redone(this.words.actions[redo]) : '';
    void this.#give('board:redo', {}, null, said);
  }

  async #give(type: string, body: object, ahead: Ahead | null, said: string): Promise<Answer | null> {
    if (this.locked) {
      this.say(this.words.notYet, 'error');
      return null;
    }
    const id = ++this.#count;
    if (ahead) this.#pending = [...this.#pending, { id, ahead, accepted: false }];
    const answer = await this.live.send(type, body);
    if (answer.accepted) {
      this.say(said);
      this.#pending = this.#pending.map((one) => (one.id === id ? { ...one, accepted: true } : one));
      setTimeout(() => this.#forget(id), lingerMs);
    } else {
      this.#forget(id);
      this.say(this.live.explain(answer), 'error');
    }
    return answer;
  }

  #forget(id: number): void {
    if (this.#pending.some((one) => one.id === id))
      this.#pending = this.#pending.filter((one) => one.id !== id);
  }

  /** The document has come on: what was accepted before is in it, and what is gone can't stay chosen. */
  #keepUp(): void {
    if (this.#pending.some(({ accepted }) => accepted))
      this.#pending = this.#pending.filter(({ accepted }) => !accepted);
    for (const id of this.chosen) if (!this.#cards.has(id)) this.chosen.delete(id);
    if (this.island !== null && !this.#clusters.has(this.island)) this.island = null;
  }
}

const onBoard = (value: number): number => Math.round(Math.min(farthest, Math.max(-farthest, value)));
