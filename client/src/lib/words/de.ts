import type { CoreReason } from '@kring/core';
import type { Goodbye } from '@kring/protocol';
import { words as ui } from '@kring/ui/words/de.ts';
import type { Dictionary } from './en.ts';

type Params = Readonly<Record<string, string | number>>;

const reasons: Record<CoreReason, (params: Params) => string> = {
  malformed: () =>
    'Etwas stimmte nicht, deshalb wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
  'unknown-command': () => 'Das geht hier nicht.',
  'not-allowed': () => 'Das können Sie nicht selbst tun.',
  'unknown-stage': () => 'Diesen Schritt gibt es nicht mehr.',
  'unknown-stage-type': () => 'Diese Art von Schritt ist hier nicht bekannt.',
  'unknown-item': () => 'Das gibt es nicht mehr.',
  'not-open-yet': () => 'Dieser Schritt ist noch nicht offen.',
  closed: () => 'Dieser Schritt wurde gerade geschlossen. Das kam also zu spät.',
  sealed: () => 'Dieser Schritt ist versiegelt: Es kann sich nichts mehr ändern.',
  'wrong-phase': () => 'Das geht im Moment nicht.',
  'nothing-to-reveal': () => 'Hier ist nichts verborgen.',
  'reveal-first': () => 'Zeigen Sie zuerst das Ergebnis des vorigen Schritts.',
  'already-started': () => 'Dieser Schritt war schon offen.',
  'session-ended': () => 'Die Versammlung ist zu Ende.',
  'not-adjustable': () => 'Diese Einstellung steht fest, sobald der Schritt offen war.',
  'no-timer': () => 'Es läuft keine Uhr.',
  empty: () => 'Bitte schreiben Sie zuerst etwas.',
  'too-long': ({ max }) => `Das ist zu lang: höchstens ${max} Zeichen.`,
  'control-characters': () =>
    'In diesem Text stehen Zeichen, die wir nicht zeigen können. Bitte tippen Sie ihn neu.',
  superseded: () => 'Ihre neuere Wahl ist schon angekommen.',
  'command-of-another': () => 'Das kam nicht von Ihnen. Bitte versuchen Sie es noch einmal.',
  'bad-source': () => 'Den Schritt, aus dem diese Liste kommt, gibt es nicht mehr.',
  'no-items': () => 'Es gibt noch nichts, womit man arbeiten kann: Die Liste ist leer.',
  'bad-logo': ({ max }) =>
    `Dieses Logo passt nicht: Wählen Sie ein Bild (PNG oder JPEG) mit höchstens ${max} kB.`,
  'too-large': () => 'Das ist zu viel auf einmal.',
  'too-fast': () => 'Das ging sehr schnell. Wir versuchen es gleich noch einmal.',
  'try-again': () => 'Das hat gerade nicht geklappt. Wir versuchen es gleich noch einmal.',
};

const goodbyes: Record<Goodbye, string> = {
  'unknown-session': 'Diese Versammlung gibt es nicht (mehr).',
  'unknown-token': 'Dieser Link gilt nicht mehr.',
  'session-deleted': 'Diese Versammlung wurde gelöscht, mit allem, was darin stand.',
  'going-down': 'Der Server startet neu. Sie müssen nichts tun.',
  unavailable: 'Der Server ist gerade ausgelastet. Sie müssen nichts tun: Sie kommen von selbst hinein.',
  'too-fast': 'Dieses Gerät hat zu viel auf einmal gesendet. Es kommt von selbst zurück.',
  malformed: 'Diese Seite ist veraltet. Bitte laden Sie sie neu.',
};

/** What one can do about it. */
const goodbyeTexts: Record<Goodbye, string> = {
  'unknown-session':
    'Prüfen Sie, ob die Adresse vollständig ist, oder bitten Sie die Veranstalter um einen neuen Link.',
  'unknown-token':
    'Bitten Sie die Veranstalter um einen neuen Link. Sind Sie das selbst? Nehmen Sie das Notfallblatt.',
  'session-deleted': 'Es gibt nichts mehr, wohin man zurückkehren könnte.',
  'going-down': 'Diese Seite geht von selbst weiter.',
  unavailable: 'Diese Seite geht von selbst weiter.',
  'too-fast': 'Diese Seite geht von selbst weiter.',
  malformed: 'Kring wurde inzwischen erneuert. Was Sie gesendet haben, ist gespeichert.',
};

