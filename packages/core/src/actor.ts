import type { ParticipantId, Pseudonym } from './ids.ts';

/** The hats people wear; a `moderator` only enters what people give on paper or by hand; `clock` is the server itself when a timer runs out. */
export type Role = 'organiser' | 'facilitator' | 'moderator' | 'participant' | 'screen' | 'clock';

/** Who gives a command, as the connection knows it. Outside `core` a participant is known; inside, never. */
export type Actor =
  | { readonly role: 'participant'; readonly pseudonym: Pseudonym }
  | { readonly role: 'organiser' | 'facilitator' | 'moderator'; readonly id: string; readonly name: string }
  | { readonly role: 'screen' }
  | { readonly role: 'clock' };

/** Whoever steers: organisers may do all that facilitators may. */
export type Steerer = Extract<Actor, { readonly name: string }> & {
  readonly role: 'organiser' | 'facilitator';
};

export const steers = (actor: Actor): actor is Steerer =>
  actor.role === 'organiser' || actor.role === 'facilitator';

/** Who someone is before a stage gives them a pseudonym. */
export type Person =
  | { readonly role: 'participant'; readonly participant: ParticipantId }
  | Exclude<Actor, { role: 'participant' }>;
