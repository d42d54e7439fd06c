import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/**
 * Debian's Chromium without a window: the same engine, and a device costs a seventh of what it costs in the whole
 * browser, which draws its own buttons beside every page. Where only that one is, it does too.
 */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** A browser for tests, pictures and measurements; CHROMIUM names another program. `more`: switches of Chromium. */
export function openChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? installed.find((path) => existsSync(path)) ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
