import { networkInterfaces } from 'node:os';

/** The address of this machine on its local network, for phones; localhost when it has none. */
export function localAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outside = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const home = outside.find(({ address }) => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address));
  return (home ?? outside[0])?.address ?? 'localhost';
}
