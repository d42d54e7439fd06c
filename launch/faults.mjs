import { launch } from './launch.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

await ensureSystemPackages();
await launch('infra/faults/main.ts', process.argv.slice(2));
