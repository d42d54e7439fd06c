import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files in which Kring speaks to people, for tests that read them. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['client/src', 'server/src', ...packagesWithSources()];

export interface SourceFile {
  /** From the project's own folder, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Every source file whose name ends so, tests excepted. */
export function sourcesEnding(...endings: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .filter(({ name }) => endings.some((ending) => name.endsWith(ending)))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => ({
        path,
        name: relative(root, path).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

function packagesWithSources(): string[] {
  return readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`);
}

/** Files that hold texts in all languages, or samples of them: their names say so. */
export const isDictionary = (name: string): boolean =>
  /(?:[wW]ords|sentences|templates|samples|town)\.ts$|\/(?:words|sample)\//.test(name);
