import { counted } from '@kring/core';

export const confirm = {
  endTitle: 'End the meeting?',
  endText: 'The code stops working and open steps are closed. Phones show thanks. This cannot be undone.',
  endUnrevealed: (titles: string) =>
    `Not revealed yet: ${titles}. You can still reveal and seal it after the end.`,
  end: 'End the meeting',
  sealTitle: 'Seal this step?',
  sealText:
    'From then on nobody can find out who gave what, not even with the database in hand. The step cannot be reopened.',
  seal: 'Seal',
  emptyTitle: 'Throw away all trial data?',
  emptyText:
    'Everything people gave is deleted, and everyone who joined has to join again. Agenda and settings stay.',
  empty: 'Throw it away',
  removeTitle: (title: string) => `Remove “${title}”?`,
  removeText: 'The step and its settings leave the agenda.',
  remove: 'Remove',
  deleteTitle: 'Delete this meeting?',
  deleteText: 'Everything goes: agenda, contributions and results. Nobody can bring it back.',
  delete: 'Delete for good',
  withdrawTitle: (name: string) => `Withdraw the link of ${name}?`,
  withdrawText: 'Whoever has it cannot come in any more.',
  withdraw: 'Withdraw',
  revealTitle: 'Reveal now?',
  revealText: (turnout: number) =>
    `${counted('en', turnout, 'person has', 'people have')} given something. The step is closed then, and everyone sees the result: what was seen cannot be hidden again.`,
  publishTitle: 'Make the results public?',
  publishText: (address: string, menu: string) =>
    `Anyone can then read at ${address} what was shown: the ideas, the groups and the outcomes. What you hid or took away, and what people wrote at the closing questions, is not there. You can withdraw them at any time, under ‘${menu}’.`,
  publish: 'Make them public',
  practiceTitle: 'Stop practising and throw it all away?',
  practiceText:
    'What the practice audience gave disappears. Whoever really joined meanwhile has to join again. Agenda and settings stay.',
  practiceEnd: 'Stop and throw away',
  takeTitle: (title: string) => `Take over new items into “${title}”?`,
  takeText: 'What came in since in the earlier step is added here. It cannot be taken out again.',
  take: 'Take over',
  skipAheadTitle: (title: string) => `Open “${title}” now?`,
  skipAheadText: (title: string) => `“${title}” is still open and will be closed.`,
};
