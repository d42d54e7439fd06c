import { figure, type Words } from '@kring/core';
import type { ToHear } from './toHear.ts';

/** What a facilitator can do next after a reveal: each in a verb, and a sentence on what it does. */
interface WhatNextWords {
  title: string;
  hear: string;
  /** Before the words that come on the screen and the phones. */
  hearHint: string;
  amend: string;
  amendHint: string;
  again: string;
  againHint: string;
  carry(count: number): string;
  where: string;
  carryHint: string;
  newStep(name: string): string;
  /** What everyone reads: an invitation to speak, with nobody named. `option` is in quotation marks here. */
  invitation(option: string, why: ToHear['why']): string;
}

export const whatNextWords: Words<WhatNextWords> = {
  nl: {
    title: 'En nu?',
    hear: 'Hoor wie anders koos',
    hearHint: 'Zet dit op het scherm en de telefoons tot er een stap opent; niemand wordt genoemd:',
    amend: 'Pas de voorstellen aan',
    amendHint: 'Maakt een nieuwe ronde klaar met dezelfde voorstellen, die u eerst herschrijft.',
    again: 'Stem opnieuw',
    againHint:
      'Maakt dezelfde stemming nog eens klaar, voor na het gesprek. Daarna staan beide rondes naast elkaar.',
    carry: (count) => (count === 1 ? 'Neem het beste mee' : `Neem de beste ${figure('nl', count)} mee`),
    where: 'Naar welke stap?',
    carryHint: 'Die stap werkt dan hiermee. Hoeveel er meegaan, kiest u hierboven.',
    newStep: (name) => `Nieuwe stap: ${name}`,
    invitation: (option, why) =>
      ({
        divided: `Over “${option}” is de zaal verdeeld. Wie zag dit anders? Wat zou er moeten veranderen?`,
        fewest: `“${option}” kreeg de minste steun. Wie zag dit anders? Wat zou er moeten veranderen?`,
        otherwise: `Wie ziet “${option}” anders dan de meesten? Wat zou er moeten veranderen?`,
      })[why],
  },
  fr: {
    title: 'Et maintenant\u00a0?',
    hear: 'Entendre les autres avis',
    hearHint:
      'Affiche ceci sur l’écran et les téléphones jusqu’à l’ouverture d’une étape, sans nommer personne\u00a0:',
    amend: 'Modifier les propositions',
    amendHint: 'Prépare un nouveau tour avec les mêmes propositions, que vous réécrivez d’abord.',
    again: 'Voter à nouveau',
    againHint: 'Prépare le même vote pour après la discussion. Les deux tours sont ensuite côte à côte.',
    carry: (count) =>
      count === 1 ? 'Reprendre la meilleure' : `Reprendre les ${figure('fr', count)} meilleures`,
    where: 'Dans quelle étape\u00a0?',
    carryHint: 'Cette étape travaille alors avec elles. Le nombre se choisit ci-dessus.',
    newStep: (name) => `Nouvelle étape\u00a0: ${name}`,
    invitation: (option, why) =>
      ({
        divided: `La salle est partagée sur «\u00a0${option}\u00a0». Qui voit les choses autrement\u00a0? Que faudrait-il changer\u00a0?`,
        fewest: `«\u00a0${option}\u00a0» a reçu le moins de soutien. Qui voit les choses autrement\u00a0? Que faudrait-il changer\u00a0?`,
        otherwise: `Qui voit autrement «\u00a0${option}\u00a0»\u00a0? Que faudrait-il changer\u00a0?`,
      })[why],
  },
  en: {
    title: 'What next?',
    hear: 'Hear who saw it otherwise',
    hearHint: 'Puts this on the screen and the phones until a step opens; nobody is named:',
    amend: 'Amend the proposals',
    amendHint: 'Prepares another round with the same proposals, which you rewrite first.',
    again: 'Vote again',
    againHint: 'Prepares the same vote once more, for after talking. Then both rounds stand side by side.',
    carry: (count) => (count === 1 ? 'Carry the best one on' : `Carry the best ${figure('en', count)} on`),
    where: 'Into which step?',
    carryHint: 'That step then works on them. How many go along is chosen above.',
    newStep: (name) => `New step: ${name}`,
    invitation: (option, why) =>
      ({
        divided: `The room is divided over “${option}”. Who saw this otherwise? What would have to change?`,
        fewest: `“${option}” found the least support. Who saw this otherwise? What would have to change?`,
        otherwise: `Who sees “${option}” otherwise than most? What would have to change?`,
      })[why],
  },
  de: {
    title: 'Und jetzt?',
    hear: 'Andere Stimmen hören',
    hearHint:
      'Zeigt dies auf der Leinwand und den Handys, bis ein Schritt geöffnet wird; niemand wird genannt:',
    amend: 'Vorschläge ändern',
    amendHint: 'Bereitet eine neue Runde mit denselben Vorschlägen vor, die Sie zuerst umschreiben.',
    again: 'Noch einmal abstimmen',
    againHint:
      'Bereitet dieselbe Abstimmung noch einmal vor, für nach dem Gespräch. Dann stehen beide Runden nebeneinander.',
    carry: (count) => (count === 1 ? 'Den besten mitnehmen' : `Die besten ${figure('de', count)} mitnehmen`),
    where: 'In welchen Schritt?',
    carryHint: 'Dieser Schritt arbeitet dann damit. Wie viele mitgehen, wählen Sie oben.',
    newStep: (name) => `Neuer Schritt: ${name}`,
    invitation: (option, why) =>
      ({
        divided: `Über „${option}“ ist der Saal geteilt. Wer sah das anders? Was müsste sich ändern?`,
        fewest: `„${option}“ fand am wenigsten Unterstützung. Wer sah das anders? Was müsste sich ändern?`,
        otherwise: `Wer sieht „${option}“ anders als die meisten? Was müsste sich ändern?`,
      })[why],
  },
};
