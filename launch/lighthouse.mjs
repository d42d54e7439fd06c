import { launch } from './launch.mjs';

await launch('infra/lighthouse/main.ts', process.argv.slice(2));
