export const keys = {
  title: 'Keyboard shortcuts',
  use: 'Use shortcuts on this device',
  button: 'Shortcuts',
  next: 'What comes next',
  blank: 'Blank the screen, or show it again',
  message: 'Message to the phones',
  timer: 'Start or stop the timer',
  extend: 'One minute more',
  lock: 'Lock or unlock joining',
  help: 'This list',
  space: 'Space',
};
