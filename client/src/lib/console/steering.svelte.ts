import {
  inLang,
  nextStep,
  type AgendaEntry,
  type EntryView,
  type Json,
  type Lang,
  type NextStep,
  type SessionInfo,
  type StageId,
  type StageTypes,
  type StageView,
  type Text,
} from '@kring/core';
import type { Answer } from '@kring/protocol';
import { stageViews } from '@kring/stages/views';
import { Toasts } from '@kring/ui/toasts.svelte.ts';
import { createContext } from 'svelte';
import {
  questions,
  type Asked,
  type Deed,
  type Lasting,
  type Subject,
  type Undoable,
} from './consequences.ts';
import { resultsUrlOf } from '../browser/address.ts';
import { hasGap, isHalfTranslated } from './gaps.ts';
import { leadsToProjects } from './projects.ts';
import { isUnasked } from './unasked.ts';
import { eveningClock, type EveningClock } from './eveningClock.ts';
import type { SessionLive } from '../live/sessionLive.svelte.ts';
import { isSample } from '../live/tokens.ts';
import { consoleWords } from '../words/console/vocabulary.ts';
import type { ConsoleDictionary } from '../words/console/en.ts';
import { explainFailure } from '../words/explain.ts';

/** A question before something that cannot be undone. */
export interface Question extends Asked {
  answer(yes: boolean): void;
  /** False once what it asks about has changed: a colleague was there first. */
  stands(): boolean;
}

/** A step as it is added, at a place in the agenda. */
export type NewStep = { readonly stageType: string; readonly at: number } & Partial<
  Pick<AgendaEntry, 'title' | 'config' | 'source' | 'minutes' | 'notes' | 'who'>
>;

/** What each stage type is called, and what it does in one sentence. */
export type TypeNames = Readonly<
  Record<string, Readonly<Record<Lang, { readonly name: string; readonly about: string }>>>
>;

/** What a facilitator sees and does. Everything lasting comes from the documents, so two consoles agree. */
export class Steering {
  readonly live: SessionLive;
  readonly types: StageTypes;
  readonly toasts = new Toasts();
  readonly #names: TypeNames;
  #selected: StageId | null = $state(null);
  #question: Question | null = $state.raw(null);
  #busy = $state(false);
  #offer: number | null = null;

  constructor(live: SessionLive, types: StageTypes, names: TypeNames) {
    this.live = live;
    this.types = types;
    this.#names = names;
  }

  get words(): ConsoleDictionary {
    return consoleWords.words;
  }

  get info(): SessionInfo | null {
    return this.live.entries('backstage').get<SessionInfo>('info') ?? null;
  }

  entry(stage: StageId): EntryView | null {
    return this.live.entries('backstage').get<EntryView>(`entry/${stage}`) ?? null;
  }

  /** The stages of which a text is given in one language of the session and lacks in another. */
  get halfSaid(): readonly StageView[] {
    const { agenda, languages } = this.live;
    return agenda.filter(({ id, title }) => {
      const entry = this.entry(id);
      const listed = entry?.source.from === 'list' ? entry.source.items : [];
      return hasGap([{ ...title }, entry?.config ?? null], languages) || isHalfTranslated(listed, languages);
    });
  }

  /** The stages that ask people something, of which nobody has written what. */
  get unasked(): readonly StageView[] {
    return this.live.agenda.filter(({ id, type, skipped }) => {
      if (skipped || !this.isGivenTo(type)) return false;
      const settings = this.types.get(type)?.config.safeParse(this.entry(id)?.config ?? {});
      return settings?.success === true && isUnasked(settings.data as Json);
    });
  }

  /** Whether what this step works on are projects, for itself or for a later one. */
  leadsToProjects(stage: StageId): boolean {
    const { types } = this;
    return leadsToProjects(stage, { agenda: this.live.agenda, types, entry: (id) => this.entry(id) });
  }

  hides = (stage: StageId): boolean => this.entry(stage)?.hides ?? false;

  get next(): NextStep {
    const { now, agenda } = this.live;
    return now ? nextStep(now, agenda, this.hides) : { kind: 'nothing' };
  }

  /** The agenda on the clock; null when nothing was planned, and in a sample, whose evening is made up. */
  get clock(): EveningClock | null {
    const { id, now, agenda, clock, presence } = this.live;
    if (!now || isSample(id)) return null;
    const hour = this.info?.startsAt ?? '';
    return eveningClock({ now, agenda, hour, time: clock.ticking, isAttended: presence.participants > 0 });
  }

