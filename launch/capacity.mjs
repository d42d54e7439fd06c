import { launchAlone } from './launch.mjs';

await launchAlone('infra/capacity/main.ts', process.argv.slice(2));
