export const timer = {
  label: 'Timer',
  minutes: 'Minutes',
  start: 'Start',
  extend: '+1 min',
  stop: 'Stop',
  then: 'When the time is up',
  ring: 'Only ring',
  close: 'Close the step',
  rang: 'Time is up',
};
