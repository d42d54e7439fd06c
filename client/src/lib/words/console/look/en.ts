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
  holds: 'This colour reads well on a light background and stays there as it is.',
  darker: (found: string, needed: string) =>
    `Letters in this colour are hard to read on a light background (screen, phone, poster): their contrast is ${found}, and ${needed} is needed. Kring uses a darker shade there; the bar at the top of the poster keeps exactly your colour.`,
  lighter: 'On a dark background it becomes lighter, so that it can be read there too.',
  themes: { light: 'Light', dark: 'Dark', hall: 'Dark hall' },
  sample: 'Join',
};
