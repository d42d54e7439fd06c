import type { look as en } from './en.ts';

export const look: typeof en = {
  title: 'Identité visuelle',
  choose: 'Choisir un logo',
  other: 'Autre logo',
  remove: 'Enlever le logo',
  logoHint: 'Un PNG, JPEG, WebP ou SVG. Kring le rend assez léger pour chaque téléphone.',
  noPicture:
    'Ce fichier n’est pas une image que votre navigateur sait lire, ou elle reste trop lourde. Essayez un PNG simple.',
  colour: 'Couleur',
  colourHint:
    'La couleur de votre ville ou organisation, comme #00685a. Sans couleur, Kring garde la sienne.',
  noColour: 'Une couleur est un # suivi de six chiffres ou lettres de a à f.',
  holds: 'Cette couleur se lit bien sur un fond clair et y reste telle quelle.',
  darker: (found, needed) =>
    `Sur un fond clair (écran, téléphone, affiche), des lettres de cette couleur se lisent mal\u00a0: leur contraste est de ${found}, il faut ${needed}. Kring y prend une teinte plus foncée\u00a0; la bande en haut de l’affiche garde exactement votre couleur.`,
  lighter: 'Sur un fond sombre, elle devient plus claire pour rester lisible.',
  themes: { light: 'Clair', dark: 'Sombre', hall: 'Salle sombre' },
  sample: 'Participer',
};
