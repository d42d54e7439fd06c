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
  holds: 'Deze kleur leest goed op licht papier en blijft er zoals ze is.',
  darker: (found, needed) =>
    `Deze kleur is te licht voor letters op papier: haar contrast is ${found}, en ${needed} is nodig. Op papier gebruikt Kring een donkerder tint; in de rand bovenaan blijft ze zoals ze is.`,
  lighter: 'In het donker wordt ze lichter, zodat ze ook daar te lezen is.',
  themes: { light: 'Licht', dark: 'Donker', hall: 'Donkere zaal' },
  sample: 'Meedoen',
};