  /** The stage whose panel is open: as chosen, else the current one, else the first. */
  get selected(): StageView | null {
    const { agenda, current } = this.live;
    return agenda.find(({ id }) => id === this.#selected) ?? current ?? agenda[0] ?? null;
  }

  select(stage: StageId | null): void {
    this.#selected = stage;
  }

  get question(): Question | null {
    return this.#question;
  }

  /** Whether a step is under way: a second press does nothing. */
  get busy(): boolean {
    return this.#busy;
  }

  /** The language of {@link titleOf}. */
  titleLang(stage: StageView): Lang {
    return this.live.langOf(stage.title);
  }

  titleOf(stage: StageView): string {
    return this.live.say(stage.title) || this.typeName(stage.type).name;
  }

  /** {@link titleOf} in each language of the session. */
  fullTitleOf(stage: StageView): Text {
    const { languages } = this.live;
    const name = (lang: Lang) => this.#names[stage.type]?.[lang].name ?? stage.type;
    return inLang(stage.title, this.live.lang)
      ? stage.title
      : Object.fromEntries(languages.map((lang) => [lang, name(lang)]));
  }

  /** Whether participants can give something in a stage of this type. */
  isGivenTo(type: string): boolean {
    const specs = Object.values(this.types.get(type)?.commands ?? {});
    return specs.some(({ roles }) => roles.includes('participant'));
  }

  typeName(type: string): { readonly name: string; readonly about: string } {
    return this.#names[type]?.[this.live.lang] ?? { name: type, about: '' };
  }

  /** Gives a session command that another one can take back; a refusal is shown in words. */
  give(type: Undoable, body: object = {}): Promise<Answer> {
    return this.#give(type, body);
  }

  /** Adds a step and goes there; null when it was refused. */
  async add(step: NewStep): Promise<StageId | null> {
    const answer = await this.#give('agenda:add', step);
    if (!answer.accepted || typeof answer.value !== 'string') return null;
    this.select(answer.value);
    return answer.value;
  }

  /** Says what was done, with the way back until something else is done. */
  offerBack(words: string, back: () => Promise<unknown>): void {
    this.#withdrawOffer();
    this.#offer = this.toasts.show(words, 'info', { label: this.words.onward.undo, run: () => void back() });
  }

  #withdrawOffer(): void {
    if (this.#offer !== null) this.toasts.dismiss(this.#offer);
    this.#offer = null;
  }

  /** Takes away a step that was added a moment ago, without asking, and goes back to where one was. */
  async takeBack(added: StageId, from: StageId): Promise<void> {
    const answer = await this.#give('agenda:remove', { stage: added });
    if (answer.accepted) this.select(from);
  }

  /** Gives one that nothing takes back, if the facilitator says yes; null when the answer was no. */
  async giveForGood(type: Lasting, body: object = {}, subject: Subject = {}): Promise<Answer | null> {
    const about = { title: '', turnout: 0, unrevealed: '', address: '', ...subject };
    const stage = 'stage' in body ? body.stage : null;
    const asked = this.#situation(stage);
    const stands = () => this.#situation(stage) === asked;
    if (!(await this.ask(questions[type](this.words, about), stands))) return null;
    return this.#give(type, body);
  }

  /** How far the session is, and this stage of it. */
  #situation(stage: unknown): string {
    const { now, agenda } = this.live;
    return [now?.status, now?.practice, now?.results, agenda.find(({ id }) => id === stage)?.phase].join();
  }

