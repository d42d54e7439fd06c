import type { runSheet as en } from './en.ts';

export const runSheet: typeof en = {
  title: 'Draaiboek',
  hint: 'Voor wie mee begeleidt. De notities staan erop: niet voor in de zaal.',
  print: 'Afdrukken',
  time: 'Uur',
  step: 'Stap',
  minutes: 'Duur',
  who: 'Wie',
  notes: 'Notities',
  end: 'Einde',
  empty: 'De agenda is leeg. Voeg in de regie stappen toe, dan staan ze hier.',
  noTimes: 'Geef bij “Bijeenkomst” een beginuur en bij elke stap minuten, dan staan hier de uren.',
};
