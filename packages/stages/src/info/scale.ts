import { smallPicture, type Try } from '@kring/ui/smallPicture.ts';
import { largestPicture } from './pictures.ts';

/** From what a wall deserves down to what every phone can fetch. */
const tries: readonly Try[] = [1280, 1024, 800, 640, 480].flatMap((side) =>
  [0.82, 0.7, 0.55].map((quality) => ({ side, type: 'image/jpeg', quality }) as const),
);

/** A picture from a file as a small JPEG's `data:` address; null when it is no picture that this browser can read. */
export const scaled = (file: File): Promise<string | null> => smallPicture(file, tries, largestPicture);
