import { launchAlone } from './launch.mjs';

await launchAlone('server/src/operating/cli/moveToPostgres.ts', process.argv.slice(2));
