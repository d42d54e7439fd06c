import { launchAlone } from './launch.mjs';

await launchAlone('server/src/operating/cli/backup.ts', process.argv.slice(2));
