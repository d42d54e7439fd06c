import type { firstSteps as en } from './en.ts';

export const firstSteps: typeof en = {
  sampleTitle: 'Dit is een voorbeeld',
  sampleText:
    'De mensen zijn verzonnen, en na een dag of twee wordt alles vanzelf gewist. Probeer dus gerust alles uit. Bekijk hun ideeën en groepen via de agenda, of druk op de grote knop: de stemming sluit, en daarna onthult u de stand.',
  title: 'Eerste stappen',
  texts: 'Zeg waarover het gaat',
  textsHint: 'Mensen lezen het voor ze meedoen.',
  write: 'Invullen',
  questions: 'Kijk de vragen na',
  questionsHint: 'Ze komen uit een sjabloon. Stel er uw eigen vraag.',
  questionsLack: (titles) => `Nog zonder vraag: ${titles}.`,
  read: 'Nakijken',
  languages: 'Vul elke taal in',
  languagesHint: (titles) => `Nog niet overal: ${titles}.`,
  languagesDone: 'Elke tekst staat er in elke taal.',
  show: 'Tonen',
  screen: 'Open het scherm',
  screenHint: 'Sleep dat venster naar de projector.',
  phone: 'Doe mee met uw eigen telefoon',
  phoneHint: 'Zo ziet u wat de zaal zal zien.',
  code: 'Code tonen',
  begin: (button) => `Zijn de mensen er? Druk bovenaan op “${button}”.`,
  ready: 'Alles staat klaar.',
  hide: 'Eerste stappen verbergen',
  done: 'Gedaan',
  toDo: 'Te doen',
};
