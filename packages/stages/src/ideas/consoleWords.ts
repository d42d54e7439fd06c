import { counted, figure, plural, type Words } from '@kring/core';
import type { BackstageIdeaView } from './views.ts';

export type Filter = 'all' | 'waiting' | 'hidden' | 'untranslated';

export interface ConsoleWords {
  readonly filter: string;
  readonly filters: Readonly<Record<Filter, string>>;
  readonly search: string;
  /** In the field itself, where there is little room. */
  readonly find: string;
  readonly nothing: Readonly<Record<Filter, string>>;
  readonly notFound: string;
  total(count: number): string;
  from(people: number): string;
  secret(count: number): string;
  readonly secretHint: string;
  readonly states: Readonly<Record<BackstageIdeaView['state'], string>>;
  readonly corrected: string;
  readonly byFacilitator: string;
  readonly redacted: string;
  readonly release: string;
  releaseAll(count: number): string;
  readonly hide: string;
  readonly unhide: string;
  readonly correct: string;
  readonly correctTitle: string;
  readonly correctHint: string;
  translate(language: string): string;
  readonly redact: string;
  readonly redactTitle: string;
  readonly redactText: string;
  readonly actions: string;
  readonly text: string;
  readonly save: string;
  readonly cancel: string;
  more(count: number): string;
  readonly add: string;
  readonly addHint: string;
  readonly addLabel: string;
  readonly addSend: string;
  readonly addDone: string;
  readonly added: string;
  readonly column: string;
  readonly limits: string;
  readonly limitsHint: string;

  readonly prompt: string;
  readonly promptHint: string;
  readonly columns: string;
  readonly columnsHint: string;
  columnName(place: number): string;
  /** One column alone says nothing: the first time, two begin. */
  readonly addTwoColumns: string;
  readonly addColumn: string;
  readonly removeColumn: string;
  readonly show: string;
  readonly shows: Readonly<Record<'live' | 'at-reveal', string>>;
  readonly showHints: Readonly<Record<'live' | 'at-reveal', string>>;
  readonly releaseSetting: string;
  readonly releaseHint: string;
  readonly perPerson: string;
  readonly perPersonHint: string;
  readonly maxLength: string;
  readonly maxLengthHint: string;
}

