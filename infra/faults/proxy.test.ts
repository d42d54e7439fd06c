import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { Proxy } from './proxy.ts';

/** Somebody who says back what they hear, a proxy in front of them, and a way through it. */
async function throughProxy(): Promise<{
  proxy: Proxy;
  phone: Socket;
  said: () => string;
  hears: (text: string) => Promise<void>;
}> {
  const echo = createServer((socket) => void socket.on('error', () => undefined).pipe(socket)).listen(
    0,
    '127.0.0.1',
  );
  await once(echo, 'listening');
  const proxy = await Proxy.open(`http://127.0.0.1:${(echo.address() as AddressInfo).port}`);
  const phone = connect(Number(new URL(proxy.base).port), '127.0.0.1').on('error', () => undefined);
  onTestFinished(async () => {
    phone.destroy();
    await proxy.close();
    echo.close();
  });
  let said = '';
  phone.setEncoding('utf8').on('data', (text: string) => (said += text));
  const hears = async (text: string) => {
    while (!said.includes(text)) await once(phone, 'data');
  };
  return { proxy, phone, said: () => said, hears };
}

test('carries both ways, in order', async () => {
  const { phone, hears, said } = await throughProxy();
  for (const word of ['een ', 'twee ', 'drie']) phone.write(word);
  await hears('drie');
  expect(said()).toBe('een twee drie');
});

test('cuts everyone at once, without a goodbye', async () => {
  const { proxy, phone, hears } = await throughProxy();
  phone.write('hallo');
  await hears('hallo');
  const gone = new Promise((resolve) => phone.once('close', resolve));
  expect(proxy.cut()).toBe(1);
  await gone;
  expect(proxy.connections).toBe(0);
});

test('lets nobody read while it is stopped, and everything afterwards', async () => {
  const { proxy, phone, hears, said } = await throughProxy();
  phone.write('voor ');
  await hears('voor');
  proxy.pace = 0;
  phone.write('tijdens ');
  const other = connect(Number(new URL(proxy.base).port), '127.0.0.1').on('error', () => undefined);
  await once(other, 'connect');
  other.destroy();
  expect(said()).toBe('voor ');
  proxy.pace = Infinity;
  await hears('tijdens');
});
