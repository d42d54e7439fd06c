import type { look as en } from './en.ts';

export const look: typeof en = {
  title: 'Ihr Erscheinungsbild',
  choose: 'Logo auswählen',
  other: 'Anderes Logo',
  remove: 'Logo entfernen',
  logoHint: 'Ein PNG, JPEG, WebP oder SVG. Kring macht es klein genug für jedes Handy.',
  noPicture:
    'Diese Datei ist kein Bild, das Ihr Browser lesen kann, oder sie bleibt zu groß. Versuchen Sie ein einfaches PNG.',
  colour: 'Farbe',
  colourHint: 'Die Farbe Ihrer Stadt oder Organisation, etwa #00685a. Ohne Farbe nimmt Kring die eigene.',
  noColour: 'Eine Farbe ist ein # mit sechs Ziffern oder Buchstaben von a bis f.',
  holds: 'Diese Farbe ist auf hellem Hintergrund gut lesbar und bleibt dort, wie sie ist.',
  darker: (found, needed) =>
    `Buchstaben in dieser Farbe sind auf hellem Hintergrund (Leinwand, Handy, Plakat) schlecht lesbar: Ihr Kontrast ist ${found}, nötig sind ${needed}. Kring nimmt dort einen dunkleren Ton; der Balken oben auf dem Plakat behält genau Ihre Farbe.`,
  lighter: 'Auf dunklem Hintergrund wird sie heller, damit sie auch dort lesbar ist.',
  themes: { light: 'Hell', dark: 'Dunkel', hall: 'Dunkler Saal' },
  sample: 'Mitmachen',
};
