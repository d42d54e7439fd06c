import type { ParticipantId, SessionId } from '@kring/core';
import type { DocName } from '@kring/protocol';

/** The names of Socket.IO's delivery groups: who hears what. */
export const rooms = {
  everyone: (session: SessionId) => `${session}/everyone`,
  steering: (session: SessionId) => `${session}/steering`,
  participants: (session: SessionId) => `${session}/participants`,
  document: (session: SessionId, doc: DocName) => `${session}/doc/${doc}`,
  participant: (session: SessionId, participant: ParticipantId) => `${session}/participant/${participant}`,
  key: (session: SessionId, key: string) => `${session}/key/${key}`,
};
