import type { Settings } from '../settings.ts';
import type { Store } from './port.ts';

/** Opens the store that the settings ask for; of the two databases, only the one that is used is loaded. */
export async function openStore({
  databaseUrl,
  dataFolder,
}: Pick<Settings, 'databaseUrl' | 'dataFolder'>): Promise<Store> {
  if (databaseUrl === null) return (await import('./sqlite.ts')).openSqlite(dataFolder);
  return (await import('./postgres.ts')).openPostgres(databaseUrl);
}
