import { readAbcYaml } from './abcYaml.ts';
import { readBlt } from './blt.ts';
import { readCvotes } from './cvotes.ts';
import { BrokenFile } from './fault.ts';
import type { ElectionFile, Reader } from './file.ts';
import { readJson } from './json.ts';
import { readPabulib } from './pabulib.ts';

/** How files of elections end, and who reads them. */
const readers: readonly (readonly [ending: string, read: Reader])[] = [
  ['.abc.yaml', readAbcYaml],
  ['.blt', readBlt],
  ['.cvotes', readCvotes],
  ['.json', readJson],
  ['.pb', readPabulib],
];

/** The endings of the names of files that can be read. */
export const endings: readonly string[] = readers.map(([ending]) => ending);

/**
 * Reads an election from the text of a file, by the ending of its name. Throws a {@link BrokenFile} with line and
 * reason, also for a name that says nothing.
 */
export function readElection(name: string, text: string): ElectionFile {
  const reader = readers.find(([ending]) => name.toLowerCase().endsWith(ending));
  if (!reader) throw new BrokenFile(1, `no kind of file that is known; names end in ${endings.join(', ')}.`);
  return reader[1](text);
}
