import type { timer as en } from './en.ts';

export const timer: typeof en = {
  label: 'Klok',
  minutes: 'Minuten',
  start: 'Start',
  extend: '+1 min',
  stop: 'Stop',
  then: 'Als de tijd om is',
  ring: 'Alleen een signaal',
  close: 'De stap afsluiten',
  rang: 'De tijd is om',
};
