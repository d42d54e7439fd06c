import { counted } from '@kring/core';
import type { practice as en } from './en.ts';

export const practice: typeof en = {
  button: 'Mit Publikum proben',
  title: 'Mit Publikum proben',
  text: 'Simulierte Personen machen mit: Sie schreiben, stimmen ab und antworten, in den Sprachen der Versammlung. Danach löschen Sie alles auf einmal.',
  size: 'Wie viele Personen',
  joined: (count) =>
    `${counted('de', count, 'Person macht', 'Personen machen')} schon wirklich mit. Nach der Probe müssen sie neu mitmachen.`,
  start: 'Probe beginnen',
  banner: 'Das ist eine Probe: Nichts zählt',
  running: (here) =>
    `Das Probepublikum ist am Werk: ${counted('de', here, 'simulierte Person', 'simulierte Personen')}.`,
  quiet: 'Gerade ist kein Probepublikum da. Löschen Sie die Probe vor der echten Versammlung.',
  stop: 'Publikum anhalten',
  again: 'Publikum kommen lassen',
  end: 'Probe löschen',
  person: (number) => `Probeteilnehmer ${number}`,
  failed: 'Das Probepublikum kommt nicht hinein.',
  ended: 'Die Probe ist gelöscht. Alles ist bereit für den Ernstfall.',
  needsTab: 'Lassen Sie diese Seite offen.',
};
