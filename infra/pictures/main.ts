import { fileURLToPath } from 'node:url';
import { startServer } from '../../packages/crowd/src/index.ts';
import { prepare } from '../../packages/crowd/src/demo/agenda.ts';
import { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { Hall } from '../../packages/crowd/src/demo/hall.ts';
import { atOnce } from '../../packages/crowd/src/demo/pace.ts';
import { ending } from './afterwards.ts';
import { beforehand, openConsoles } from './beforehand.ts';
import { Camera } from './camera.ts';
import { locales, type Cast } from './cast.ts';
import { plan } from './evening.ts';
import { comeIn, group, ideas, results, vote } from './meeting.ts';
import { practise } from './practice.ts';

/** `npm run pictures`: lives a meeting with the demo's people and takes the guide's pictures from it. */

const folder = fileURLToPath(new URL('../../docs/guide/pictures', import.meta.url));

const server = await startServer();
const camera = await Camera.open(server.base, folder);
try {
  const hall = await Hall.open(server.base, new Chance(1), atOnce);
  const agenda = await prepare(hall);
  await plan(hall, agenda);
  const consoles = await openConsoles(camera, hall);
  const facilitating = { camera, hall, agenda, consoles };
  await beforehand(facilitating);
  await practise(facilitating);
  const screen = await camera.device('projector', locales.nl);
  await screen.goto(`${camera.base}/screen/${hall.made.session}#${hall.made.screen}`);
  const [an, luc, fatima] = [
    await camera.device('phone', locales.nl),
    await camera.device('phone', locales.fr),
    await camera.device('phone', locales.nl),
  ];
  const cast: Cast = { ...facilitating, screen, an, luc, fatima };
  await comeIn(cast);
  const gathered = await ideas(cast);
  const made = await group(cast, gathered);
  await vote(cast, made);
  await results(cast);
  await ending(cast);
  if (hall.refusals.length > 0) throw new Error(`The server did not accept: ${hall.refusals.join(', ')}`);
  hall.leave();
} finally {
  await camera.close();
  await server.stop();
}
