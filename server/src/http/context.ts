import type { SessionId } from '@kring/core';
import type { Registry } from 'prom-client';
import type { Gateway } from '../realtime/gateway.ts';
import type { Pace } from '../realtime/pace.ts';
import type { Clock } from '../session/clock.ts';
import type { Hosts } from '../session/hosts.ts';
import type { Store } from '../store/port.ts';
import type { Guesses } from './guesses.ts';
import type { Readiness } from './readiness.ts';

/** What routes are given to work with. */
export interface Context {
  readonly store: Store;
  readonly clock: Clock;
  readonly hosts: Hosts;
  readonly gateway: Gateway;
  readonly guesses: Guesses;
  /** What is kept of a paper code of this session. */
  readonly hashOf: (session: SessionId, paperCode: string) => string;
  readonly pace: Pace;
  readonly readiness: Readiness;
  /** The numbers, and what who reads them from elsewhere must bring. */
  readonly metrics: { readonly registry: Registry; readonly token: string | null };
  /** Whom to tell what does not work; null when nobody is named. */
  readonly contact: string | null;
  /** The address that people use. */
  readonly publicUrl: () => string;
  /** The same where it was given: an address that still leads here when the meeting is long over. */
  readonly lastingUrl: string | null;
}
