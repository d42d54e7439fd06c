import type { poster as en } from './en.ts';

export const poster: typeof en = {
  headline: 'Machen Sie mit!',
  scan: 'Mit dem Handy scannen',
  or: 'oder auf',
  code: 'mit dem Code',
  free: 'Ohne App, ohne Konto.',
  print: 'Drucken',
  hint: 'Auf Augenhöhe aufhängen, auch an der Tür. Nach der Versammlung führt der QR-Code zu den Ergebnissen, wenn Sie sie veröffentlichen.',
  cardsHint: 'Auf A4. Falten Sie einen Aufsteller in der Mitte, oder schneiden Sie ein Blatt in vier.',
  kind: 'Was möchten Sie drucken?',
  kinds: { poster: 'Plakat', cards: 'Tischkarten' },
  size: 'Papier',
  card: 'Karte',
  cards: { tent: 'Aufsteller zum Falten', four: 'Vier pro Blatt' },
  tables: 'Anzahl der Tische',
  network: 'WLAN im Saal',
  networkHint:
    'Der Name, etwa Saal-Gast; danach kommt das Passwort. Darf leer bleiben. Es bleibt auf diesem Gerät.',
  password: 'WLAN-Passwort',
  wifi: 'WLAN',
  wifiPassword: 'Passwort',
  table: 'Tisch',
};
