/** One way to draw a picture smaller: its longest side in pixels, and how it is written. */
export interface Try {
  readonly side: number;
  readonly type: 'image/png' | 'image/jpeg';
  readonly quality?: number;
}

/** In bytes; more than any camera makes. */
const largestFile = 40_000_000;

/**
 * A picture from a file as a `data:` address of at most `most` characters: the first of the tries that is small enough.
 * It is drawn anew, so nothing of the file itself travels on: no script of an SVG, no place where a photograph was taken.
 * Null when this browser cannot read it, or when no try makes it small enough.
 */
export async function smallPicture(file: File, tries: Iterable<Try>, most: number): Promise<string | null> {
  if (file.size > largestFile) return null;
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    for (const one of tries) {
      const source = drawn(image, file.type === 'image/svg+xml', one);
      if (source.length <= most) return source;
    }
    return null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(image: HTMLImageElement, isDrawing: boolean, { side, type, quality }: Try): string {
  const { naturalWidth: width, naturalHeight: height } = image;
  const fitting = side / Math.max(width, height);
  const scale = isDrawing ? fitting : Math.min(1, fitting);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw');
  // A JPEG has no glass: what one could look through becomes paper.
  if (type === 'image/jpeg') {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, quality);
}
