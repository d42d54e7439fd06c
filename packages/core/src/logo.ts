/**
 * The organiser's mark: a `data:` address, so that copies, backups and reports need nobody else for it. It is a PNG or a
 * JPEG, which every export can draw too, and small: each phone in the hall fetches it.
 */
export interface Logo {
  /** Empty when there is none. */
  readonly picture: string;
  /** Counts up with every change: a picture that was fetched once may be kept for ever under its number. */
  readonly version: number;
}

export const noLogo: Logo = { picture: '', version: 0 };

/** In bytes. */
export const largestLogo = 40_000;

const shape = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

/** In base64, three bytes are four characters. */
export const isLogo = (picture: string): boolean =>
  picture.length <= 32 + Math.ceil(largestLogo / 3) * 4 && shape.test(picture);

/** What everyone may know: under which number it can be fetched; null when there is none. */
export const logoNumber = ({ picture, version }: Logo): number | null => (picture === '' ? null : version);
