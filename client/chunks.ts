import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How the pages are cut into files, so that a phone asks for few of them. */

interface Group {
  readonly name: (id: string, graph: Graph) => string | null;
}

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const stages = at('../packages/stages/src/');

/** What everyone meets first: the page behind the QR code, and what lies around every page. */
export const joinFiles = [
  '+layout.svelte',
  '+layout.ts',
  '+error.svelte',
  'j/[code]/+page.svelte',
  'j/[code]/+page.ts',
];
/** The meeting itself, once one is in. */
const meeting = ['p/[session]/+page.svelte', 'p/[session]/+page.ts'];

const routes = (paths: readonly string[]): string[] => paths.map((path) => at(`src/routes/${path}`));
/** The little of the core that views use; they find it through its index. */
const ofWords = ['lang', 'text', 'rejection'].map((name) => at(`../packages/core/src/${name}.ts`));
const types = readdirSync(stages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** What stages share in which people vote. */
const voting = `${stages}voting/`;
const view = (type: string): string => `${stages}${type}/Phone.svelte`;
const outcome = (type: string): string => `${stages}${type}/Outcome.svelte`;
/** The types whose phones show later what came of it: what people vote with does not wait for that. */
const withOutcome = types.filter((type) => type !== 'voting' && existsSync(outcome(type)));

/** A package's index leads to all that is in it, of which a page uses little. */
const isIndex = (id: string): boolean => /packages\/\w+\/src\/index\.ts$/.test(id);

/** SvelteKit looks for the files that it made itself. */
const isKit = (id: string): boolean => id.includes('/@sveltejs/kit/') || id.includes('.svelte-kit');

/**
 * What SvelteKit runs before all else: it says which version these pages are. In one file with the rest, the rest would
 * begin without knowing, take every page for an old one, and load an unknown address for ever.
 */
const isStart = (id: string): boolean =>
  /\/@sveltejs\/kit\/.*\/payload\.js$/.test(id) || id.includes('vite/preload-helper');

/**
 * What SvelteKit reads the page's version from stands alone: it is filled before the rest of SvelteKit is fetched. In one
 * file with those who read it, they would find it empty, take every page for an outdated one, and load it anew for ever.
 *
 * Left to itself, the bundler makes a file of every component that more than one page uses. Here, what the join page
 * needs comes in one file, what the meeting adds to it in another, what the views of several stage types have in common
 * in a third, what only those share in which people vote in a fourth, what only their outcomes share in a fifth, and what
 * only one of them has in its own, whoever else uses parts of them.
 */
export function chunksForPhones(): Group[] {
  const known = new Map<string, ReadonlySet<string>>();
  const reachedFrom = (page: string, graph: Graph): ReadonlySet<string> => {
    const found = known.get(page);
    if (found) return found;
    const seen = new Set<string>();
    const walk = (id: string): void => {
      if (seen.has(id) || isIndex(id)) return;
      seen.add(id);
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) walk(imported);
    };
    walk(page);
    known.set(page, seen);
    return seen;
  };
  const usedBy = (id: string, pages: readonly string[], graph: Graph): readonly string[] =>
    pages.filter((page) => reachedFrom(page, graph).has(id));
  const group = (name: string, pages: readonly string[], sharedBy: number): Group => ({
    name: (id, graph) => (!isKit(id) && usedBy(id, pages, graph).length >= sharedBy ? name : null),
  });
  const votes = (page: string, graph: Graph): boolean =>
    [...reachedFrom(page, graph)].some((id) => id.startsWith(voting));
  const views = types.map(view);
  /** What several stages have in common, of which some are no votes: whoever listens to a welcome fetches no ballot. */
  const ofStages: Group = {
    name(id, graph) {
      const users = isKit(id) ? [] : usedBy(id, views, graph);
      return users.length >= 2 && !users.every((page) => votes(page, graph)) ? 'stages' : null;
    },
  };
  const outcomes = withOutcome.map(outcome);
  /** Of what outcomes have in common: what a stage shows at once that has no outcome of its own. */
  const shownAtOnce: Group = {
    name(id, graph) {
      const inOutcomes = !isKit(id) && usedBy(id, outcomes, graph).length >= 2;
      return inOutcomes && usedBy(id, views, graph).length > 0 ? 'shown' : null;
    },
  };
  return [
    { name: (id) => (isStart(id) ? 'start' : null) },
    group('join', [...routes(joinFiles), ...ofWords], 1),
    group('meeting', routes(meeting), 1),
    // What a file takes in, it takes with all that this needs: so what more of them need comes first.
    ofStages,
    group('votes', views, 2),
    shownAtOnce,
    group('outcomes', outcomes, 2),
    ...types.map((type) => group(`stage-${type}`, [view(type)], 1)),
    ...withOutcome.map((type) => group(`outcome-${type}`, [outcome(type)], 1)),
  ];
}
