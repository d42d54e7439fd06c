import type { poster as en } from './en.ts';

export const poster: typeof en = {
  headline: 'Participez\u00a0!',
  scan: 'Scannez avec votre téléphone',
  or: 'ou allez sur',
  code: 'et entrez le code',
  free: 'Sans application, sans compte.',
  print: 'Imprimer',
  hint: 'À accrocher à hauteur des yeux, aussi à l’entrée. Après la réunion, le code QR mène aux résultats, si vous les publiez.',
  cardsHint: 'Sur A4. Pliez un chevalet en deux par le milieu, ou coupez une feuille en quatre.',
  kind: 'Que voulez-vous imprimer ?',
  kinds: { poster: 'Affiche', cards: 'Cartes de table' },
  size: 'Papier',
  card: 'Carte',
  cards: { tent: 'Chevalet à plier', four: 'Quatre par feuille' },
  tables: 'Nombre de tables',
  network: 'Wifi de la salle',
  networkHint:
    'Son nom, par exemple Salle-Invités\u00a0; le mot de passe vient ensuite. Facultatif. Cela reste sur cet appareil.',
  password: 'Mot de passe du wifi',
  wifi: 'Wifi',
  wifiPassword: 'Mot de passe',
  table: 'Table',
};
