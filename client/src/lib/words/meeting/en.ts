import type { CoreReason } from '@kring/core';
import type { Goodbye } from '@kring/protocol';

/** What a meeting says to whoever is in it, in English; the other languages have the same keys. */

type Params = Readonly<Record<string, string | number>>;

const reasons: Record<CoreReason, (params: Params) => string> = {
  malformed: () => 'Something about this was not right, so it was not kept. Please try once more.',
  'unknown-command': () => 'This cannot be done here.',
  'not-allowed': () => 'This is not for you to do.',
  'unknown-stage': () => 'This step is not there any more.',
  'unknown-stage-type': () => 'This kind of step is not known here.',
  'unknown-item': () => 'This is not there any more.',
  'not-open-yet': () => 'This step has not been opened yet.',
  closed: () => 'This step has just been closed, so this came too late.',
  sealed: () => 'This step is sealed: nothing can change any more.',
  'wrong-phase': () => 'This is not possible at this moment.',
  'nothing-to-reveal': () => 'Nothing is hidden here.',
  'reveal-first': () => 'Reveal the results of the earlier step first.',
  'already-started': () => 'This step has already been opened.',
  'session-ended': () => 'The meeting has ended.',
  'tier-settled': () =>
    'Somebody has joined already, so who votes is settled. Copy this meeting to choose otherwise.',
  'not-adjustable': () => 'This setting cannot change once the step has been opened.',
  'no-timer': () => 'No timer is running.',
  empty: () => 'Please write something first.',
  'too-long': ({ max }) => `That is too long: at most ${max} characters.`,
  'control-characters': () => 'There are characters in this text that cannot be shown. Please type it anew.',
  superseded: () => 'A newer choice of yours has already arrived.',
  'command-of-another': () => 'This was not sent by you. Please try once more.',
  'bad-source': () => 'The step this takes its list from does not exist any more.',
  'no-items': () => 'There is nothing to work with yet: the list is empty.',
  'bad-logo': ({ max }) => `This logo does not fit: choose a picture (PNG or JPEG) of at most ${max} kB.`,
  'too-large': () => 'That is too much at once.',
  'too-fast': () => 'That was a little too fast. It will be tried again in a moment.',
  'try-again': () => 'That did not work this time. It will be tried again in a moment.',
};

const goodbyes: Record<Goodbye, string> = {
  'unknown-session': 'This meeting does not exist (any more).',
  'unknown-token': 'This link is not valid any more.',
  'session-deleted': 'This meeting has been deleted, with all that was in it.',
  'going-down': 'The server is being restarted. You need not do anything.',
  unavailable:
    'The server is busy for a moment. There is nothing you need to do: you will get in by yourself.',
  'too-fast': 'This device sent too much at once. It comes back by itself.',
  malformed: 'This page is out of date. Please load it again.',
};

/** What one can do about it. */
const goodbyeTexts: Record<Goodbye, string> = {
  'unknown-session': 'Check that the address is complete, or ask whoever runs the meeting for a new link.',
  'unknown-token': 'Ask whoever runs the meeting for a new link. Is that you? Use the recovery sheet.',
  'session-deleted': 'There is nothing to come back to.',
  'going-down': 'This page goes on by itself.',
  unavailable: 'This page goes on by itself.',
  'too-fast': 'This page goes on by itself.',
  malformed: 'Kring has been renewed meanwhile. What you sent is kept.',
};

export const en = {
  reasons,
  goodbyes,
  goodbyeTexts,
  phone: {
    title: (session: string) => session,
    waitingTitle: 'You are in!',
    waiting: 'Keep this page open. It goes on by itself as soon as the meeting starts.',
    between: 'Look at the screen in the room. This page goes on by itself.',
    closed: 'This step is closed.',
    endedTitle: 'Thank you for taking part',
    ended: 'The meeting is over. What you gave has been kept.',
    results: 'See the results',
    noResults: 'The results are not public (yet). You can close this page.',
    message: 'Message from the facilitator',
    timer: 'Time left',
    notJoined: 'This phone does not take part in this meeting yet.',
    loading: 'One moment…',
    viewFailed: 'This step could not be shown.',
    noView: 'There is nothing to do here on your phone. Look at the screen in the room.',
    switchPerson: 'Who has the phone now?',
    person: (number: number) => `Person ${number}`,
    addPerson: 'Another person',
    paused:
      'A short pause: the server cannot save anything just now. What you gave stays on your phone and will leave by itself.',
    lateTitle: 'This did not make it',
    lateText: (text: string) => `You wrote: “${text}”`,
    practice: 'This is a practice: what you give will be wiped afterwards.',
    rehearsalOver: 'The practice is over',
    rehearsalText: 'What you gave during it has been wiped. Press the button to join for real.',
    rejoin: 'Join anew',
    reload: 'Load again',
  },
  screen: {
    title: 'Screen',
    noToken: 'This screen has no valid link',
    noTokenText: 'Running the meeting? Open the screen from the console. Taking part? Enter the code.',
  },
};

export type MeetingDictionary = typeof en;
export const words: MeetingDictionary = en;
