import { launchAlone } from './launch.mjs';

await launchAlone('infra/bench/counting/main.ts', process.argv.slice(2));
