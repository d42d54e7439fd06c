import { launch } from './launch.mjs';

await launch('packages/crowd/src/replay.ts', process.argv.slice(2));
