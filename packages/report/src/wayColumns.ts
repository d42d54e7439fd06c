/** In the tables: how many by phone, on paper and by hand. */

import type { ByEachWay } from '@kring/core';
import type { Row } from './columns.ts';

/** Where any row of a table tells phones, paper and hands apart, all of them have a column for each. */
export const byWay = (tellsWays: boolean, by: ByEachWay | undefined, of = ''): Row =>
  tellsWays
    ? {
        [`${of}phones`]: by?.phones ?? null,
        [`${of}paper`]: by?.paper ?? null,
        [`${of}hands`]: by?.hands ?? null,
      }
    : {};
