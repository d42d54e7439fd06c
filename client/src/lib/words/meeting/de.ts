import type { CoreReason } from '@kring/core';
import type { Goodbye } from '@kring/protocol';
import type { MeetingDictionary } from './en.ts';

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
  'tier-settled': () =>
    'Es nimmt schon jemand teil. Wer abstimmt, steht damit fest: Kopieren Sie diese Versammlung, um etwas anderes zu wählen.',
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
  'too-fast': () => 'Das ging etwas zu schnell. Wir versuchen es gleich noch einmal.',
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

export const words: MeetingDictionary = {
  reasons,
  goodbyes,
  goodbyeTexts,
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
    loading: 'Einen Moment…',
    viewFailed: 'Dieser Schritt konnte nicht gezeigt werden.',
    noView: 'Hier ist auf Ihrem Gerät nichts zu tun. Schauen Sie auf die Leinwand im Saal.',
    switchPerson: 'Wer hat das Gerät jetzt?',
    person: (number) => `Person ${number}`,
    addPerson: 'Noch jemand',
    paused:
      'Kurze Pause: Der Server kann gerade nichts speichern. Was Sie beigetragen haben, bleibt auf Ihrem Handy und wird von selbst gesendet.',
    lateTitle: 'Das wurde nicht mehr berücksichtigt',
    lateText: (text) => `Sie hatten geschrieben: „${text}“`,
    practice: 'Das ist eine Probe: Was Sie geben, wird danach gelöscht.',
    rehearsalOver: 'Die Probe ist vorbei',
    rehearsalText:
      'Was Sie dabei beigetragen haben, ist gelöscht. Drücken Sie auf den Knopf, um jetzt wirklich mitzumachen.',
    rejoin: 'Neu mitmachen',
    reload: 'Neu laden',
  },
  screen: {
    title: 'Leinwand',
    noToken: 'Diese Leinwand hat keinen gültigen Link',
    noTokenText:
      'Sie moderieren? Öffnen Sie die Leinwand aus der Regie. Sie machen mit? Geben Sie den Code ein.',
  },
};
