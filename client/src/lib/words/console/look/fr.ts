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
  holds: 'Cette couleur se lit bien sur papier clair et y reste telle quelle.',
  darker: (found, needed) =>
    `Cette couleur est trop claire pour des lettres sur papier\u00a0: son contraste est de ${found}, il faut ${needed}. Sur papier, Kring prend une teinte plus foncée\u00a0; la bande du haut garde la couleur exacte.`,
  lighter: 'Dans l’obscurité, elle devient plus claire pour rester lisible.',
  themes: { light: 'Clair', dark: 'Sombre', hall: 'Salle sombre' },
  sample: 'Participer',
};
