import type { timer as en } from './en.ts';

export const timer: typeof en = {
  label: 'Uhr',
  minutes: 'Minuten',
  start: 'Start',
  extend: '+1 Min.',
  stop: 'Stopp',
  then: 'Wenn die Zeit um ist',
  ring: 'Nur ein Zeichen geben',
  close: 'Den Schritt schließen',
  rang: 'Die Zeit ist um',
};
