import type { recovery as en } from './en.ts';

export const recovery: typeof en = {
  title: 'Herstelblad',
  warning: 'Wie dit blad heeft, kan de bijeenkomst sturen. Bewaar het als een sleutel.',
  how: 'Laptop kwijt? Scan deze code of typ het adres op een ander toestel; daar gaat de regie open.',
  link: 'Begeleiderslink',
  participants: 'Voor deelnemers',
  print: 'Afdrukken',
  noKey: 'Op dit toestel is er geen begeleiderslink voor deze bijeenkomst.',
  noKeyText: 'Open hier eerst de regie met de link die u kreeg.',
};
