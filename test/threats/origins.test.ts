import { expect, test } from 'vitest';
import { startKring } from '../live/kring.ts';
import { stranger } from './kring.ts';

/** T17: another site opens no socket of ours, by neither transport. Polling is in badInput.test.ts (B11). */

test.each([
  ['a foreign Origin', { origin: 'https://elsewhere.example' }],
  ['our host under a foreign port', { origin: 'http://127.0.0.1:1' }],
  ['the Origin of a sandboxed page', { origin: 'null' }],
  ['an empty Origin', { origin: '' }],
  ['an Origin that is no address', { origin: 'kring' }],
  ['no Origin', {}],
  ['no Origin but our header, which a page cannot set on a WebSocket', { 'x-kring': '1' }],
])('T17: a WebSocket with %s is refused', async (_, headers) => {
  const kring = await startKring();
  await expect(stranger(kring, headers as Record<string, string>)).rejects.toThrow('403');
});

test('T17: our own page opens one, also behind a proxy with a name of its own', async () => {
  const kring = await startKring({ env: { PUBLIC_URL: 'https://meet.example.org' } });
  for (const origin of [kring.base, 'https://meet.example.org'])
    expect((await stranger(kring, { origin })).isHere).toBe(true);
  await expect(stranger(kring, { origin: 'https://meet.example.org.evil.example' })).rejects.toThrow('403');
});
