import { counted, figure } from '@kring/core';
import type { source as en } from './en.ts';

export const source: typeof en = {
  title: 'Waarmee er gewerkt wordt',
  nothing: 'Niets: de mensen brengen alles aan',
  nothingNeeded: 'Nog niets gekozen',
  stage: 'De uitkomst van een eerdere stap',
  list: 'Een eigen lijst',
  which: 'Welke stap',
  best: 'Alleen de beste',
  bestHint: 'Hoeveel er doorgaan; leeg voor alle',
  noEarlier: 'Er is nog geen eerdere stap.',
  lines: 'Eén per regel',
  linesHint: 'Typ of plak: één item per regel.',
  lang: 'Taal van deze lijst',
  count: (count) => counted('nl', count, 'item', 'items'),
  take: 'Deze lijst gebruiken',
  import: 'Bestand importeren',
  importHint: 'CSV, TSV of Excel (.xlsx), hoogstens 5 MB',
  column: 'Welke kolom',
  columnNumber: (number) => `Kolom ${number}`,
  header: 'De eerste rij bevat titels',
  sample: 'De eerste regels',
  more: (count) => `en nog ${figure('nl', count)}`,
  guessed:
    'Dit bestand zegt niet hoe de accenten geschreven zijn; dit is onze beste gok. Kijk de accenten hieronder na.',
  useColumn: (count) => `Deze ${counted('nl', count, 'regel', 'regels')} gebruiken`,
  redact: 'Tekst weghalen',
  redactTitle: 'De tekst voorgoed weghalen?',
  redactText:
    'De woorden verdwijnen overal: van het scherm, de telefoons, de export en uit de bewaarde gegevens. Stemmen die erop zijn uitgebracht, blijven tellen. Dit kan niet ongedaan gemaakt worden.',
  redacted: 'De tekst is weggehaald.',
  errors: {
    huge: 'Dit bestand is groter dan 5 MB. Splits het, of houd alleen de kolom die u nodig hebt.',
    broken: 'Dit bestand kan niet gelezen worden. Bewaar het opnieuw als CSV of .xlsx en probeer nog eens.',
    kind: 'Alleen CSV, TSV en Excel (.xlsx) kunnen gelezen worden. Bewaar een .xls eerst als .xlsx.',
    empty: 'Er staan geen regels in dit bestand.',
    encoding: 'Er staan onleesbare tekens in dit bestand. Bewaar het als “CSV UTF-8” en probeer nog eens.',
    many: (max) => `Er passen hoogstens ${max} items in één lijst.`,
    long: (line, max) => `Regel ${line} is langer dan ${max} tekens.`,
  },
};
