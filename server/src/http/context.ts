import type { StageTypes } from '@kring/core';
import type { Gateway } from '../realtime/gateway.ts';
import type { Clock } from '../session/clock.ts';
import type { Hosts } from '../session/hosts.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/port.ts';
import type { Guesses } from './guesses.ts';

/** What routes are given to work with. */
export interface Context {
  readonly settings: Settings;
  readonly types: StageTypes;
  readonly store: Store;
  readonly clock: Clock;
  readonly hosts: Hosts;
  readonly gateway: Gateway;
  readonly guesses: Guesses;
  /** The address that phones can reach. */
  publicUrl(): string;
}
