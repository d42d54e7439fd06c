import { wipeSecret } from '#lib/live/tokens.ts';

// Before anything else runs, and before the router notes the address: a link's secret leaves the address bar.
wipeSecret();
addEventListener('hashchange', () => {
  if (wipeSecret()) location.reload();
});
