/** The look of Kring for code: colours, icons, words, charts. Components are imported by path: `@kring/ui/Button.svelte`. */
export { getLang, getWords, setLang } from './lang.ts';
export { icons, type IconName } from './icons.ts';
export { hueAt, hueIndex, hues, hueToken, type Hue } from './palette.ts';
export { qrShape, type QrShape } from './qr.ts';
export { characters, clock, clockMark, codeGroups, spelled, type ClockMark } from './text.ts';
export { words, type UiWords } from './words.ts';
