/** Who may import whom: for every folder of ours the others that it may name; what is not listed is forbidden. */
export const mayImport = {
  'packages/core': [],
  'packages/protocol': ['packages/core'],
  'packages/methods': ['packages/core'],
  'packages/ui': ['packages/core'],
  'packages/stages': ['packages/core', 'packages/protocol', 'packages/methods', 'packages/ui'],
  'packages/report': ['packages/core', 'packages/methods', 'packages/ui'],
  'packages/crowd': ['packages/core', 'packages/protocol', 'packages/methods', 'packages/stages'],
  server: ['packages/core', 'packages/protocol', 'packages/methods', 'packages/stages', 'packages/report'],
  client: ['packages/core', 'packages/protocol', 'packages/methods', 'packages/stages', 'packages/ui'],
};