  async #give(type: Deed, body: object): Promise<Answer> {
    this.#withdrawOffer();
    const answer = await this.live.send(null, type, body);
    if (!answer.accepted) this.toasts.show(this.live.explain(answer), 'error');
    return answer;
  }

  /** Does what is no command, such as a request; a failure is shown in words. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      this.toasts.show(explainFailure(failure, this.live.lang, this.live.speech.words), 'error');
    }
  }

  /** Asks before something that cannot be undone. */
  ask(question: Asked, stands = (): boolean => true): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (yes: boolean) => {
        this.#question = null;
        resolve(yes);
      };
      this.#question = { ...question, answer, stands };
    });
  }

  /** The one next step. */
  async goOn(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#step(this.next);
    } finally {
      this.#busy = false;
    }
  }

  async #step(step: NextStep): Promise<void> {
    switch (step.kind) {
      case 'nothing':
        return;
      case 'end':
        return this.end();
      case 'reveal':
        return this.#reveal(step.stage);
      case 'open':
      case 'reopen':
      case 'close': {
        if (step.kind === 'open' && !(await this.#isReadyFor(step.stage))) return;
        const answer = await this.give(`stage:${step.kind}`, { stage: step.stage });
        if (answer.accepted) this.select(null);
      }
    }
  }

  /**
   * Whether nothing breaks off in the step that gives way, and what a stage takes over is finished; if not, whether the
   * facilitator opens it all the same.
   */
  async #isReadyFor(stage: StageId): Promise<boolean> {
    const { current, agenda } = this.live;
    const source = this.entry(stage)?.source;
    const from = agenda.find(({ id }) => source?.from === 'stage' && id === source.stage);
    const left =
      (current?.phase === 'open' ? await this.#leftIn(current, 'running') : null) ??
      (from && from.phase !== 'prepared' ? await this.#leftIn(from, 'unfinished') : null);
    return !left || this.ask({ ...left, yes: this.words.next.openAnyway, danger: false });
  }

  async #leftIn({ id, type }: StageView, what: 'running' | 'unfinished') {
    const loaded = await stageViews[type]?.unfinished?.();
    const left = loaded?.[what];
    if (!left) return null;
    await this.live.attend(id);
    return left(this.live.entries(`stage/${id}`), this.live.lang);
  }

  async open(stage: StageView): Promise<void> {
    const { current } = this.live;
    const t = this.words.confirm;
    if (current?.phase === 'open' && current.id !== stage.id) {
      const title = t.skipAheadTitle(this.titleOf(stage));
      const text = t.skipAheadText(this.titleOf(current));
      const yes = this.words.next.openThis;
      if (!(await this.ask({ title, text, yes, danger: false }))) return;
    }
    if (await this.#isReadyFor(stage.id)) await this.give('stage:open', { stage: stage.id });
  }

  /** The step that was open before this one and can be again, unless the way on leads to it. */
  get before(): StageView | null {
    const { now, agenda, current } = this.live;
    if (now?.status !== 'running' || !current) return null;
    const { next } = this;
    const elsewhere = (id: StageId) => id !== current.id && !('stage' in next && next.stage === id);
    return agenda.find(({ id, phase }) => id === now.before && elsewhere(id) && phase === 'closed') ?? null;
  }

  reveal(stage: StageView): Promise<void> {
    return this.#reveal(stage.id);
  }

  async #reveal(stage: StageId): Promise<void> {
    await this.giveForGood('stage:reveal', { stage }, { turnout: this.live.turnout(stage) });
  }

  async seal({ id: stage }: StageView): Promise<void> {
    await this.giveForGood('stage:seal', { stage });
  }

  async remove(stage: StageView): Promise<void> {
    await this.giveForGood('agenda:remove', { stage: stage.id }, { title: this.titleOf(stage) });
  }

  async end(): Promise<void> {
    const hidden = this.live.agenda.filter(
      ({ id, phase }) => (phase === 'open' || phase === 'closed') && this.hides(id),
    );
    const unrevealed = hidden.map((stage) => this.titleOf(stage)).join(', ');
    await this.giveForGood('session:end', {}, { unrevealed });
  }

  /** `base`: where phones find this server. */
  async publish(base: string): Promise<void> {
    await this.giveForGood('results:publish', {}, { address: resultsUrlOf(base, this.live.id) });
  }

  toggleBlank(): void {
    void this.give(this.live.now?.screen === 'blank' ? 'screen:show' : 'screen:blank');
  }

  toggleLock(): void {
    void this.give(this.live.now?.joining === 'locked' ? 'joining:unlock' : 'joining:lock');
  }

  get hasTimer(): boolean {
    const { now } = this.live;
    return Boolean(now && (now.timer ?? now.rang));
  }

  /** How long the timer of the current step runs, unless one says otherwise. */
  get plannedMinutes(): number {
    return this.live.current?.minutes || 5;
  }

  toggleTimer(): void {
    if (this.hasTimer) this.stopTimer();
    else this.startTimer(this.plannedMinutes, 'ring');
  }

  startTimer(minutes: number, then: 'close' | 'ring'): void {
    void this.give('timer:start', { seconds: Math.max(1, Math.round(minutes * 60)), then });
  }

  extendTimer(): void {
    void this.give('timer:extend', { seconds: 60 });
  }

  stopTimer(): void {
    void this.give('timer:stop');
  }
}

export const [getSteering, setSteering] = createContext<Steering>();
