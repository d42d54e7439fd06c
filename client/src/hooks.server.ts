import type { Handle } from '@sveltejs/kit/hooks';
import { withoutComments } from '../withoutComments.ts';
import cannotStart from '../cannot-start.js?raw';

/** No server of ours draws pages: this makes the shell that every address is answered with, once, at the build. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    // The first pages come with the app: `client/firstPages.ts`.
    preload: ({ type, path }) => type !== 'font' && !path.includes('/nodes/'),
    transformPageChunk: ({ html }) =>
      html.replace('%cannot-start%', () => `<script>${withoutComments(cannotStart)}</script>`),
  });
