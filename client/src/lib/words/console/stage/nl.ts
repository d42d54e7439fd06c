import type { stage as en } from './en.ts';

export const stage: typeof en = {
  tabs: { steer: 'Sturen', settings: 'Instellen', preview: 'Voorbeeld' },
  part: 'Stap',
  tabsLabel: 'Wat u van deze stap wilt zien',
  noConsole: 'In deze stap valt er niets te sturen.',
  prepared: 'Hier stuurt u deze stap zodra hij open is. Klaar? Druk op de grote knop.',
  title: 'Titel',
  minutes: 'Geplande minuten',
  minutesHint: '0 als er geen plan is',
  notes: 'Notities voor uzelf',
  notesHint: 'Alleen begeleiders zien ze.',
  who: 'Wie leidt deze stap',
  about: 'Over deze stap',
  noSettings: 'De instellingen konden niet getoond worden.',
  example: (number) => `Voorbeeld ${number}`,
  opened: 'De stap is open geweest: sommige instellingen liggen nu vast.',
  missing: (lang) => `Nog geen titel in het ${lang}.`,
};
