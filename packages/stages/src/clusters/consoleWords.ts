import { counted, figure, plural, type Words } from '@kring/core';
import type { BoardAction } from './views.ts';

/** What the board says to whoever steers. */
export interface BoardWords {
  readonly board: string;
  readonly tray: string;
  readonly search: string;
  noMatch(words: string): string;
  readonly trayEmpty: string;
  readonly trayDone: string;
  /** Beside groups: what becomes of an idea that is in none. */
  readonly trayLoose: string;
  readonly islandEmpty: string;
  readonly redacted: string;
  /** Over the colours of the columns in which ideas were written. */
  readonly columns: string;
  readonly hint: string;
  readonly notYet: string;
  readonly firstTitle: string;
  readonly firstHint: string;
  readonly moreRoom: string;

  readonly undo: string;
  readonly redo: string;
  readonly actions: Readonly<Record<BoardAction, string>>;
  readonly newGroup: string;
  readonly select: string;
  readonly fit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly large: string;
  readonly small: string;
  readonly keys: string;

  chosen(count: number): string;
  readonly clear: string;
  readonly moveTo: string;
  readonly toTray: string;
  readonly intoNew: string;
  readonly stack: string;
  readonly unstack: string;
  readonly rename: string;
  readonly merge: string;
  readonly chooseAll: string;
  readonly remove: string;
  /** For ears: a card on top of others. */
  over(count: number): string;

  moveTitle(count: number): string;
  mergeTitle(name: string): string;
  readonly noOther: string;
  readonly nameTitle: string;
  readonly name: string;
  readonly save: string;

  /** In the hand. */
  readonly dropNew: string;
  readonly dropStack: string;
  readonly dropMerge: string;

  readonly said: {
    moved(count: number, to: string): string;
    trayed(count: number): string;
    created(count: number): string;
    /** Where the first of them now lies among so many in its group. */
    ordered(count: number, place: number, of: number): string;
    stacked(count: number): string;
    unstacked: string;
    named(name: string): string;
    merged(from: string, into: string): string;
    removed(name: string, count: number): string;
    undone(action: string): string;
    redone(action: string): string;
    selected(count: number): string;
    cancelled: string;
  };

  readonly keyList: readonly (readonly [keys: string, what: string])[];
}

const ideeën = (count: number) => counted('nl', count, 'idee', 'ideeën');
const idées = (count: number) => counted('fr', count, 'idée', 'idées');
const ideas = (count: number) => counted('en', count, 'idea', 'ideas');
const ideen = (count: number) => counted('de', count, 'Idee', 'Ideen');

