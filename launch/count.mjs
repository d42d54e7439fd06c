import { launchAlone } from './launch.mjs';

await launchAlone('packages/methods/src/cli.ts', process.argv.slice(2));
