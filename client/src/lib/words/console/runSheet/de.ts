import type { runSheet as en } from './en.ts';

export const runSheet: typeof en = {
  title: 'Ablaufplan',
  hint: 'Für das Team. Die Notizen stehen darauf: nicht im Saal liegen lassen.',
  print: 'Drucken',
  time: 'Uhrzeit',
  step: 'Schritt',
  minutes: 'Dauer',
  who: 'Wer',
  notes: 'Notizen',
  end: 'Ende',
  empty: 'Der Ablauf ist leer. Fügen Sie in der Regie Schritte hinzu, dann stehen sie hier.',
  noTimes:
    'Geben Sie unter „Versammlung“ eine Anfangszeit und bei jedem Schritt Minuten an, dann stehen hier die Uhrzeiten.',
};
