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
  noTimes:
    'Geben Sie unter „Versammlung“ eine Anfangszeit und bei jedem Schritt Minuten an, dann stehen hier die Uhrzeiten.',
};
