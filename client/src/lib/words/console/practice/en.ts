import { counted } from '@kring/core';

export const practice = {
  button: 'Practise with an audience',
  title: 'Practise with an audience',
  text: 'Simulated people take part: they write, vote and answer, in the meeting’s languages. Afterwards you throw it all away at once.',
  size: 'How many people',
  joined: (count: number) =>
    `${counted('en', count, 'person has', 'people have')} really joined already. After practising they have to join again.`,
  start: 'Begin to practise',
  banner: 'This is a practice: nothing counts',
  running: (here: number) =>
    `The practice audience is at work: ${counted('en', here, 'simulated person', 'simulated people')}.`,
  quiet: 'There is no practice audience now. Throw the practice away before the real meeting.',
  stop: 'Stop the audience',
  again: 'Let the audience in',
  end: 'Throw the practice away',
  person: (number: number) => `Practice participant ${number}`,
  failed: 'The practice audience cannot get in.',
  ended: 'The practice is gone. All is ready for the real thing.',
  needsTab: 'Keep this page open.',
};
