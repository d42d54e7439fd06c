import type { look as en } from './en.ts';

export const look: typeof en = {
  title: 'Huisstijl',
  choose: 'Logo kiezen',
  other: 'Ander logo',
  remove: 'Logo weghalen',
  logoHint: 'Een PNG, JPEG, WebP of SVG. Kring maakt het klein genoeg voor elke telefoon.',
  noPicture:
    'Dit bestand is geen afbeelding die uw browser kan lezen, of ze blijft te groot. Probeer een eenvoudige PNG.',
  colour: 'Kleur',
  colourHint: 'De kleur van uw stad of organisatie, als #00685a. Zonder kleur neemt Kring zijn eigen.',
  noColour: 'Een kleur is een # met zes cijfers of letters van a tot f.',
  holds: 'Deze kleur leest goed op een lichte achtergrond en blijft daar zoals ze is.',
  darker: (found, needed) =>
    `Letters in deze kleur zijn op een lichte achtergrond (scherm, telefoon, affiche) moeilijk te lezen: hun contrast is ${found}, en ${needed} is nodig. Kring neemt daar een donkerdere tint; de balk bovenaan de affiche houdt precies uw kleur.`,
  lighter: 'Op een donkere achtergrond wordt ze lichter, zodat ze ook daar te lezen is.',
  themes: { light: 'Licht', dark: 'Donker', hall: 'Donkere zaal' },
  sample: 'Meedoen',
};
