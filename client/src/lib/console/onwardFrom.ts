import type { Source, StageId, StageView, Text } from '@kring/core';
import type { Destination, Onward } from '@kring/stages/live.ts';
import { nextRoundTitle } from './roundTitle.ts';
import type { Steering } from './steering.svelte.ts';

/** What can be gone on to from one stage, as the facilitator's console does it. */
export class OnwardFrom implements Onward {
  readonly #steering: Steering;
  readonly #id: StageId;

  constructor(steering: Steering, stage: StageId) {
    this.#steering = steering;
    this.#id = stage;
  }

  get destinations(): readonly Destination[] {
    const { types, live } = this.#steering;
    const takes = (type: string) => types.get(type)?.takesItems ?? 'none';
    const behind = live.agenda
      .map((stage, at) => ({ stage, at }))
      .slice(this.#behind)
      .filter(({ stage }) => stage.phase === 'prepared' && !stage.skipped && takes(stage.type) !== 'none');
    // What cannot do without items is what waits for them.
    const waiting = [...behind].sort(
      (a, b) => Number(takes(b.stage.type) === 'needs') - Number(takes(a.stage.type) === 'needs'),
    );
    const prepared = waiting.map(({ stage, at }) => ({
      kind: 'prepared' as const,
      stage: stage.id,
      name: `${at + 1}. ${this.#steering.titleOf(stage)}`,
    }));
    const fresh = [...types.keys()]
      .filter((type) => takes(type) !== 'none')
      .map((type) => ({ kind: 'new' as const, type, name: this.#steering.typeName(type).name }));
    return [...prepared, ...fresh];
  }

  async invite(text: Text): Promise<void> {
    const { live, words } = this.#steering;
    const { message, messageOnWall: wall, messageUntilOpening: untilOpening } = live.now ?? {};
    const invitation = { text, wall: true, untilOpening: true };
    const { accepted } = await this.#steering.give('message:send', invitation);
    if (!accepted) return;
    this.#steering.offerBack(words.onward.invited, () =>
      message
        ? this.#steering.give('message:send', { text: message, wall, untilOpening })
        : this.#steering.give('message:clear'),
    );
  }

  async again(): Promise<void> {
    const added = await this.#addRound();
    if (added) this.#tell(this.#steering.words.onward.again(this.#called(added)), added);
  }

  async amend(): Promise<void> {
    const added = await this.#addRound();
    if (!added) return;
    const { accepted } = await this.#steering.give('stage:list-items', { stage: added });
    if (accepted)
      this.#tell(
        this.#steering.words.onward.amend(this.#called(added), this.#steering.live.languages.length > 1),
        added,
      );
    else await this.#steering.takeBack(added, this.#id);
  }

  async carry(best: number, to: Destination): Promise<void> {
    const source: Source = { from: 'stage', stage: this.#id, best };
    const told = this.#steering.words.onward.carried(to.name);
    if (to.kind === 'new') {
      const added = await this.#steering.add({ stageType: to.type, at: this.#behind, source });
      if (added) this.#tell(told, added);
      return;
    }
    const before = this.#steering.entry(to.stage)?.source ?? { from: 'nothing' };
    const configure = (change: Source) =>
      this.#steering.give('stage:configure', { stage: to.stage, source: change });
    if (!(await configure(source)).accepted) return;
    this.#steering.select(to.stage);
    const back = async () => {
      if ((await configure(before)).accepted) this.#steering.select(this.#id);
    };
    this.#steering.offerBack(told, back);
  }

  get #stage(): StageView | undefined {
    return this.#steering.live.agenda.find(({ id }) => id === this.#id);
  }

  /** The place right behind this stage. */
  get #behind(): number {
    return this.#steering.live.agenda.findIndex(({ id }) => id === this.#id) + 1;
  }

  /** The same stage once more, prepared right behind this one, on what this one passes on. */
  #addRound(): Promise<StageId | null> {
    const [stage, entry] = [this.#stage, this.#steering.entry(this.#id)];
    if (!stage || !entry) return Promise.resolve(null);
    const { config, notes, who } = entry;
    return this.#steering.add({
      stageType: stage.type,
      at: this.#behind,
      title: nextRoundTitle(
        this.#steering.fullTitleOf(stage),
        this.#steering.live.agenda.map(({ title }) => title),
      ),
      config,
      source: { from: 'stage', stage: this.#id, best: null },
      minutes: stage.minutes,
      notes,
      who,
    });
  }

  #called(id: StageId): string {
    const stage = this.#steering.live.agenda.find((one) => one.id === id);
    return stage ? this.#steering.titleOf(stage) : '';
  }

  #tell(words: string, added: StageId): void {
    this.#steering.offerBack(words, () => this.#steering.takeBack(added, this.#id));
  }
}
