import { words as ui } from '@kring/ui/words/en.ts';

/** What the client says to everyone, in English; the other languages have the same keys. */

export const en = {
  name: 'Kring',
  claim: 'Meetings in which everyone is heard',
  ui,
  problems: {
    unreachable: 'No connection to the server. Check the network and try again.',
    unexpected: 'Something went wrong. Please try again.',
    'unknown-code': 'No meeting is open with this code. Check the six characters on the screen.',
    'session-full': 'This meeting is full. Ask the facilitator, who can make room.',
    'joining-locked': 'Nobody new can join right now. Ask the facilitator.',
    'name-needed': 'Please enter your name.',
    'session-ended': 'This meeting has ended.',
  },
  tryAgain: 'Try again',
  cancel: 'Cancel',
  start: {
    title: 'Take part',
    codeLabel: 'The code on the screen',
    codeHint: 'Six letters and digits',
    go: 'Take part',
    codeIncomplete: 'A code has six characters.',
    prepareTitle: 'Preparing a meeting?',
    prepareText: 'Make an agenda, invite people with a code, and take the results home.',
    prepare: 'Prepare a meeting',
    sample: 'Play with a sample',
    sampleText: 'Rather try it first? The people in the sample are made up, and nothing can go wrong.',
    known: 'Your meetings on this device',
    asParticipant: 'Go on',
    asSteerer: 'Console',
    forget: (title: string) => `Take “${title}” off this list`,
    untitled: 'Untitled meeting',
  },
  join: {
    title: 'Take part',
    welcome: 'Welcome',
    runBy: (organiser: string) => `Run by ${organiser}`,
    keptUntil: (date: string) => `What you contribute is kept until ${date} and then deleted.`,
    keptOpen: 'The organiser has not said yet until when contributions are kept.',
    anonymous: 'You take part without a name or an account.',
    named: 'Your name is visible to the facilitators, not beside your votes.',
    secret: 'Nobody can see what you vote.',
    privacy: 'Good to know',
    forgets: 'This browser remembers nothing. Keep this page open until the end: otherwise you begin anew.',
    nameLabel: 'Your name',
    nameHint: 'As the facilitators may see it',
    go: 'Take part',
    foreign: 'This meeting is not in English. The buttons can be: choose it above.',
    unknown: (code: string) => `The code ${code} is not right, or the meeting is over.`,
    unknownHint: 'Check the code on the screen, or ask the facilitator.',
    otherCode: 'Enter another code',
    enterCode: 'Enter the code',
  },
  error: {
    notFound: 'This page does not exist',
    notFoundText:
      'Perhaps the address was not typed in full. Taking part? Go to the start and enter the code on the screen.',
    broken: 'Something went wrong here',
    brokenText: 'Loading the page again usually helps. Nothing you sent is lost.',
    home: 'To the start',
    reload: 'Load again',
  },
};

export type Dictionary = typeof en;
export const words: Dictionary = en;
