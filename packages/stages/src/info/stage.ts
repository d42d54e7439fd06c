import { asJson, textSchema, type Text } from '@kring/core';
import * as z from 'zod/mini';
import { remembered } from '../remembered.ts';
import { silent, type Silent } from '../silent.ts';
import { textSection } from '../texts.ts';
import { illustrated, picturesSchema, type Picture } from './pictures.ts';
import type { InfoView } from './views.ts';

export interface InfoConfig {
  /** The organiser's Markdown, in which pictures stand by their names. */
  readonly body: Text;
  readonly pictures: readonly Picture[];
}

const bodyOf = ({ body, pictures }: InfoConfig): Text => illustrated(body, pictures);

const aboutEntry = remembered(
  (config: InfoConfig) => [config],
  (config) => asJson({ body: bodyOf(config) } satisfies InfoView),
);

/** Text and pictures of the organiser, on screen and phones. */
export const info: Silent<InfoConfig> = {
  ...silent,
  type: 'info',
  config: z.object({
    body: z._default(textSchema(20_000), {}),
    pictures: z._default(picturesSchema, []),
  }),
  adjustable: ['body', 'pictures'],
  takesItems: 'none',
  publish: ({ config }) => ({ everyone: [['about', aboutEntry(config)]], backstage: [] }),
  report: ({ config, phase }) => (phase === 'prepared' ? [] : textSection(bodyOf(config))),
};