export const words: Dictionary = {
  name: 'Kring',
  claim: 'Versammlungen, in denen alle gehört werden',
  ui,
  reasons,
  goodbyes,
  goodbyeTexts,
  problems: {
    unreachable: 'Keine Verbindung zum Server. Prüfen Sie das Netz und versuchen Sie es noch einmal.',
    unexpected: 'Etwas ist schiefgegangen. Bitte versuchen Sie es noch einmal.',
    'unknown-code':
      'Mit diesem Code ist keine Versammlung offen. Prüfen Sie die sechs Zeichen auf der Leinwand.',
    'session-full': 'Diese Versammlung ist voll. Fragen Sie die Moderation: Sie kann Platz machen.',
    'joining-locked': 'Im Moment kann niemand mehr dazukommen. Fragen Sie die Moderation.',
    'name-needed': 'Bitte geben Sie Ihren Namen ein.',
    'session-ended': 'Diese Versammlung ist zu Ende.',
  },
  tryAgain: 'Noch einmal versuchen',
  back: 'Zurück',
  cancel: 'Abbrechen',
  start: {
    title: 'Mitmachen',
    codeLabel: 'Der Code auf der Leinwand',
    codeHint: 'Sechs Buchstaben und Ziffern',
    go: 'Mitmachen',
    codeIncomplete: 'Ein Code hat sechs Zeichen.',
    prepareTitle: 'Sie bereiten eine Versammlung vor?',
    prepareText:
      'Stellen Sie den Ablauf zusammen, laden Sie mit einem Code ein und nehmen Sie die Ergebnisse mit.',
    prepare: 'Versammlung vorbereiten',
    sample: 'Mit einem Beispiel spielen',
    sampleText:
      'Lieber zuerst ausprobieren? Im Beispiel sind die Leute erfunden, und es kann nichts schiefgehen.',
    known: 'Ihre Versammlungen auf diesem Gerät',
    asParticipant: 'Weiter',
    asSteerer: 'Regie',
    forget: (title) => `„${title}“ von dieser Liste nehmen`,
    untitled: 'Versammlung ohne Titel',
  },
  join: {
    title: 'Mitmachen',
    welcome: 'Willkommen',
    runBy: (organiser) => `Veranstaltet von ${organiser}`,
    keptUntil: (date) => `Ihre Beiträge werden bis ${date} aufbewahrt und dann gelöscht.`,
    keptOpen: 'Die Veranstalter haben noch nicht gesagt, bis wann Beiträge aufbewahrt werden.',
    anonymous: 'Sie machen ohne Namen und ohne Konto mit.',
    named: 'Die Moderation sieht Ihren Namen, aber nie neben Ihrer Stimme.',
    secret: 'Niemand kann sehen, wie Sie abstimmen.',
    privacy: 'Gut zu wissen',
    forgets:
      'Dieser Browser merkt sich nichts. Lassen Sie diese Seite bis zum Ende offen, sonst fangen Sie von vorne an.',
    language: 'Ihre Sprache',
    nameLabel: 'Ihr Name',
    nameHint: 'So, wie ihn die Moderation sehen darf',
    go: 'Mitmachen',
    already: 'Dieses Gerät macht schon mit.',
    goOn: 'Weiter',
    second: 'Noch jemand auf diesem Gerät',
    foreign: 'Diese Versammlung ist nicht auf Deutsch.',
    unknown: (code) => `Der Code ${code} stimmt nicht, oder die Versammlung ist vorbei.`,
    unknownHint:
      'Prüfen Sie den Code auf der Leinwand, oder fragen Sie die Moderation. Waren Sie dabei? Danke!',
    otherCode: 'Anderen Code eingeben',
  },
  phone: {
    title: (session) => session,
    waitingTitle: 'Sie sind dabei!',
    waiting: 'Lassen Sie diese Seite offen. Sie geht von selbst weiter, sobald die Versammlung beginnt.',
    between: 'Schauen Sie auf die Leinwand im Saal. Diese Seite geht von selbst weiter.',
    closed: 'Dieser Schritt ist geschlossen.',
    endedTitle: 'Danke fürs Mitmachen',
    ended: 'Die Versammlung ist zu Ende. Ihre Beiträge sind gespeichert.',
    results: 'Ergebnisse ansehen',
    noResults: 'Die Ergebnisse sind (noch) nicht öffentlich. Sie können diese Seite schließen.',
    message: 'Nachricht der Moderation',
    timer: 'Verbleibende Zeit',
    notJoined: 'Dieses Gerät macht bei dieser Versammlung noch nicht mit.',
    joinFirst: 'Code eingeben',
    loading: 'Einen Moment…',
    viewFailed: 'Dieser Schritt konnte nicht gezeigt werden.',
    noView: 'Hier ist auf Ihrem Gerät nichts zu tun. Schauen Sie auf die Leinwand im Saal.',
    switchPerson: 'Wer hat das Gerät jetzt?',
    person: (number) => `Person ${number}`,
    addPerson: 'Noch jemand',
    paused:
      'Kurze Pause: Der Server kann gerade nichts speichern. Was Sie beigetragen haben, bleibt auf Ihrem Telefon und wird von selbst gesendet.',
    lateTitle: 'Das wurde nicht mehr berücksichtigt',
    lateText: (text) => `Sie hatten geschrieben: „${text}“`,
    rehearsalOver: 'Die Probe ist vorbei',
    rehearsalText: 'Was Sie dabei beigetragen haben, ist gelöscht. Sie können jetzt neu mitmachen.',
    rejoin: 'Neu mitmachen',
    reload: 'Neu laden',
    preview: 'Vorschau',
  },
  screen: {
    title: 'Leinwand',
    noToken: 'Diese Leinwand hat keinen gültigen Link',
    noTokenText:
      'Sie moderieren? Öffnen Sie die Leinwand aus der Regie. Sie machen mit? Geben Sie den Code ein.',
  },
  error: {
    notFound: 'Diese Seite gibt es nicht',
    notFoundText:
      'Vielleicht wurde die Adresse nicht ganz abgetippt. Sie machen mit? Gehen Sie zum Anfang und geben Sie den Code von der Leinwand ein.',
    broken: 'Hier ist etwas schiefgegangen',
    brokenText: 'Die Seite neu zu laden hilft meistens. Was Sie gesendet haben, geht nicht verloren.',
    home: 'Zum Anfang',
    reload: 'Neu laden',
  },
};
