import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { localAddress } from './addresses.ts';
import { buildApp } from './app.ts';
import { greeting } from './greeting.ts';
import { endWithGrace } from './operating/endWithGrace.ts';
import { systemClock } from './session/clock.ts';
import { storeClock } from './session/storeClock.ts';
import { readSettings, SettingsError, type Settings } from './settings.ts';
import { openStore } from './store/open.ts';
import { secretOf } from './store/secret.ts';

/** Starts Kring: settings, store, application, listen; and lets it end with grace. */

const root = fileURLToPath(new URL('../..', import.meta.url));

async function start(): Promise<void> {
  const settings = readSettings(process.env, root);
  const store = await openStore(settings);
  const secret = await secretOf(store, settings.dataFolder);
  const clock = store.leases ? await storeClock(store) : systemClock;
  const app = await buildApp({ settings, store, secret, clock });
  await listen(app.listen({ port: settings.port, host: settings.host }), settings);
  const { port } = app.server.address() as AddressInfo;
  const phones = settings.publicUrl ?? `http://${localAddress()}:${port}`;
  console.log(greeting(settings.publicUrl ?? `http://localhost:${port}`, phones));
  endWithGrace([() => app.close(), () => store.close()]);
}

async function listen(listening: Promise<string>, { port, host }: Settings): Promise<void> {
  try {
    await listening;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new SettingsError(
        `Port ${port} is in use by another program. Choose another one: PORT=8090 npm start`,
      );
    }
    if (code === 'EACCES')
      throw new SettingsError(`This user may not listen on port ${port}. Try PORT=8080.`);
    if (code === 'EADDRNOTAVAIL') throw new SettingsError(`HOST=${host} is no address of this machine.`);
    throw error;
  }
}

start().catch((error: unknown) => {
  const expected = error instanceof SettingsError || (error instanceof Error && error.name === 'StoreError');
  console.error(expected ? `Kring cannot start: ${error.message}` : error);
  process.exit(1);
});
