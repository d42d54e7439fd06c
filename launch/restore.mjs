import { launchAlone } from './launch.mjs';

await launchAlone('server/src/operating/cli/restore.ts', process.argv.slice(2));
