import type { Lang } from '@kring/core';

export interface ExportOptions {
  /** The languages of the report, the first one leading. */
  readonly langs: readonly Lang[];
  readonly generatedAt: Date;
  /** Where the results stand online, if they do. */
  readonly publicUrl?: string | undefined;
  /** The time zone of the meeting; Europe/Brussels unless given. */
  readonly timeZone?: string | undefined;
}

export const defaultTimeZone = 'Europe/Brussels';

export interface ExportedFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
