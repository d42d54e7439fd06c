import type { Page } from 'playwright-core';
import { deed } from '../threats/wall/payloads.ts';

/** What happens on a page that nobody there did: a script that ran, a policy that had to step in, a visit elsewhere. */
export interface Incidents {
  /** In words; empty as long as all is well. */
  readonly found: readonly string[];
  /** Looks whether any script of the corpus ran on a page. */
  look(page: Page): Promise<void>;
}

/** The page's own files, and what it asks the server. */
const ours = /^\/(?:_app\/|assets\/|api\/|socket\.io\/|icon[\w-]*\.(?:svg|png)$|manifest\.webmanifest$)/;

/** The name that a script of the corpus leaves in a window. */
const [, trace = ''] = /^window\.(\w+)=/.exec(deed) ?? [];

/** Watches pages before they open. `addresses`: the pages that people open themselves. */
export function watchFor(base: string, addresses: readonly string[]) {
  const found: string[] = [];
  const watch = async (page: Page) => {
    const told = (what: string) => found.push(`${new URL(page.url()).pathname.split('/')[1] ?? ''}: ${what}`);
    page.on('dialog', (dialog) => {
      told(`dialog “${dialog.message()}”`);
      void dialog.dismiss();
    });
    page.on('popup', (other) => told(`opened ${other.url()}`));
    page.on('download', (file) => told(`downloaded ${file.url()}`));
    page.on('console', (message) => {
      if (/content.security.policy|refused to/i.test(message.text())) told(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol, pathname } = new URL(request.url());
      if (['data:', 'blob:'].includes(protocol) && !request.isNavigationRequest()) return;
      if (origin === base && (ours.test(pathname) || addresses.includes(pathname))) return;
      if (addresses.includes(request.url())) return;
      told(`asked for ${request.url().slice(0, 200)}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI} ${sample}`),
      );
    });
  };
  const look = async (page: Page) => {
    for (const frame of page.frames())
      if (await frame.evaluate((name) => name in window, trace)) found.push(`a script ran on ${page.url()}`);
    if (page.frames().length > 1) found.push(`a frame stands in ${page.url()}`);
  };
  return { found, look, watch };
}
