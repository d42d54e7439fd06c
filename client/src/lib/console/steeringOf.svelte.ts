import { onMount } from 'svelte';
import { SessionLive } from '../live/sessionLive.svelte.ts';
import { forgetKey, rememberMeeting } from '../live/tokens.ts';
import { getSpeech } from '../words/speech.svelte.ts';
import type { SteeringData } from './loadSteering.ts';
import { setSteering, Steering } from './steering.svelte.ts';

/** What a page needs before it can steer: all of the data, and a link that lets it in. */
export type SteeringProps = SteeringData & { readonly token: string };

/** A session as the page that calls this steers it, and all within: live for as long as the page is there. */
export function steeringOf({ session, token, types, names }: SteeringProps): Steering {
  const live = new SessionLive(session, token, 'steer', getSpeech());
  onMount(() => live.start());
  $effect(() => {
    if (live.about) rememberMeeting({ session, title: live.about.title, role: 'steer' });
  });
  $effect(() => {
    const { connection } = live;
    if (connection.kind === 'ended' && connection.reason === 'unknown-token') forgetKey('steer', session);
  });
  return setSteering(new Steering(live, types, names));
}
