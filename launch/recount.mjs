import { launchAlone } from './launch.mjs';

await launchAlone('packages/methods/src/recountCli.ts', process.argv.slice(2));
