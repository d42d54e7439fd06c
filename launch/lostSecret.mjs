import { launchAlone } from './launch.mjs';

await launchAlone('server/src/operating/cli/lostSecret.ts', process.argv.slice(2));
