export const recovery = {
  title: 'Recovery sheet',
  warning: 'Whoever has this sheet can steer the meeting. Keep it like a key.',
  how: 'Lost the laptop? Scan this code or type the address on another device; the console opens there.',
  link: 'Facilitator’s link',
  participants: 'For participants',
  print: 'Print',
  noKey: 'There is no facilitator’s link for this meeting on this device.',
  noKeyText: 'Open the console here first with the link you were given.',
};
