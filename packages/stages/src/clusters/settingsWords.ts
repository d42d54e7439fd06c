import type { Words } from '@kring/core';

export const nothingToSettle: Words<string> = {
  nl: 'Hier valt niets in te stellen. Zodra deze stap open is, legt u de ideeën samen op het bord; telefoons en scherm volgen mee.',
  fr: 'Il n’y a rien à régler ici. Dès que l’étape est ouverte, vous regroupez les idées sur le tableau\u00a0; téléphones et écran suivent.',
  en: 'There is nothing to set here. Once this step is open, you bring the ideas together on the board; phones and screen follow along.',
  de: 'Hier gibt es nichts einzustellen. Sobald der Schritt offen ist, legen Sie die Ideen auf der Tafel zusammen; Telefone und Leinwand folgen mit.',
};
