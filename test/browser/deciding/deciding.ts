import { plainItem, type Item, type Json } from '@kring/core';
import type { Seat } from '@kring/crowd';
import type { Page } from 'playwright-core';
import { listen } from '../byKeyboard.ts';
import type { Hall } from '../hall.ts';
import {
  joinMeeting,
  openConsole,
  openScreen,
  prepareMeeting,
  soon,
  takeSeat,
  type Meeting,
} from '../meeting.ts';

/** A step in which people decide, with everyone who looks at it: one by keys alone, one by touch alone. */
export interface Deciding {
  readonly meeting: Meeting;
  readonly seat: Seat;
  readonly stage: string;
  readonly console: Page;
  readonly screen: Page;
  /** A phone whose owner has a keyboard alone; in French. What it says aloud can be heard. */
  readonly byKeys: Page;
  /** A small phone whose owner only taps; in Dutch. */
  readonly byTouch: Page;
  /** Waits until the settings, which the console sends once fingers rest, say this. */
  settled(setting: string): Promise<void>;
  steer(...steps: ('open' | 'close' | 'reveal' | 'seal')[]): Promise<void>;
}

/** What a town might choose from, in both languages. */
export const proposals: readonly Item[] = [
  ['bench', 'Zitbanken met rugleuning langs de Zenne', 'Des bancs avec dossier le long de la Senne'],
  ['lamp', 'Meer licht in de voetgangerstunnel', 'Plus de lumière dans le tunnel piéton'],
  ['school', 'De Kerkstraat autoluw op schooldagen', 'Moins de voitures rue de l’Église les jours d’école'],
  ['garden', 'Een buurtmoestuin aan de oude brouwerij', 'Un potager de quartier à l’ancienne brasserie'],
].map(([id = '', nl = '', fr = '']) => plainItem(id, 'list', { nl, fr }, 'nl'));

/** Prepares a step of this type, in a meeting that everyone has joined; it is not open yet. */
export async function prepareDeciding(
  hall: Hall,
  stageType: string,
  config: Json = {},
  items: readonly Item[] = proposals,
): Promise<Deciding> {
  const meeting = await prepareMeeting(hall, 'blank');
  const seat = await takeSeat(meeting);
  const source = items.length > 0 ? { from: 'list', items } : { from: 'nothing' };
  const title = { nl: 'Samen kiezen', fr: 'Choisir ensemble' };
  const entry = { stageType, config, title, source };
  const stage = (await seat.must(null, 'agenda:add', entry)) as string;
  const [console, screen, byKeys, byTouch] = await Promise.all([
    openConsole(meeting),
    openScreen(meeting),
    joinMeeting(meeting, { lang: 'fr', before: listen }),
    joinMeeting(meeting, { device: 'small phone' }),
  ]);
  const steer: Deciding['steer'] = async (...steps) => {
    for (const step of steps) await seat.must(null, `stage:${step}`, { stage });
  };
  const settled = async (setting: string) => {
    await soon(() => JSON.stringify(seat.entry('backstage', `entry/${stage}`))).toContain(setting);
  };
  return { meeting, seat, stage, console, screen, byKeys, byTouch, settled, steer };
}
