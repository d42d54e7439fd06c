import { setUp } from './launch.mjs';

await setUp();