export const words: Words<ConsoleWords> = {
  nl: {
    filter: 'Welke ideeën?',
    filters: { all: 'Alle', waiting: 'Na te lezen', hidden: 'Verborgen', untranslated: 'Te vertalen' },
    search: 'Zoek woord of nummer',
    find: 'Zoeken',
    nothing: {
      all: 'Nog geen ideeën. Ze komen hier vanzelf binnen.',
      waiting: 'Niets wacht op u.',
      hidden: 'Niets is verborgen.',
      untranslated: 'Alles is vertaald.',
    },
    notFound: 'Geen idee gevonden met deze woorden.',
    total: (count) => plural('nl', count, 'idee', 'ideeën'),
    from: (people) => (people === 1 ? 'van 1 deelnemer' : `van ${figure('nl', people)} deelnemers`),
    secret: (count) => counted('nl', count, 'idee is nog verborgen', 'ideeën zijn nog verborgen'),
    secretHint: 'Ook voor u: niemand kan ze lezen tot u ze onthult.',
    states: { shown: 'zichtbaar', waiting: 'na te lezen', hidden: 'verborgen' },
    corrected: 'verbeterd',
    byFacilitator: 'door u genoteerd',
    redacted: 'De tekst van dit idee is weggehaald.',
    release: 'Vrijgeven',
    releaseAll: (count) => `Alle ${figure('nl', count)} vrijgeven`,
    hide: 'Verbergen',
    unhide: 'Weer tonen',
    correct: 'Verbeteren',
    correctTitle: 'Idee verbeteren',
    correctHint:
      'Alleen schrijf- en typfouten: het blijft het idee van wie het schreef. Bij het idee staat dat het verbeterd is.',
    translate: (language) => `Vertalen: ${language}`,
    redact: 'Tekst weghalen',
    redactTitle: 'De tekst voorgoed weghalen?',
    redactText:
      'De woorden verdwijnen overal: van het scherm, de telefoons, de export en uit de bewaarde gegevens. Stemmen die erop zijn uitgebracht, blijven tellen. Dit kan niet ongedaan gemaakt worden.',
    actions: 'Wat wilt u met dit idee doen?',
    text: 'Tekst',
    save: 'Bewaren',
    cancel: 'Annuleren',
    more: (count) => `Toon er nog ${figure('nl', count)}`,
    add: 'Noteer voor wie geen telefoon heeft',
    addHint: 'Enter bewaart en begint het volgende; Shift + Enter geeft een nieuwe regel.',
    addLabel: 'Idee van iemand in de zaal',
    addSend: 'Toevoegen',
    addDone: 'Klaar',
    added: 'Toegevoegd',
    column: 'Kolom',
    limits: 'Regels',
    limitsHint: 'Geldt meteen voor iedereen.',
    prompt: 'Vraag',
    promptHint: 'Wat wilt u weten? Eén open vraag werkt het best.',
    columns: 'Kolommen',
    columnsHint:
      'Elk idee hoort in één kolom, bijvoorbeeld dit jaar en later. Zonder kolommen is het één lijst.',
    columnName: (place) => `Kolom ${place}`,
    addTwoColumns: 'Twee kolommen toevoegen',
    addColumn: 'Kolom toevoegen',
    removeColumn: 'Kolom weglaten',
    show: 'Wanneer ziet men elkaars ideeën?',
    shows: { live: 'Meteen', 'at-reveal': 'Als u ze onthult' },
    showHints: {
      live: 'Men kan voortbouwen op wat anderen schrijven.',
      'at-reveal': 'Iedereen denkt eerst zelf na; niemand wordt beïnvloed. Ook u ziet ze pas dan.',
    },
    releaseSetting: 'Eerst door u nagelezen',
    releaseHint: 'Een idee komt pas op het scherm als u het vrijgeeft.',
    perPerson: 'Hoogstens zoveel ideeën per persoon',
    perPersonHint: '0: zoveel als men wil.',
    maxLength: 'Hoogstens zoveel tekens per idee',
    maxLengthHint: '280 tekens is ongeveer drie zinnen.',
  },
  fr: {
    filter: 'Quelles idées\u00a0?',
    filters: { all: 'Toutes', waiting: 'À relire', hidden: 'Masquées', untranslated: 'À traduire' },
    search: 'Chercher un mot, un n°',
    find: 'Chercher',
    nothing: {
      all: 'Pas encore d’idées. Elles arrivent ici toutes seules.',
      waiting: 'Rien ne vous attend.',
      hidden: 'Rien n’est masqué.',
      untranslated: 'Tout est traduit.',
    },
    notFound: 'Aucune idée avec ces mots.',
    total: (count) => plural('fr', count, 'idée', 'idées'),
    from: (people) =>
      people < 2 ? `de ${figure('fr', people)} personne` : `de ${figure('fr', people)} personnes`,
    secret: (count) => counted('fr', count, 'idée est encore cachée', 'idées sont encore cachées'),
    secretHint: 'Pour vous aussi\u00a0: personne ne peut les lire avant que vous les dévoiliez.',
    states: { shown: 'visible', waiting: 'à relire', hidden: 'masquée' },
    corrected: 'corrigée',
    byFacilitator: 'notée par vous',
    redacted: 'Le texte de cette idée a été retiré.',
    release: 'Montrer',
    releaseAll: (count) => `Montrer les ${figure('fr', count)}`,
    hide: 'Masquer',
    unhide: 'Montrer à nouveau',
    correct: 'Corriger',
    correctTitle: 'Corriger l’idée',
    correctHint:
      'Uniquement l’orthographe et les fautes de frappe\u00a0: l’idée reste celle de son auteur. La correction est signalée.',
    translate: (language) => `Traduire\u00a0: ${language}`,
    redact: 'Retirer le texte',
    redactTitle: 'Retirer le texte définitivement\u00a0?',
    redactText:
      'Les mots disparaissent partout\u00a0: de l’écran, des téléphones, des exports et des données conservées. Les votes déjà donnés comptent toujours. C’est irréversible.',
    actions: 'Que faire de cette idée\u00a0?',
    text: 'Texte',
    save: 'Enregistrer',
    cancel: 'Annuler',
    more: (count) => `En montrer ${figure('fr', count)} de plus`,
    add: 'Noter pour qui n’a pas de téléphone',
    addHint: 'Entrée enregistre et passe à la suivante\u00a0; Maj + Entrée va à la ligne.',
    addLabel: 'Idée d’une personne dans la salle',
    addSend: 'Ajouter',
    addDone: 'Terminé',
    added: 'Ajoutée',
    column: 'Colonne',
    limits: 'Règles',
    limitsHint: 'Vaut tout de suite pour tout le monde.',
    prompt: 'Question',
    promptHint: 'Que voulez-vous savoir\u00a0? Une seule question ouverte fonctionne le mieux.',
    columns: 'Colonnes',
    columnsHint:
      'Chaque idée va dans une colonne, par exemple cette année et plus tard. Sans colonnes, c’est une seule liste.',
    columnName: (place) => `Colonne ${place}`,
    addTwoColumns: 'Ajouter deux colonnes',
    addColumn: 'Ajouter une colonne',
    removeColumn: 'Supprimer la colonne',
    show: 'Quand voit-on les idées des autres\u00a0?',
    shows: { live: 'Tout de suite', 'at-reveal': 'Quand vous les dévoilez' },
    showHints: {
      live: 'On peut rebondir sur ce que les autres écrivent.',
      'at-reveal':
        'Chacun réfléchit d’abord par soi-même, sans influence. Vous aussi, vous ne les voyez qu’à ce moment-là.',
    },
    releaseSetting: 'Relues d’abord par vous',
    releaseHint: 'Une idée n’apparaît à l’écran que quand vous la montrez.',
    perPerson: 'Nombre maximal d’idées par personne',
    perPersonHint: '0\u00a0: autant qu’on veut.',
    maxLength: 'Nombre maximal de caractères par idée',
    maxLengthHint: '280 caractères, c’est environ trois phrases.',
  },
  en: {
    filter: 'Which ideas?',
    filters: { all: 'All', waiting: 'To review', hidden: 'Hidden', untranslated: 'To translate' },
    search: 'Find word or number',
    find: 'Find',
    nothing: {
      all: 'No ideas yet. They come in here by themselves.',
      waiting: 'Nothing waits for you.',
      hidden: 'Nothing is hidden.',
      untranslated: 'Everything is translated.',
    },
    notFound: 'No idea found with these words.',
    total: (count) => plural('en', count, 'idea', 'ideas'),
    from: (people) => (people === 1 ? 'from 1 participant' : `from ${figure('en', people)} participants`),
    secret: (count) => counted('en', count, 'idea is still hidden', 'ideas are still hidden'),
    secretHint: 'From you too: nobody can read them until you reveal them.',
    states: { shown: 'visible', waiting: 'to review', hidden: 'hidden' },
    corrected: 'corrected',
    byFacilitator: 'noted by you',
    redacted: 'The text of this idea was taken away.',
    release: 'Release',
    releaseAll: (count) => `Release all ${figure('en', count)}`,
    hide: 'Hide',
    unhide: 'Show again',
    correct: 'Correct',
    correctTitle: 'Correct the idea',
    correctHint:
      'Spelling and typing alone: it stays the idea of whoever wrote it. The idea says that it was corrected.',
    translate: (language) => `Translate: ${language}`,
    redact: 'Take the text away',
    redactTitle: 'Take the text away for good?',
    redactText:
      'The words disappear everywhere: from the screen, the phones, the exports and what is kept. Votes given to it still count. This cannot be undone.',
    actions: 'What do you want to do with this idea?',
    text: 'Text',
    save: 'Save',
    cancel: 'Cancel',
    more: (count) => `Show ${figure('en', count)} more`,
    add: 'Note for people without a phone',
    addHint: 'Enter saves and begins the next one; Shift + Enter gives a new line.',
    addLabel: 'Idea of someone in the room',
    addSend: 'Add',
    addDone: 'Done',
    added: 'Added',
    column: 'Column',
    limits: 'Rules',
    limitsHint: 'Holds for everyone at once.',
    prompt: 'Question',
    promptHint: 'What do you want to know? One open question works best.',
    columns: 'Columns',
    columnsHint:
      'Every idea goes in one column, for example this year and later. Without columns it is one list.',
    columnName: (place) => `Column ${place}`,
    addTwoColumns: 'Add two columns',
    addColumn: 'Add a column',
    removeColumn: 'Leave this column out',
    show: 'When do people see each other’s ideas?',
    shows: { live: 'At once', 'at-reveal': 'When you reveal them' },
    showHints: {
      live: 'People can build on what others write.',
      'at-reveal': 'Everyone thinks for themselves first, uninfluenced. You see them only then, too.',
    },
    releaseSetting: 'Read by you first',
    releaseHint: 'An idea reaches the screen only when you release it.',
    perPerson: 'At most this many ideas per person',
    perPersonHint: '0: as many as they like.',
    maxLength: 'At most this many characters per idea',
    maxLengthHint: '280 characters is about three sentences.',
  },
  de: {
    filter: 'Welche Ideen?',
    filters: { all: 'Alle', waiting: 'Zu prüfen', hidden: 'Ausgeblendet', untranslated: 'Zu übersetzen' },
    search: 'Wort oder Nr. suchen',
    find: 'Suchen',
    nothing: {
      all: 'Noch keine Ideen. Sie kommen hier von selbst an.',
      waiting: 'Nichts wartet auf Sie.',
      hidden: 'Nichts ist ausgeblendet.',
      untranslated: 'Alles ist übersetzt.',
    },
    notFound: 'Keine Idee mit diesen Wörtern gefunden.',
    total: (count) => plural('de', count, 'Idee', 'Ideen'),
    from: (people) => (people === 1 ? 'von 1 Person' : `von ${figure('de', people)} Personen`),
    secret: (count) => counted('de', count, 'Idee ist noch verborgen', 'Ideen sind noch verborgen'),
    secretHint: 'Auch für Sie: Niemand kann sie lesen, bis Sie sie zeigen.',
    states: { shown: 'sichtbar', waiting: 'zu prüfen', hidden: 'ausgeblendet' },
    corrected: 'korrigiert',
    byFacilitator: 'von Ihnen notiert',
    redacted: 'Der Text dieser Idee wurde entfernt.',
    release: 'Freigeben',
    releaseAll: (count) => `Alle ${figure('de', count)} freigeben`,
    hide: 'Ausblenden',
    unhide: 'Wieder zeigen',
    correct: 'Korrigieren',
    correctTitle: 'Idee korrigieren',
    correctHint:
      'Nur Schreib- und Tippfehler: Es bleibt die Idee der Person, die sie schrieb. Bei der Idee steht, dass sie korrigiert wurde.',
    translate: (language) => `Übersetzen: ${language}`,
    redact: 'Text entfernen',
    redactTitle: 'Den Text endgültig entfernen?',
    redactText:
      'Die Wörter verschwinden überall: von der Leinwand, den Handys, den Exporten und aus den gespeicherten Daten. Abgegebene Stimmen zählen weiter. Das lässt sich nicht rückgängig machen.',
    actions: 'Was möchten Sie mit dieser Idee tun?',
    text: 'Text',
    save: 'Speichern',
    cancel: 'Abbrechen',
    more: (count) => `${figure('de', count)} weitere zeigen`,
    add: 'Für Menschen ohne Handy notieren',
    addHint: 'Enter speichert und beginnt die nächste; Umschalt + Enter macht eine neue Zeile.',
    addLabel: 'Idee von jemandem im Saal',
    addSend: 'Hinzufügen',
    addDone: 'Fertig',
    added: 'Hinzugefügt',
    column: 'Spalte',
    limits: 'Regeln',
    limitsHint: 'Gilt sofort für alle.',
    prompt: 'Frage',
    promptHint: 'Was möchten Sie wissen? Eine einzige offene Frage funktioniert am besten.',
    columns: 'Spalten',
    columnsHint:
      'Jede Idee kommt in eine Spalte, zum Beispiel dieses Jahr und später. Ohne Spalten ist es eine einzige Liste.',
    columnName: (place) => `Spalte ${place}`,
    addTwoColumns: 'Zwei Spalten hinzufügen',
    addColumn: 'Spalte hinzufügen',
    removeColumn: 'Spalte weglassen',
    show: 'Wann sieht man die Ideen der anderen?',
    shows: { live: 'Sofort', 'at-reveal': 'Wenn Sie sie zeigen' },
    showHints: {
      live: 'Man kann auf dem aufbauen, was andere schreiben.',
      'at-reveal': 'Alle denken zuerst selbst nach, ohne Einfluss. Auch Sie sehen sie erst dann.',
    },
    releaseSetting: 'Zuerst von Ihnen gelesen',
    releaseHint: 'Eine Idee erscheint erst auf der Leinwand, wenn Sie sie freigeben.',
    perPerson: 'Höchstens so viele Ideen pro Person',
    perPersonHint: '0: so viele man möchte.',
    maxLength: 'Höchstens so viele Zeichen pro Idee',
    maxLengthHint: '280 Zeichen sind etwa drei Sätze.',
  },
};
