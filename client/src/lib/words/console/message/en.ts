export const message = {
  button: 'Message',
  title: 'A message to all phones',
  text: 'Message',
  send: 'Send',
  clear: 'Take it away',
  shown: 'On the phones now',
  since: (time: string) => `On the phones since ${time}`,
  shownEverywhere: 'On the screen and the phones now',
  everywhereSince: (time: string) => `On the screen and the phones since ${time}`,
};
