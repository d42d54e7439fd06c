import type { Words } from '@kring/core';

export interface InfoWords {
  readonly shown: string;
  readonly empty: string;
  readonly body: string;
  readonly bodyHint: string;
  readonly addPicture: string;
  readonly pictureHint: string;
  enough(most: number): string;
  /** Why a file was not taken. */
  readonly noPicture: string;
  picture(number: number): string;
  readonly removePicture: string;
  readonly alt: string;
  readonly altHint: string;
  readonly place: string;
}

export const words: Words<InfoWords> = {
  nl: {
    shown: 'Dit staat op het scherm en op de telefoons.',
    empty: 'Hier staat nog niets. Schrijf de uitleg bij de instellingen.',
    body: 'Uitleg',
    bodyHint:
      'Begin een titel met #, een opsomming met -, en zet **sterretjes** rond wat vet moet. Houd het kort: het moet ook van ver leesbaar zijn.',
    addPicture: 'Foto toevoegen',
    pictureHint: 'Van deze computer. Ze wordt verkleind, zodat elke telefoon ze vlot toont.',
    enough: (most) => `Meer dan ${most} foto’s passen er niet in één stap.`,
    noPicture: 'Dit bestand is geen foto, of te groot om te verkleinen. Probeer een JPG of een PNG.',
    picture: (number) => `Foto ${number}`,
    removePicture: 'Foto weghalen',
    alt: 'Wat is er te zien?',
    altHint: 'Eén zin, voor wie de foto niet ziet. Ze komt ook in het verslag.',
    place: 'In de tekst zetten',
  },
  fr: {
    shown: 'Ceci est à l’écran et sur les téléphones.',
    empty: 'Il n’y a encore rien ici. Écrivez l’explication dans les réglages.',
    body: 'Explication',
    bodyHint:
      'Commencez un titre par #, une énumération par -, et mettez des **astérisques** autour de ce qui doit être en gras. Restez bref\u00a0: il faut pouvoir lire de loin.',
    addPicture: 'Ajouter une photo',
    pictureHint: 'Depuis cet ordinateur. Elle est réduite pour que chaque téléphone l’affiche vite.',
    enough: (most) => `Une étape ne peut pas contenir plus de ${most} photos.`,
    noPicture:
      'Ce fichier n’est pas une photo, ou est trop lourd pour être réduit. Essayez un JPG ou un PNG.',
    picture: (number) => `Photo ${number}`,
    removePicture: 'Retirer la photo',
    alt: 'Que voit-on\u00a0?',
    altHint: 'En une phrase, pour qui ne voit pas la photo. Elle figure aussi dans le rapport.',
    place: 'Placer dans le texte',
  },
  en: {
    shown: 'This is on the screen and on the phones.',
    empty: 'Nothing here yet. Write the information in the settings.',
    body: 'Information',
    bodyHint:
      'Start a heading with #, a list with -, and put **asterisks** around what should be bold. Keep it short: it has to be read from afar too.',
    addPicture: 'Add a picture',
    pictureHint: 'From this computer. It is made smaller, so that every phone shows it quickly.',
    enough: (most) => `One step holds no more than ${most} pictures.`,
    noPicture: 'This file is no picture, or too large to be made smaller. Try a JPG or a PNG.',
    picture: (number) => `Picture ${number}`,
    removePicture: 'Remove picture',
    alt: 'What does it show?',
    altHint: 'One sentence, for who cannot see the picture. It goes into the report too.',
    place: 'Put it in the text',
  },
  de: {
    shown: 'Das steht auf der Leinwand und auf den Handys.',
    empty: 'Hier steht noch nichts. Schreiben Sie den Text in den Einstellungen.',
    body: 'Information',
    bodyHint:
      'Beginnen Sie eine Überschrift mit #, eine Liste mit -, und setzen Sie **Sternchen** um das, was fett sein soll. Bitte kurz: Man soll es auch von weitem lesen.',
    addPicture: 'Bild hinzufügen',
    pictureHint: 'Von diesem Computer. Es wird verkleinert, damit jedes Handy es schnell zeigt.',
    enough: (most) => `Mehr als ${most} Bilder passen nicht in einen Schritt.`,
    noPicture: 'Diese Datei ist kein Bild oder zu groß zum Verkleinern. Versuchen Sie ein JPG oder PNG.',
    picture: (number) => `Bild ${number}`,
    removePicture: 'Bild entfernen',
    alt: 'Was ist zu sehen?',
    altHint: 'Ein Satz, für alle, die das Bild nicht sehen. Er steht auch im Bericht.',
    place: 'In den Text setzen',
  },
};
