import type { poster as en } from './en.ts';

export const poster: typeof en = {
  headline: 'Doe mee!',
  scan: 'Scan met uw telefoon',
  or: 'of ga naar',
  code: 'en vul de code in',
  free: 'Geen app, geen account.',
  print: 'Afdrukken',
  hint: 'Hang hem op ooghoogte, ook aan de deur. Na de bijeenkomst leidt de QR-code naar de resultaten, als u die publiceert.',
  cardsHint: 'Op A4. Plooi een tent dubbel op het midden, of snij een blad in vier.',
  kind: 'Wat wilt u afdrukken?',
  kinds: { poster: 'Affiche', cards: 'Tafelkaarten' },
  size: 'Papier',
  card: 'Kaart',
  cards: { tent: 'Tent om te plooien', four: 'Vier per blad' },
  tables: 'Aantal tafels',
  network: 'Wifi in de zaal',
  networkHint:
    'De naam, zoals Zaal-Gasten; daarna komt het wachtwoord. Mag leeg blijven. Dit blijft op dit toestel.',
  password: 'Wachtwoord van de wifi',
  wifi: 'Wifi',
  wifiPassword: 'Wachtwoord',
  table: 'Tafel',
};
