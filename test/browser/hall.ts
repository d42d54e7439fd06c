import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, beforeEach, onTestFinished } from 'vitest';
import { startServer, type OwnServer } from '@kring/crowd';
import { openChromium } from '../../infra/chromium.ts';

/** A hall with a real browser: plain HTTP on a host name that is not localhost, as phones have it. */
export interface Hall {
  readonly base: string;
  /** The same address for programs, which do not know that name. */
  readonly api: string;
  /** The hall as whoever reaches it at another address of this machine. */
  at(api: string): Hall;
  /** A person with a device of their own; their network can be cut. */
  person(device: Device, locale: string, look?: Pick<BrowserContextOptions, 'colorScheme'>): Promise<Page>;
  /** What a page threw or logged as an error while people used it. */
  readonly complaints: string[];
  /** The browser's own; for another look at the same hall. */
  readonly browser: Browser;
}

/** One with a server of its own. */
export interface OwnHall extends Hall {
  readonly server: OwnServer;
}

export type Device = 'phone' | 'small phone' | 'laptop' | 'projector';

const sizes: Readonly<Record<Device, { width: number; height: number }>> = {
  phone: { width: 390, height: 844 },
  'small phone': { width: 320, height: 640 },
  laptop: { width: 1280, height: 720 },
  projector: { width: 1920, height: 1080 },
};

const host = 'kring.test';

/** A hall of one test's own. */
export async function openHall(): Promise<OwnHall> {
  const { hall, close } = await enter();
  onTestFinished(close);
  return hall;
}

/** A hall of one test's own, for a Kring that runs already. */
export async function openHallAt(api: string): Promise<Hall> {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  return hallAt(api, browser);
}

/** One hall for all tests of a file: a server and a browser take their time to start. */
export function shareHall(): OwnHall {
  const shared: { hall?: OwnHall } = {};
  beforeAll(async () => {
    const { hall, close } = await enter();
    shared.hall = hall;
    return close;
  });
  beforeEach(() => void shared.hall?.complaints.splice(0));
  return new Proxy({} as OwnHall, { get: (_, key) => Reflect.get(shared.hall ?? {}, key) as unknown });
}

async function enter(): Promise<{ hall: OwnHall; close: () => Promise<void> }> {
  const server = await startServer();
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  return { hall: { ...hallAt(server.base, browser), server }, close };
}

const openBrowser = () => openChromium([`--host-resolver-rules=MAP ${host} 127.0.0.1`]);

function hallAt(api: string, browser: Browser): Hall {
  const complaints: string[] = [];
  const listen = (page: Page) => {
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // A phone without network says so in its log; everything else is ours to mend.
      const text = message.text();
      if (message.type() !== 'error') return;
      if (/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_FAILED|WebSocket/.test(text)) return;
      // So is a refusal, which the page says in a sentence of its own.
      if (/status of 4\d\d/.test(text) && message.location().url.includes('/api/')) return;
      complaints.push(text);
    });
  };
  const hall: Hall = {
    ...addressesOf(api),
    at: (other) => ({ ...hall, ...addressesOf(other) }),
    browser,
    complaints,
    async person(device, locale, look = {}) {
      const handheld = device === 'phone' || device === 'small phone';
      const context: BrowserContext = await browser.newContext({
        viewport: sizes[device],
        locale,
        isMobile: handheld,
        hasTouch: handheld,
        reducedMotion: 'reduce',
        ...look,
      });
      context.setDefaultTimeout(20_000);
      context.on('page', listen);
      return context.newPage();
    },
  };
  return hall;
}

const addressesOf = (api: string) => ({ api, base: api.replace('127.0.0.1', host) });

/** Keeps a picture for people to look at, in the folder that KRING_PICTURES names; without it, keeps none. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['KRING_PICTURES'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
