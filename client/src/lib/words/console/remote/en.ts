import { counted } from '@kring/core';

export const remote = {
  title: 'Remote',
  now: 'Now',
  blank: 'Blank the screen',
  show: 'Show the screen again',
  later: 'Later on the agenda',
  notes: 'Notes',
  back: (title: string) => `Back to: ${title}`,
  timer: (minutes: number) => `Timer: ${counted('en', minutes, 'minute', 'minutes')}`,
  mayDoze: 'Your phone may doze off: over http we are not allowed to keep it awake.',
};
