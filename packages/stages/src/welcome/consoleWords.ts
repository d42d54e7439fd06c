import { plural, type Words } from '@kring/core';

export const words: Words<{
  people(count: number): string;
  readonly present: string;
  readonly headCountHint: string;
  readonly tip: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly influence: string;
  readonly influenceHint: string;
}> = {
  nl: {
    people: (count) => plural('nl', count, 'telefoon doet mee', 'telefoons doen mee'),
    present: 'Van de mensen in de zaal',
    headCountHint:
      'Tel hoeveel mensen er in de zaal zijn en vul dat aantal in bij de zaal: daaraan meten we de opkomst.',
    tip: 'Het scherm toont de QR-code en de code. Wacht rustig tot iedereen binnen is; later komen kan ook.',
    about: 'Waarover gaat deze bijeenkomst?',
    aboutHint: 'Leeg? Dan staat hier wat u in “Bijeenkomst” schreef onder “Waarover het gaat”.',
    influence: 'Wat gebeurt er met de uitkomst?',
    influenceHint: 'Zeg eerlijk hoe zwaar ze weegt, en wie daarna beslist.',
  },
  fr: {
    people: (count) => plural('fr', count, 'téléphone participe', 'téléphones participent'),
    present: 'Sur les personnes présentes',
    headCountHint:
      'Comptez les personnes présentes et indiquez ce nombre du côté de la salle\u00a0: il sert à mesurer la participation.',
    tip: 'L’écran montre le code QR et le code. Laissez à chacun le temps d’entrer\u00a0; on peut aussi arriver plus tard.',
    about: 'De quoi parle cette réunion\u00a0?',
    aboutHint:
      'Vide\u00a0? On lira ici ce que vous avez écrit sous «\u00a0De quoi il s’agit\u00a0», dans «\u00a0Réunion\u00a0».',
    influence: 'Que deviendra le résultat\u00a0?',
    influenceHint: 'Dites honnêtement quel poids il aura, et qui décidera ensuite.',
  },
  en: {
    people: (count) => plural('en', count, 'phone takes part', 'phones take part'),
    present: 'Of the people in the room',
    headCountHint:
      'Count the people in the room and fill that in beside the room: turnout is measured against it.',
    tip: 'The screen shows the QR code and the code. Give everyone time to come in; arriving later works too.',
    about: 'What is this meeting about?',
    aboutHint: 'Empty? Then what you wrote under “What it is about”, in “Meeting”, stands here.',
    influence: 'What happens with the outcome?',
    influenceHint: 'Say honestly how much it weighs, and who decides afterwards.',
  },
  de: {
    people: (count) => plural('de', count, 'Handy macht mit', 'Handys machen mit'),
    present: 'Von den Menschen im Saal',
    headCountHint:
      'Zählen Sie die Menschen im Saal und tragen Sie die Zahl beim Saal ein: Daran messen wir die Beteiligung.',
    tip: 'Die Leinwand zeigt den QR-Code und den Code. Lassen Sie allen Zeit; später dazukommen geht auch.',
    about: 'Worum geht es in dieser Versammlung?',
    aboutHint: 'Leer? Dann steht hier, was Sie unter „Worum es geht“ bei „Versammlung“ geschrieben haben.',
    influence: 'Was geschieht mit dem Ergebnis?',
    influenceHint: 'Sagen Sie ehrlich, wie viel es wiegt und wer danach entscheidet.',
  },
};
