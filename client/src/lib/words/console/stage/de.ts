import type { stage as en } from './en.ts';

export const stage: typeof en = {
  tabs: { steer: 'Leiten', settings: 'Einstellen', preview: 'Vorschau' },
  part: 'Schritt',
  tabsLabel: 'Was Sie von diesem Schritt sehen wollen',
  noConsole: 'In diesem Schritt gibt es nichts zu leiten.',
  prepared: 'Hier steuern Sie diesen Schritt, sobald er offen ist. Bereit? Drücken Sie auf den großen Knopf.',
  title: 'Titel',
  minutes: 'Geplante Minuten',
  minutesHint: '0, wenn nichts geplant ist',
  notes: 'Notizen für Sie',
  notesHint: 'Nur die Moderation sieht sie.',
  who: 'Wer leitet diesen Schritt',
  about: 'Über diesen Schritt',
  noSettings: 'Die Einstellungen konnten nicht gezeigt werden.',
  example: (number) => `Beispiel ${number}`,
  opened: 'Der Schritt war offen: Manche Einstellungen stehen jetzt fest.',
  missing: (lang) => `Noch kein Titel auf ${lang}.`,
};
