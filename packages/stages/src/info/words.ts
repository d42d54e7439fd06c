import type { Words } from '@kring/core';

export const names: Words<{ readonly name: string; readonly about: string }> = {
  nl: { name: 'Uitleg', about: 'Tekst en beeld, op het scherm en op de telefoons.' },
  fr: { name: 'Explication', about: 'Du texte et des images, à l’écran et sur les téléphones.' },
  en: { name: 'Information', about: 'Text and pictures, on the screen and on the phones.' },
  de: { name: 'Information', about: 'Text und Bilder, auf der Leinwand und auf den Handys.' },
};
