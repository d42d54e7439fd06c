import { figure } from '@kring/core';
import type { create as en } from './en.ts';

export const create: typeof en = {
  title: 'Bijeenkomst voorbereiden',
  languages: 'In welke talen?',
  languagesHint: 'Elke tekst kan in elk van deze talen. De eerste is de hoofdtaal.',
  sessionTitle: 'Titel',
  titleHint: 'Bijvoorbeeld: Wat doen we met het plein?',
  organiser: 'Wie organiseert?',
  organiserHint: 'Bijvoorbeeld: de stad, het buurtcomité',
  template: 'Begin met',
  templates: {
    'citizens-meeting': {
      name: 'Een burgerbijeenkomst',
      about: 'Welkom, ideeën verzamelen, groeperen, stippen geven, uitslag, terugblik.',
    },
    ideas: {
      name: 'Ideeën en een stemming',
      about: 'Korter: ideeën verzamelen en er meteen over stemmen.',
    },
    'list-vote': {
      name: 'Een stemming over uw eigen lijst',
      about: 'Mensen geven stippen aan voorstellen die u meebrengt.',
    },
    budget: {
      name: 'Een burgerbegroting',
      about: 'Projecten uitleggen, erover praten, en samen het geld verdelen.',
    },
    proposal: {
      name: 'Beslissen over een voorstel',
      about: 'Een voorstel toelichten, bijsturen en aannemen waar iedereen mee kan leven.',
    },
    blank: { name: 'Een lege agenda', about: 'Stel de stappen zelf samen.' },
  },
  length: (minutes) => `Ongeveer ${figure('nl', minutes)} minuten`,
  freeLength: 'Zo lang als u wilt',
  make: 'Bijeenkomst maken',
  needTitle: 'Geef een titel in minstens één taal.',
  needLanguage: 'Kies minstens één taal.',
};
