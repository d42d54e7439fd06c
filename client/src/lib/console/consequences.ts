import type { sessionCommands } from '@kring/core';
import type { ConsoleDictionary } from '../words/console/en.ts';

/** A command that a facilitator gives about the session; the clock's own is none. */
export type Deed = Exclude<keyof typeof sessionCommands, 'timer:end'>;

/** Which command takes a deed back; null: none does, so the console asks first. */
export const takenBackBy = {
  'session:configure': 'session:configure',
  'logo:set': 'logo:set',
  'session:end': null,
  'session:empty': null,
  'practice:begin': 'practice:end',
  'practice:end': null,
  'agenda:add': 'agenda:remove',
  'agenda:remove': null,
  'agenda:move': 'agenda:move',
  'agenda:skip': 'agenda:skip',
  'agenda:duplicate': 'agenda:remove',
  'item:redact': null,
  'stage:configure': 'stage:configure',
  'stage:list-items': 'stage:configure',
  'stage:open': 'stage:close',
  'stage:show': 'stage:show',
  'stage:take-items': null,
  'stage:close': 'stage:reopen',
  'stage:reopen': 'stage:close',
  'stage:reveal': null,
  'stage:seal': null,
  'timer:start': 'timer:stop',
  'timer:extend': 'timer:start',
  'timer:stop': 'timer:start',
  'message:send': 'message:clear',
  'message:clear': 'message:send',
  'screen:blank': 'screen:show',
  'screen:show': 'screen:blank',
  'joining:lock': 'joining:unlock',
  'joining:unlock': 'joining:lock',
  // Withdrawing closes the page, but what was read stays read.
  'results:publish': null,
  'results:withdraw': 'results:publish',
  'people:count': 'people:count',
} as const satisfies Record<Deed, Deed | null>;

/** What nothing takes back. */
export type Lasting = {
  [Type in Deed]: (typeof takenBackBy)[Type] extends null ? Type : never;
}[Deed];

/** What can be given without asking. */
export type Undoable = Exclude<Deed, Lasting>;

/** What is asked before something lasting. */
export interface Asked {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly danger: boolean;
}

/** What the question is about, as far as it is known. */
export interface Subject {
  /** Of the step. */
  readonly title?: string;
  /** How many people gave something in it. */
  readonly turnout?: number;
  /** The titles of what keeps something back, before the end. */
  readonly unrevealed?: string;
  /** Of the public page. */
  readonly address?: string;
}

/** The question before each lasting deed: what will be lost, or can be hidden no more. */
export const questions: Record<Lasting, (t: ConsoleDictionary, subject: Required<Subject>) => Asked> = {
  'session:end': ({ confirm: t }, { unrevealed }) => ({
    title: t.endTitle,
    text: unrevealed ? `${t.endText} ${t.endUnrevealed(unrevealed)}` : t.endText,
    yes: t.end,
    danger: true,
  }),
  'session:empty': ({ confirm: t }) => ({
    title: t.emptyTitle,
    text: t.emptyText,
    yes: t.empty,
    danger: true,
  }),
  'practice:end': ({ confirm: t }) => ({
    title: t.practiceTitle,
    text: t.practiceText,
    yes: t.practiceEnd,
    danger: true,
  }),
  'agenda:remove': ({ confirm: t }, { title }) => ({
    title: t.removeTitle(title),
    text: t.removeText,
    yes: t.remove,
    danger: true,
  }),
  'item:redact': ({ source: t }) => ({
    title: t.redactTitle,
    text: t.redactText,
    yes: t.redact,
    danger: true,
  }),
  'stage:take-items': ({ confirm: t }, { title }) => ({
    title: t.takeTitle(title),
    text: t.takeText,
    yes: t.take,
    danger: false,
  }),
  'stage:reveal': ({ confirm: t, next }, { turnout }) => ({
    title: t.revealTitle,
    text: t.revealText(turnout),
    yes: next.revealNow,
    danger: false,
  }),
  'results:publish': ({ confirm: t, session }, { address }) => ({
    title: t.publishTitle,
    text: t.publishText(address, session.menu),
    yes: t.publish,
    danger: false,
  }),
  'stage:seal': ({ confirm: t }) => ({ title: t.sealTitle, text: t.sealText, yes: t.seal, danger: true }),
};