export const boardWords: Words<BoardWords> = {
  nl: {
    board: 'Bord met groepen',
    tray: 'Nog te groeperen',
    search: 'Zoek een idee',
    noMatch: (words) => `Geen idee met “${words}”.`,
    trayEmpty: 'Hier komen de ideeën te liggen die nog in geen groep zitten.',
    trayDone: 'Alles ligt in een groep.',
    trayLoose: 'Wat hier blijft, gaat los mee naast de groepen.',
    islandEmpty: 'Sleep ideeën hierheen',
    redacted: 'Dit idee is weggehaald.',
    columns: 'Kolommen',
    hint: 'Sleep een idee op een groep, of ernaast voor een nieuwe groep. Houd het even stil boven een ander idee om ze te stapelen.',
    notYet: 'Deze stap staat vast. Heropen hem om verder te groeperen.',
    firstTitle: 'Begin met één groep',
    firstHint: 'Sleep een idee op dit lege bord, of kies een idee en druk op N.',
    moreRoom: 'Met “Groot bord” hebt u meer plaats.',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    actions: {
      'cluster:create': 'nieuwe groep',
      'cluster:name': 'naam geven',
      'cluster:move': 'groep verplaatsen',
      'cluster:remove': 'groep weghalen',
      'cluster:merge': 'groepen samenvoegen',
      'cluster:split': 'groep splitsen',
      'items:move': 'ideeën verplaatsen',
      'items:stack': 'stapelen',
      'items:unstack': 'stapel uiteenhalen',
    },
    newGroup: 'Nieuwe groep',
    select: 'Kiezen',
    fit: 'Alles tonen',
    zoomIn: 'Dichterbij',
    zoomOut: 'Verder weg',
    large: 'Groot bord',
    small: 'Terug naar de regie',
    keys: 'Toetsen',
    chosen: (count) => `${ideeën(count)} gekozen`,
    clear: 'Niets meer kiezen',
    moveTo: 'Verplaatsen naar…',
    toTray: 'Uit de groep',
    intoNew: 'Naar een nieuwe groep',
    stack: 'Stapelen',
    unstack: 'Stapel uiteenhalen',
    rename: 'Naam geven',
    merge: 'Samenvoegen met…',
    chooseAll: 'Alles kiezen',
    remove: 'Weghalen',
    over: (count) => `boven op ${counted('nl', count, 'ander idee', 'andere ideeën')}`,
    moveTitle: (count) =>
      count === 1 ? 'Waar hoort dit idee thuis?' : `Waar horen deze ${figure('nl', count)} ideeën thuis?`,
    mergeTitle: (name) => `Met welke groep komt “${name}” samen?`,
    noOther: 'Er is nog geen andere groep.',
    nameTitle: 'Hoe heet deze groep?',
    name: 'Naam van de groep',
    save: 'Bewaren',
    dropNew: 'Nieuwe groep',
    dropStack: 'Stapelen',
    dropMerge: 'Samenvoegen',
    said: {
      moved: (count, to) => `${ideeën(count)} naar “${to}”.`,
      trayed: (count) => `${ideeën(count)} uit de groep gehaald.`,
      created: (count) => (count === 0 ? 'Nieuwe groep gemaakt.' : `Nieuwe groep met ${ideeën(count)}.`),
      ordered: (count, place, of) => `${ideeën(count)} naar plaats ${place} van ${figure('nl', of)}.`,
      stacked: (count) => `${ideeën(count)} op de stapel gelegd.`,
      unstacked: 'De stapel ligt weer uiteen.',
      named: (name) => `De groep heet nu “${name}”.`,
      merged: (from, into) => `“${from}” zit nu in “${into}”.`,
      removed: (name, count) =>
        count === 0
          ? `“${name}” is weggehaald.`
          : `“${name}” is weggehaald. ${count === 1 ? 'Het idee ligt' : `De ${figure('nl', count)} ideeën liggen`} weer bij de rest.`,
      undone: (action) => `Ongedaan gemaakt: ${action}.`,
      redone: (action) => `Opnieuw gedaan: ${action}.`,
      selected: (count) => (count === 0 ? 'Niets gekozen.' : `${ideeën(count)} gekozen.`),
      cancelled: 'Neergelegd waar het lag.',
    },
    keyList: [
      ['← ↑ → ↓', 'van idee naar idee, van groep naar groep'],
      ['Ctrl ↑ ↓', 'naar de vorige of volgende groep'],
      ['Alt ← ↑ → ↓', 'het idee een plaats opschuiven in zijn groep'],
      ['Enter', 'opnemen en kiezen waar het hoort'],
      ['1 – 9', 'meteen naar die groep'],
      ['0', 'uit de groep'],
      ['X', 'erbij kiezen; met Shift en pijltjes een hele rij'],
      ['Ctrl A', 'alles van deze groep kiezen'],
      ['N', 'nieuwe groep met wat gekozen is'],
      ['S', 'stapelen wat gekozen is'],
      ['F2', 'groep een naam geven'],
      ['Delete', 'groep weghalen, of idee uit de groep'],
      ['Ctrl Z', 'ongedaan maken; met Shift opnieuw'],
      ['/', 'zoeken'],
      ['+ − F', 'dichterbij, verder weg, alles tonen'],
      ['Spatie + slepen', 'het bord verschuiven'],
      ['Shift + slepen', 'ideeën omcirkelen'],
      ['Esc', 'loslaten, niets meer kiezen'],
    ],
  },
  fr: {
    board: 'Tableau des groupes',
    tray: 'À regrouper',
    search: 'Chercher une idée',
    noMatch: (words) => `Aucune idée avec «\u00a0${words}\u00a0».`,
    trayEmpty: 'Ici viendront les idées qui ne sont encore dans aucun groupe.',
    trayDone: 'Tout est dans un groupe.',
    trayLoose: 'Ce qui reste ici continue seul, à côté des groupes.',
    islandEmpty: 'Glissez des idées ici',
    redacted: 'Cette idée a été retirée.',
    columns: 'Colonnes',
    hint: 'Glissez une idée sur un groupe, ou à côté pour en créer un. Tenez-la un instant sur une autre idée pour les empiler.',
    notYet: 'Cette étape est figée. Rouvrez-la pour continuer à regrouper.',
    firstTitle: 'Commencez par un groupe',
    firstHint: 'Glissez une idée sur ce tableau vide, ou choisissez une idée et appuyez sur N.',
    moreRoom: 'Le «\u00a0Grand tableau\u00a0» donne plus de place.',
    undo: 'Annuler',
    redo: 'Rétablir',
    actions: {
      'cluster:create': 'nouveau groupe',
      'cluster:name': 'nommer',
      'cluster:move': 'déplacer le groupe',
      'cluster:remove': 'supprimer le groupe',
      'cluster:merge': 'fusionner les groupes',
      'cluster:split': 'scinder le groupe',
      'items:move': 'déplacer des idées',
      'items:stack': 'empiler',
      'items:unstack': 'défaire la pile',
    },
    newGroup: 'Nouveau groupe',
    select: 'Choisir',
    fit: 'Tout montrer',
    zoomIn: 'Rapprocher',
    zoomOut: 'Éloigner',
    large: 'Grand tableau',
    small: 'Retour à la régie',
    keys: 'Touches',
    chosen: (count) => `${idées(count)} ${plural('fr', count, 'choisie', 'choisies')}`,
    clear: 'Ne plus rien choisir',
    moveTo: 'Déplacer vers…',
    toTray: 'Sortir du groupe',
    intoNew: 'Vers un nouveau groupe',
    stack: 'Empiler',
    unstack: 'Défaire la pile',
    rename: 'Nommer',
    merge: 'Fusionner avec…',
    chooseAll: 'Tout choisir',
    remove: 'Supprimer',
    over: (count) => `par-dessus ${counted('fr', count, 'autre idée', 'autres idées')}`,
    moveTitle: (count) =>
      count < 2
        ? 'Où cette idée a-t-elle sa place\u00a0?'
        : `Où ces ${figure('fr', count)} idées ont-elles leur place\u00a0?`,
    mergeTitle: (name) => `Avec quel groupe réunir «\u00a0${name}\u00a0»\u00a0?`,
    noOther: 'Il n’y a pas encore d’autre groupe.',
    nameTitle: 'Comment s’appelle ce groupe\u00a0?',
    name: 'Nom du groupe',
    save: 'Enregistrer',
    dropNew: 'Nouveau groupe',
    dropStack: 'Empiler',
    dropMerge: 'Fusionner',
    said: {
      moved: (count, to) => `${idées(count)} vers «\u00a0${to}\u00a0».`,
      trayed: (count) => `${idées(count)} hors du groupe.`,
      created: (count) => (count === 0 ? 'Nouveau groupe créé.' : `Nouveau groupe avec ${idées(count)}.`),
      ordered: (count, place, of) => `${idées(count)} en position ${place} sur ${figure('fr', of)}.`,
      stacked: (count) => `${idées(count)} sur la pile.`,
      unstacked: 'La pile est défaite.',
      named: (name) => `Le groupe s’appelle maintenant «\u00a0${name}\u00a0».`,
      merged: (from, into) => `«\u00a0${from}\u00a0» fait maintenant partie de «\u00a0${into}\u00a0».`,
      removed: (name, count) =>
        count === 0
          ? `«\u00a0${name}\u00a0» est supprimé.`
          : `«\u00a0${name}\u00a0» est supprimé. ${count < 2 ? 'Son idée retourne' : `Ses ${figure('fr', count)} idées retournent`} avec les autres.`,
      undone: (action) => `Annulé\u00a0: ${action}.`,
      redone: (action) => `Rétabli\u00a0: ${action}.`,
      selected: (count) =>
        count === 0 ? 'Rien de choisi.' : `${idées(count)} ${plural('fr', count, 'choisie', 'choisies')}.`,
      cancelled: 'Reposé à sa place.',
    },
    keyList: [
      ['← ↑ → ↓', 'd’une idée à l’autre, d’un groupe à l’autre'],
      ['Ctrl ↑ ↓', 'groupe précédent ou suivant'],
      ['Alt ← ↑ → ↓', 'déplacer l’idée d’une place dans son groupe'],
      ['Entrée', 'prendre et choisir la place'],
      ['1 – 9', 'directement vers ce groupe'],
      ['0', 'sortir du groupe'],
      ['X', 'choisir en plus\u00a0; avec Maj et les flèches, toute une série'],
      ['Ctrl A', 'choisir tout ce groupe'],
      ['N', 'nouveau groupe avec ce qui est choisi'],
      ['S', 'empiler ce qui est choisi'],
      ['F2', 'nommer le groupe'],
      ['Suppr', 'supprimer le groupe, ou sortir l’idée du groupe'],
      ['Ctrl Z', 'annuler\u00a0; avec Maj, rétablir'],
      ['/', 'chercher'],
      ['+ − F', 'rapprocher, éloigner, tout montrer'],
      ['Espace + glisser', 'déplacer le tableau'],
      ['Maj + glisser', 'entourer des idées'],
      ['Échap', 'lâcher, ne plus rien choisir'],
    ],
  },
  en: {
    board: 'Board with groups',
    tray: 'Still to group',
    search: 'Find an idea',
    noMatch: (words) => `No idea with “${words}”.`,
    trayEmpty: 'Ideas that are in no group yet will lie here.',
    trayDone: 'Everything is in a group.',
    trayLoose: 'What stays here goes on by itself, beside the groups.',
    islandEmpty: 'Drag ideas here',
    redacted: 'This idea was taken away.',
    columns: 'Columns',
    hint: 'Drag an idea onto a group, or beside it for a new group. Hold it still over another idea to stack them.',
    notYet: 'This step is settled. Reopen it to go on grouping.',
    firstTitle: 'Begin with one group',
    firstHint: 'Drag an idea onto this empty board, or choose an idea and press N.',
    moreRoom: 'The large board gives you more room.',
    undo: 'Undo',
    redo: 'Redo',
    actions: {
      'cluster:create': 'new group',
      'cluster:name': 'name',
      'cluster:move': 'move group',
      'cluster:remove': 'remove group',
      'cluster:merge': 'merge groups',
      'cluster:split': 'split group',
      'items:move': 'move ideas',
      'items:stack': 'stack',
      'items:unstack': 'unstack',
    },
    newGroup: 'New group',
    select: 'Select',
    fit: 'Show all',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    large: 'Large board',
    small: 'Back to the console',
    keys: 'Keys',
    chosen: (count) => `${ideas(count)} chosen`,
    clear: 'Choose nothing',
    moveTo: 'Move to…',
    toTray: 'Out of the group',
    intoNew: 'Into a new group',
    stack: 'Stack',
    unstack: 'Unstack',
    rename: 'Name',
    merge: 'Merge with…',
    chooseAll: 'Choose all',
    remove: 'Remove',
    over: (count) => `on top of ${counted('en', count, 'other idea', 'other ideas')}`,
    moveTitle: (count) =>
      count === 1 ? 'Where does this idea belong?' : `Where do these ${figure('en', count)} ideas belong?`,
    mergeTitle: (name) => `Which group does “${name}” join?`,
    noOther: 'There is no other group yet.',
    nameTitle: 'What is this group called?',
    name: 'Name of the group',
    save: 'Save',
    dropNew: 'New group',
    dropStack: 'Stack',
    dropMerge: 'Merge',
    said: {
      moved: (count, to) => `${ideas(count)} to “${to}”.`,
      trayed: (count) => `${ideas(count)} taken out of the group.`,
      created: (count) => (count === 0 ? 'New group made.' : `New group with ${ideas(count)}.`),
      ordered: (count, place, of) => `${ideas(count)} to place ${place} of ${figure('en', of)}.`,
      stacked: (count) => `${ideas(count)} put on the stack.`,
      unstacked: 'The stack is taken apart.',
      named: (name) => `The group is now called “${name}”.`,
      merged: (from, into) => `“${from}” is now part of “${into}”.`,
      removed: (name, count) =>
        count === 0
          ? `“${name}” is removed.`
          : `“${name}” is removed. ${count === 1 ? 'Its idea lies' : `Its ${figure('en', count)} ideas lie`} with the rest again.`,
      undone: (action) => `Undone: ${action}.`,
      redone: (action) => `Done again: ${action}.`,
      selected: (count) => (count === 0 ? 'Nothing chosen.' : `${ideas(count)} chosen.`),
      cancelled: 'Put back where it was.',
    },
    keyList: [
      ['← ↑ → ↓', 'from idea to idea, from group to group'],
      ['Ctrl ↑ ↓', 'to the previous or next group'],
      ['Alt ← ↑ → ↓', 'move the idea one place within its group'],
      ['Enter', 'pick up and choose where it belongs'],
      ['1 – 9', 'straight to that group'],
      ['0', 'out of the group'],
      ['X', 'choose as well; with Shift and arrows a whole row'],
      ['Ctrl A', 'choose all of this group'],
      ['N', 'new group with what is chosen'],
      ['S', 'stack what is chosen'],
      ['F2', 'name the group'],
      ['Delete', 'remove the group, or take the idea out of it'],
      ['Ctrl Z', 'undo; with Shift redo'],
      ['/', 'search'],
      ['+ − F', 'zoom in, zoom out, show all'],
      ['Space + drag', 'shift the board'],
      ['Shift + drag', 'draw around ideas'],
      ['Esc', 'let go, choose nothing'],
    ],
  },
  de: {
    board: 'Tafel mit Gruppen',
    tray: 'Noch zu gruppieren',
    search: 'Idee suchen',
    noMatch: (words) => `Keine Idee mit „${words}“.`,
    trayEmpty: 'Hier liegen die Ideen, die noch in keiner Gruppe sind.',
    trayDone: 'Alles liegt in einer Gruppe.',
    trayLoose: 'Was hier bleibt, geht einzeln neben den Gruppen mit.',
    islandEmpty: 'Ziehen Sie Ideen hierher',
    redacted: 'Diese Idee wurde entfernt.',
    columns: 'Spalten',
    hint: 'Ziehen Sie eine Idee auf eine Gruppe, oder daneben für eine neue. Halten Sie sie kurz über einer anderen Idee still, um beide zu stapeln.',
    notYet: 'Dieser Schritt steht fest. Öffnen Sie ihn wieder, um weiter zu gruppieren.',
    firstTitle: 'Beginnen Sie mit einer Gruppe',
    firstHint: 'Ziehen Sie eine Idee auf diese leere Tafel, oder wählen Sie eine Idee und drücken Sie N.',
    moreRoom: 'Die große Tafel gibt Ihnen mehr Platz.',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    actions: {
      'cluster:create': 'neue Gruppe',
      'cluster:name': 'benennen',
      'cluster:move': 'Gruppe verschieben',
      'cluster:remove': 'Gruppe entfernen',
      'cluster:merge': 'Gruppen zusammenlegen',
      'cluster:split': 'Gruppe teilen',
      'items:move': 'Ideen verschieben',
      'items:stack': 'stapeln',
      'items:unstack': 'Stapel auflösen',
    },
    newGroup: 'Neue Gruppe',
    select: 'Auswählen',
    fit: 'Alles zeigen',
    zoomIn: 'Näher',
    zoomOut: 'Weiter weg',
    large: 'Große Tafel',
    small: 'Zurück zur Regie',
    keys: 'Tasten',
    chosen: (count) => `${ideen(count)} ausgewählt`,
    clear: 'Nichts mehr auswählen',
    moveTo: 'Verschieben nach…',
    toTray: 'Aus der Gruppe',
    intoNew: 'In eine neue Gruppe',
    stack: 'Stapeln',
    unstack: 'Stapel auflösen',
    rename: 'Benennen',
    merge: 'Zusammenlegen mit…',
    chooseAll: 'Alle auswählen',
    remove: 'Entfernen',
    over: (count) => `über ${counted('de', count, 'anderen Idee', 'anderen Ideen')}`,
    moveTitle: (count) =>
      count === 1 ? 'Wohin gehört diese Idee?' : `Wohin gehören diese ${figure('de', count)} Ideen?`,
    mergeTitle: (name) => `Mit welcher Gruppe kommt „${name}“ zusammen?`,
    noOther: 'Es gibt noch keine andere Gruppe.',
    nameTitle: 'Wie heißt diese Gruppe?',
    name: 'Name der Gruppe',
    save: 'Speichern',
    dropNew: 'Neue Gruppe',
    dropStack: 'Stapeln',
    dropMerge: 'Zusammenlegen',
    said: {
      moved: (count, to) => `${ideen(count)} nach „${to}“.`,
      trayed: (count) => `${ideen(count)} aus der Gruppe genommen.`,
      created: (count) => (count === 0 ? 'Neue Gruppe angelegt.' : `Neue Gruppe mit ${ideen(count)}.`),
      ordered: (count, place, of) => `${ideen(count)} auf Platz ${place} von ${figure('de', of)}.`,
      stacked: (count) => `${ideen(count)} auf den Stapel gelegt.`,
      unstacked: 'Der Stapel ist aufgelöst.',
      named: (name) => `Die Gruppe heißt jetzt „${name}“.`,
      merged: (from, into) => `„${from}“ gehört jetzt zu „${into}“.`,
      removed: (name, count) =>
        count === 0
          ? `„${name}“ ist entfernt.`
          : `„${name}“ ist entfernt. ${count === 1 ? 'Ihre Idee liegt' : `Ihre ${figure('de', count)} Ideen liegen`} wieder bei den anderen.`,
      undone: (action) => `Rückgängig gemacht: ${action}.`,
      redone: (action) => `Wiederholt: ${action}.`,
      selected: (count) => (count === 0 ? 'Nichts ausgewählt.' : `${ideen(count)} ausgewählt.`),
      cancelled: 'Zurückgelegt, wo es lag.',
    },
    keyList: [
      ['← ↑ → ↓', 'von Idee zu Idee, von Gruppe zu Gruppe'],
      ['Strg ↑ ↓', 'zur vorigen oder nächsten Gruppe'],
      ['Alt ← ↑ → ↓', 'die Idee in ihrer Gruppe einen Platz weiterschieben'],
      ['Enter', 'aufnehmen und wählen, wohin'],
      ['1 – 9', 'gleich in diese Gruppe'],
      ['0', 'aus der Gruppe'],
      ['X', 'dazu auswählen; mit Umschalt und Pfeilen eine ganze Reihe'],
      ['Strg A', 'alles in dieser Gruppe auswählen'],
      ['N', 'neue Gruppe mit dem Ausgewählten'],
      ['S', 'das Ausgewählte stapeln'],
      ['F2', 'Gruppe benennen'],
      ['Entf', 'Gruppe entfernen, oder Idee aus der Gruppe'],
      ['Strg Z', 'rückgängig; mit Umschalt wiederholen'],
      ['/', 'suchen'],
      ['+ − F', 'näher, weiter weg, alles zeigen'],
      ['Leertaste + ziehen', 'die Tafel verschieben'],
      ['Umschalt + ziehen', 'Ideen einkreisen'],
      ['Esc', 'loslassen, nichts mehr auswählen'],
    ],
  },
};
