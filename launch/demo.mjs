import { launch } from './launch.mjs';

await launch('packages/crowd/src/demo.ts', process.argv.slice(2));
