import { counted, figure } from '@kring/core';
import type { source as en } from './en.ts';

export const source: typeof en = {
  title: 'Womit gearbeitet wird',
  nothing: 'Nichts: Die Leute bringen alles mit',
  nothingNeeded: 'Noch nichts gewählt',
  stage: 'Das Ergebnis eines früheren Schritts',
  list: 'Eine eigene Liste',
  which: 'Welcher Schritt',
  best: 'Nur die besten',
  bestHint: 'Wie viele weitergehen; leer für alle',
  noEarlier: 'Kein früherer Schritt liefert etwas, womit hier gearbeitet werden kann.',
  lines: 'Eins pro Zeile',
  linesHint: 'Tippen oder einfügen: ein Eintrag pro Zeile.',
  linesInLanguages: (languages) =>
    `Tippen oder einfügen: ein Eintrag pro Zeile. Eine Übersetzung darf folgen, nach einem Tabulator oder |: ${languages}.`,
  lang: 'Sprache dieser Liste',
  count: (count) => counted('de', count, 'Eintrag', 'Einträge'),
  take: 'Diese Liste verwenden',
  translations: 'Übersetzungen',
  translated: 'Jede Zeile steht in jeder Sprache da.',
  lacks: (language, count) => `${language}: noch ${figure('de', count)}`,
  line: (number) => `Zeile ${number}`,
  import: 'Datei einlesen',
  importHint: 'CSV, TSV oder Excel (.xlsx), höchstens 5 MB',
  column: 'Welche Spalte',
  columnNumber: (number) => `Spalte ${number}`,
  columnIn: (language) => `Spalte: ${language}`,
  noColumn: 'Fehlt in dieser Datei',
  header: 'Die erste Zeile enthält Titel',
  sample: 'Die ersten Zeilen',
  more: (count) => `und noch ${figure('de', count)}`,
  guessed:
    'Diese Datei sagt nicht, wie ihre Umlaute geschrieben sind; das ist unsere beste Vermutung. Prüfen Sie die Umlaute unten.',
  useColumn: (count) =>
    count === 1 ? 'Diese Zeile verwenden' : `Diese ${figure('de', count)} Zeilen verwenden`,
  redact: 'Text entfernen',
  redactTitle: 'Den Text endgültig entfernen?',
  redactText:
    'Die Wörter verschwinden überall: von der Leinwand, den Handys, den Exporten und aus den gespeicherten Daten. Abgegebene Stimmen zählen weiter. Das lässt sich nicht rückgängig machen.',
  redacted: 'Der Text wurde entfernt.',
  errors: {
    huge: 'Diese Datei ist größer als 5 MB. Teilen Sie sie, oder behalten Sie nur die nötige Spalte.',
    broken: 'Diese Datei ist nicht lesbar. Speichern Sie sie neu als CSV oder .xlsx.',
    kind: 'Nur CSV, TSV und Excel (.xlsx) sind lesbar. Speichern Sie eine .xls zuerst als .xlsx.',
    empty: 'In dieser Datei stehen keine Zeilen.',
    encoding: 'In dieser Datei stehen unlesbare Zeichen. Speichern Sie sie als „CSV UTF-8“.',
    many: (max) => `In eine Liste passen höchstens ${max} Einträge.`,
    long: (line, max) => `Zeile ${line} ist länger als ${max} Zeichen.`,
  },
};
