import type { CoreReason } from '@kring/core';
import type { Goodbye } from '@kring/protocol';
import type { MeetingDictionary } from './en.ts';

type Params = Readonly<Record<string, string | number>>;

const reasons: Record<CoreReason, (params: Params) => string> = {
  malformed: () => 'Er klopte iets niet, dus dit is niet bewaard. Probeer het nog eens.',
  'unknown-command': () => 'Dit kan hier niet.',
  'not-allowed': () => 'Dit kunt u niet zelf doen.',
  'unknown-stage': () => 'Deze stap is er niet meer.',
  'unknown-stage-type': () => 'Dit soort stap kennen we hier niet.',
  'unknown-item': () => 'Dit is er niet meer.',
  'not-open-yet': () => 'Deze stap is nog niet open.',
  closed: () => 'Deze stap is net afgesloten. Dit kwam dus te laat.',
  sealed: () => 'Deze stap is verzegeld: er kan niets meer veranderen.',
  'wrong-phase': () => 'Dat kan op dit moment niet.',
  'nothing-to-reveal': () => 'Hier is niets verborgen.',
  'reveal-first': () => 'Onthul eerst de uitslag van de vorige stap.',
  'already-started': () => 'Deze stap is al open geweest.',
  'session-ended': () => 'De bijeenkomst is afgelopen.',
  'tier-settled': () =>
    'Er doet al iemand mee. Wie er stemt, ligt nu vast: maak een kopie van deze bijeenkomst om iets anders te kiezen.',
  'not-adjustable': () => 'Deze instelling ligt vast zodra de stap open is geweest.',
  'no-timer': () => 'Er loopt geen klok.',
  empty: () => 'Schrijf eerst iets.',
  'too-long': ({ max }) => `Dat is te lang: hoogstens ${max} tekens.`,
  'control-characters': () => 'In deze tekst staan tekens die we niet kunnen tonen. Typ hem even opnieuw.',
  superseded: () => 'Uw nieuwere keuze is al aangekomen.',
  'command-of-another': () => 'Dit kwam niet van u. Probeer het nog eens.',
  'bad-source': () => 'De stap waar deze lijst uit komt, bestaat niet meer.',
  'no-items': () => 'Er is nog niets om mee te werken: de lijst is leeg.',
  'bad-logo': ({ max }) => `Dit logo past niet: kies een afbeelding (PNG of JPEG) van hoogstens ${max} kB.`,
  'too-large': () => 'Dat is te veel in één keer.',
  'too-fast': () => 'Dat ging erg snel. We proberen het zo meteen opnieuw.',
  'try-again': () => 'Dat lukte even niet. We proberen het zo meteen opnieuw.',
};

const goodbyes: Record<Goodbye, string> = {
  'unknown-session': 'Deze bijeenkomst bestaat niet (meer).',
  'unknown-token': 'Deze link is niet meer geldig.',
  'session-deleted': 'Deze bijeenkomst is gewist, met alles wat erin stond.',
  'going-down': 'De server start opnieuw op. U hoeft niets te doen.',
  unavailable: 'Het is even druk bij de server. U hoeft niets te doen: u komt vanzelf binnen.',
  'too-fast': 'Dit toestel stuurde te veel tegelijk. Het komt vanzelf terug.',
  malformed: 'Deze pagina is verouderd. Laad ze opnieuw.',
};

/** What one can do about it. */
const goodbyeTexts: Record<Goodbye, string> = {
  'unknown-session': 'Kijk na of het adres volledig is, of vraag een nieuwe link aan wie organiseert.',
  'unknown-token': 'Vraag een nieuwe link aan wie organiseert. Bent u dat zelf? Gebruik het herstelblad.',
  'session-deleted': 'Er is niets meer om naar terug te keren.',
  'going-down': 'Deze pagina gaat vanzelf verder.',
  unavailable: 'Deze pagina gaat vanzelf verder.',
  'too-fast': 'Deze pagina gaat vanzelf verder.',
  malformed: 'Kring is intussen vernieuwd. Wat u verstuurde, is bewaard.',
};

export const words: MeetingDictionary = {
  reasons,
  goodbyes,
  goodbyeTexts,
  phone: {
    title: (session) => session,
    waitingTitle: 'U doet mee!',
    waiting: 'Houd deze pagina open. Ze gaat vanzelf verder zodra de bijeenkomst begint.',
    between: 'Kijk naar het scherm in de zaal. Deze pagina gaat vanzelf verder.',
    closed: 'Deze stap is afgesloten.',
    endedTitle: 'Bedankt om mee te doen',
    ended: 'De bijeenkomst is afgelopen. Wat u bijdroeg, is goed bewaard.',
    results: 'Bekijk de resultaten',
    noResults: 'De resultaten zijn (nog) niet openbaar. U mag deze pagina sluiten.',
    message: 'Bericht van de begeleider',
    timer: 'Resterende tijd',
    notJoined: 'Dit toestel doet nog niet mee aan deze bijeenkomst.',
    loading: 'Even geduld…',
    viewFailed: 'Deze stap kon niet getoond worden.',
    noView: 'Hier hoeft u op uw toestel niets te doen. Kijk naar het scherm in de zaal.',
    switchPerson: 'Wie heeft het toestel nu?',
    person: (number) => `Persoon ${number}`,
    addPerson: 'Nog iemand',
    paused:
      'Even pauze: de server kan nu niets bewaren. Wat u gaf, blijft op uw telefoon en vertrekt straks vanzelf.',
    lateTitle: 'Dit is niet meer meegenomen',
    lateText: (text) => `U schreef: “${text}”`,
    practice: 'Dit is een oefening: wat u geeft, wordt straks gewist.',
    rehearsalOver: 'De oefening is voorbij',
    rehearsalText: 'Wat u daarin bijdroeg, is gewist. Druk op de knop om nu echt mee te doen.',
    rejoin: 'Opnieuw meedoen',
    reload: 'Opnieuw laden',
  },
  screen: {
    title: 'Scherm',
    noToken: 'Dit scherm heeft geen geldige link',
    noTokenText: 'Begeleidt u? Open het scherm vanuit de regie. Wilt u meedoen? Vul dan de code in.',
  },
};
