import { largestPicture } from './pictures.ts';

/** Longest sides in pixels, and qualities, from what a wall deserves down to what every phone can fetch. */
const sides = [1280, 1024, 800, 640, 480];
const qualities = [0.82, 0.7, 0.55];
/** In bytes; more than any camera makes. */
const largestFile = 40_000_000;

/** A picture from a file as a small JPEG's `data:` address; null when it is no picture that this browser can read. */
export async function scaled(file: File): Promise<string | null> {
  if (file.size > largestFile) return null;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  try {
    for (const side of sides)
      for (const quality of qualities) {
        const source = drawn(bitmap, side).toDataURL('image/jpeg', quality);
        if (source.length <= largestPicture) return source;
      }
    return null;
  } finally {
    bitmap.close();
  }
}

function drawn(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context) {
    // A JPEG has no glass: what one could look through becomes paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}
