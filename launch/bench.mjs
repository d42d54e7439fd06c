import { launch } from './launch.mjs';

await launch('infra/bench/main.ts', process.argv.slice(2));
