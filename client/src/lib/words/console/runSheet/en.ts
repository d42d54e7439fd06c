export const runSheet = {
  title: 'Run sheet',
  hint: 'For those who facilitate. It holds the notes: not for leaving about.',
  print: 'Print',
  time: 'Time',
  step: 'Step',
  minutes: 'Length',
  who: 'Who',
  notes: 'Notes',
  end: 'End',
  empty: 'The agenda is empty. Add steps on the console, and they stand here.',
  noTimes: 'Give a starting time under “Meeting” and minutes to each step, and the times stand here.',
};
