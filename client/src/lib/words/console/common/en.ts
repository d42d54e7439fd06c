import type { Phase } from '@kring/core';

const phases: Record<Phase, string> = {
  prepared: 'Planned',
  open: 'Open',
  closed: 'Closed',
  revealed: 'Revealed',
  sealed: 'Sealed',
};

export const common = {
  title: 'Console',
  noToken: 'This console has no valid link',
  noTokenText:
    'Running the meeting? Open the link you were given, or the one on the recovery sheet. Taking part? Enter the code.',
  untitled: 'Untitled meeting',
  phases,
  skipped: 'Skipped',
  save: 'Save',
  done: 'Done',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Select the text and copy it.',
  connection: {
    connecting: 'Connecting…',
    offline: 'No connection. Nothing is lost: what you do now is sent as soon as it comes back.',
  },
};
