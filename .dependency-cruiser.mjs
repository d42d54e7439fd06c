import { mayImport } from './.import-directions.mjs';

const anyOf = (folders) => `^(?:${folders.join('|')})/`;

const directions = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder.replace('packages/', '')}-imports`,
  comment: `${folder} may import ${allowed.join(', ') || 'none of ours'}.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^(?:packages|server|client|launch|test)/', pathNot: [anyOf([folder, ...allowed])] },
}));

export default {
  forbidden: [
    ...directions,
    {
      name: 'no-circles',
      comment: 'Files that need each other are one idea in two files, or miss a third below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-no-node',
      comment: 'core and methods run anywhere: no Node modules.',
      severity: 'error',
      from: {
        path: '^packages/(?:core|methods)/',
        pathNot: ['[.]test[.]ts$', '^packages/methods/(?:src/(?:cli|recountCli|cli/terminal)[.]ts$|test/)'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'stages-stand-alone',
      comment:
        'A stage type knows no other; what two share lies beside their folders, in `wall` when it is for the screen, in `voting` when a rule counts it.',
      severity: 'error',
      from: { path: '^packages/stages/src/([^/]+)/' },
      to: { path: '^packages/stages/src/[^/]+/', pathNot: ['^packages/stages/src/(?:$1|wall|voting)/'] },
    },
    {
      name: 'stages-by-their-lists',
      comment:
        'Only @kring/stages, its views, what views and simulated people are handed, and what tests show of every type: nothing else knows a stage type by name.',
      severity: 'error',
      from: { pathNot: ['^packages/stages/'] },
      to: {
        path: '^packages/stages/',
        pathNot: [
          '^packages/stages/(?:src/(?:index|live|phones|views|crowd)|test/everyType|test/items|test/wall/scene)[.]ts$',
        ],
      },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be followed cannot be judged.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^\\$(?:app|env|service-worker)(?:/|$)', '[$]types$'] },
    },
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: '(?:^|/)(?:build|[.]svelte-kit|[.]turbo)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
