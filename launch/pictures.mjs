import { launch } from './launch.mjs';

/** `npm run pictures` takes those of the guide, `npm run pictures -- design` those that the components are held to. */
const [wanted, ...more] = process.argv.slice(2);
await launch(wanted === 'design' ? 'infra/pictures/design.ts' : 'infra/pictures/main.ts', more);
