/** The letters of the PDF and of drawn charts: shipped with the program, so that every machine prints alike. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const figtree = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '800ExtraBold'];

/** Figtree for Latin, Noto Emoji for emoji, DejaVu for Arabic, Greek, Cyrillic, Hebrew and signs. */
const files = [
  ...figtree.map((style) => `@expo-google-fonts/figtree/${style}/Figtree_${style}.ttf`),
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
];

export const fontFiles = (): string[] => files.map((file) => fileURLToPath(import.meta.resolve(file)));
export const fonts = (): Uint8Array[] => fontFiles().map((file) => readFileSync(file));
