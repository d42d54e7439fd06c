import type { Lang, Text } from '@kring/core';

/** Ideas as people write them: short, long, with lines, in two languages; written for this bench. */

const nl = [
  'Meer banken in de schaduw.',
  'Een speelplek voor grote én kleine kinderen, met een hek aan de kant van de drukke weg, want nu lopen ze zo de straat op als de bal wegrolt. En graag een kraantje met drinkwater erbij, voor mens en hond.',
  'Elke zaterdag een kleine markt met groenten van de stadsboeren',
  'Fietsenstallingen die droog en verlicht zijn\n– ook voor bakfietsen\n– met een pomp',
  'Traag verkeer: 20 km/u, en dat ook handhaven 🚲',
  'Een openbaar toilet dat altijd open en proper is. Oudere mensen durven nu niet lang weg van huis.',
  'Bomen!',
  'Een repaircafé in de oude school, met gereedschap om te lenen',
  'Verlichting op het pad langs het kanaal, zodat we ’s avonds veilig naar huis kunnen',
  'Kunnen de stoepen eindelijk vlak? Met een rolstoel of buggy is het nu slalommen tussen paaltjes en vuilniszakken',
  'Buurtfeest in juni',
  'Een plek waar jongeren mogen zijn zonder dat er meteen iemand de politie belt',
];
const fr = [
  'Davantage de bancs à l’ombre.',
  'Une aire de jeux pour les grands et les petits, avec une barrière du côté du boulevard, car aujourd’hui les enfants courent droit sur la chaussée dès que le ballon roule.',
  'Des toilettes publiques propres et toujours ouvertes',
  'Un potager partagé derrière la maison de quartier, avec un compost et des cours pour débutants',
  'Un marché le samedi',
  'Ralentir les voitures devant l’école',
];

const written = (lang: Lang) => (text: string) => ({ text: { [lang]: text } as Text, lang });

export const ideaTexts = [...nl.map(written('nl')), ...fr.map(written('fr'))];

export const clusterNames: readonly Text[] = [
  { nl: 'Groen, schaduw en water in de straat', fr: 'De la verdure, de l’ombre et de l’eau dans la rue' },
  {
    nl: 'Veilig en traag verkeer, ook voor wie slecht ziet of met een rollator wandelt',
    fr: 'Une circulation lente et sûre, aussi pour les personnes malvoyantes ou à mobilité réduite',
  },
  { nl: 'Plekken om elkaar te ontmoeten', fr: 'Des lieux de rencontre' },
  { nl: 'Kinderen en jongeren', fr: 'Les enfants et les jeunes' },
  { nl: 'Toiletten, banken en licht' },
  {},
  { nl: 'Markt en kleine winkels', fr: 'Le marché et les petits commerces' },
  { nl: 'Onderhoud en netheid', fr: 'L’entretien et la propreté' },
  { nl: 'Ondergrondsesupermarktparkeergaragetoegangsweg', fr: 'Anticonstitutionnellement' },
  { nl: 'Samen eten', fr: 'Manger ensemble' },
  { nl: 'Fietsen', fr: 'À vélo' },
  { nl: 'Feest', fr: 'Fêtes' },
];
