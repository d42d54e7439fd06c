/** Ids are opaque strings; the names say which kind a signature wants. */

export type SessionId = string;
export type StageId = string;
export type ItemId = string;
export type CommandId = string;
export type ParticipantId = string;

/** Who someone is inside one stage: HMAC(server secret, stage salt, participant). Means nothing elsewhere. */
export type Pseudonym = string;

/** Names one private row of a pseudonym in a stage, for example `ballot`. */
export type Slot = string;

/**
 * Holds the private rows of what those who steer give for people without a phone. It is nobody, so it counts in no
 * turnout; no HMAC can be equal to it.
 */
export const offPhone: Pseudonym = 'off-phone';
