import { launch } from './launch.mjs';

await launch('infra/pictures/main.ts', process.argv.slice(2));
