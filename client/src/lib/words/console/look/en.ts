export const look = {
  title: 'Your own look',
  choose: 'Choose a logo',
  other: 'Another logo',
  remove: 'Remove the logo',
  logoHint: 'A PNG, JPEG, WebP or SVG. Kring makes it small enough for every phone.',
  noPicture:
    'This file is not a picture that your browser can read, or it stays too heavy. Please try a simple PNG.',
  colour: 'Colour',
  colourHint: 'The colour of your city or organisation, like #00685a. Without one, Kring uses its own.',
  noColour: 'A colour is a # and six figures or letters from a to f.',
  holds: 'This colour reads well on light paper and stays there as it is.',
  darker: (found: string, needed: string) =>
    `This colour is too light for letters on paper: its contrast is ${found}, and ${needed} is needed. On paper Kring uses a darker shade; the edge at the top keeps the exact colour.`,
  lighter: 'In the dark it becomes lighter, so that it can be read there too.',
  themes: { light: 'Light', dark: 'Dark', hall: 'Dark hall' },
  sample: 'Join',
};
