import { langs, type Lang, type Words } from '@kring/core';

/** What HTTP refusals say to a reader; the sentences for commands live in the client, beside their views. */

type Params = Readonly<Record<string, string | number>>;

const en = {
  'unknown-code': 'This code is not in use. Please check it on the screen, or ask the facilitator.',
  'joining-locked': 'Nobody can join at the moment. Please ask the facilitator.',
  'session-full': 'This meeting is full. Please ask the facilitator.',
  'slip-needed': 'This meeting needs the code on your slip of paper. You get one at the entrance.',
  'slip-unknown': 'This code is not on any slip for this meeting. Please check it, or ask for another slip.',
  'slip-on-phone': 'This slip has been used already, on another phone. Please ask for another one.',
  'slip-at-desk': 'This slip has been used already, to vote on paper. Please ask for another one.',
  'no-slips-needed': 'Everyone may join this meeting: no slips are needed. That is chosen in its settings.',
  'too-many-slips': 'A meeting has at most 5,000 slips. Withdraw those that nobody has used first.',
  'name-needed': 'Please give your name: this meeting asks for it.',
  'name-too-long': 'This name is too long. Please use at most 60 characters.',
  'control-characters': 'There are characters in here that cannot be shown. Please type it again.',
  'unknown-session': 'This meeting does not exist, or it has been deleted.',
  'not-allowed': 'This link does not open that. Please use the link you were given.',
  'not-published': 'There are no public results of this meeting.',
  'unknown-format': 'Kring cannot export to this format.',
  'too-large': 'This is too large for Kring to take in.',
  malformed: 'Kring did not understand this.',
  'going-down': 'Kring is being restarted. Please try again in a moment.',
  'too-fast': 'That was a little too fast. Please wait a moment and try again.',
  'try-again': 'That did not work just now. Please try again.',
  'not-found': 'There is nothing here.',
};
export type ProblemReason = keyof typeof en;

const sentences: Words<Record<ProblemReason, string>> = {
  en,
  nl: {
    'unknown-code': 'Deze code is niet in gebruik. Kijk ze na op het scherm, of vraag het aan de begeleider.',
    'joining-locked': 'Er kan nu niemand meer bij. Vraag het even aan de begeleider.',
    'session-full': 'Deze bijeenkomst is volzet. Vraag het even aan de begeleider.',
    'slip-needed':
      'Voor deze bijeenkomst hebt u de code van uw briefje nodig. U krijgt er een aan de ingang.',
    'slip-unknown':
      'Deze code staat op geen enkel briefje van deze bijeenkomst. Kijk ze na, of vraag een ander briefje.',
    'slip-on-phone': 'Dit briefje is al gebruikt, op een ander toestel. Vraag een nieuw.',
    'slip-at-desk': 'Dit briefje is al gebruikt om op papier te stemmen. Vraag een nieuw.',
    'no-slips-needed':
      'Aan deze bijeenkomst mag iedereen meedoen: er zijn geen briefjes nodig. Dat kiest u bij de instellingen.',
    'too-many-slips': 'Een bijeenkomst heeft hoogstens 5.000 briefjes. Trek eerst de ongebruikte in.',
    'name-needed': 'Vul uw naam in: die wordt voor deze bijeenkomst gevraagd.',
    'name-too-long': 'Deze naam is te lang. Gebruik hoogstens 60 tekens.',
    'control-characters': 'Hier staan tekens in die niet getoond kunnen worden. Typ het opnieuw.',
    'unknown-session': 'Deze bijeenkomst bestaat niet, of ze is gewist.',
    'not-allowed': 'Deze link geeft daar geen toegang toe. Gebruik de link die u kreeg.',
    'not-published': 'Van deze bijeenkomst zijn er geen openbare resultaten.',
    'unknown-format': 'Kring kan niet naar dit formaat exporteren.',
    'too-large': 'Dit is te groot voor Kring.',
    malformed: 'Kring heeft dit niet begrepen.',
    'going-down': 'Kring start opnieuw op. Probeer het zo meteen opnieuw.',
    'too-fast': 'Dat ging te snel. Wacht even en probeer het opnieuw.',
    'try-again': 'Dat is niet gelukt. Probeer het opnieuw.',
    'not-found': 'Hier is niets.',
  },
  fr: {
    'unknown-code': 'Ce code n’est pas utilisé. Vérifiez-le à l’écran ou demandez à l’animateur.',
    'joining-locked': 'Personne ne peut entrer pour le moment. Demandez à l’animateur.',
    'session-full': 'Cette réunion est complète. Demandez à l’animateur.',
    'slip-needed': 'Pour cette réunion, il vous faut le code de votre billet. Vous en recevez un à l’entrée.',
    'slip-unknown':
      'Ce code ne figure sur aucun billet de cette réunion. Vérifiez-le ou demandez un autre billet.',
    'slip-on-phone': 'Ce billet a déjà servi sur un autre appareil. Demandez-en un nouveau.',
    'slip-at-desk': 'Ce billet a déjà servi pour voter sur papier. Demandez-en un nouveau.',
    'no-slips-needed':
      'Tout le monde peut participer à cette réunion\u00a0: aucun billet n’est nécessaire. Cela se choisit dans les réglages.',
    'too-many-slips': 'Une réunion a 5\u00a0000 billets au plus. Retirez d’abord ceux qui n’ont pas servi.',
    'name-needed': 'Indiquez votre nom\u00a0: il est demandé pour cette réunion.',
    'name-too-long': 'Ce nom est trop long. Utilisez au plus 60 caractères.',
    'control-characters': 'Ce texte contient des caractères impossibles à afficher. Saisissez-le à nouveau.',
    'unknown-session': 'Cette réunion n’existe pas ou a été supprimée.',
    'not-allowed': 'Ce lien n’y donne pas accès. Utilisez le lien que vous avez reçu.',
    'not-published': 'Cette réunion n’a pas de résultats publics.',
    'unknown-format': 'Kring ne peut pas exporter dans ce format.',
    'too-large': 'C’est trop volumineux pour Kring.',
    malformed: 'Kring n’a pas compris.',
    'going-down': 'Kring redémarre. Réessayez dans quelques instants.',
    'too-fast': 'C’était un peu trop rapide. Patientez un instant, puis réessayez.',
    'try-again': 'Cela n’a pas fonctionné. Réessayez.',
    'not-found': 'Il n’y a rien ici.',
  },
  de: {
    'unknown-code': 'Dieser Code ist nicht in Gebrauch. Bitte prüfen Sie ihn oder fragen Sie die Moderation.',
    'joining-locked': 'Zurzeit kann niemand mehr beitreten. Bitte fragen Sie die Moderation.',
    'session-full': 'Diese Versammlung ist voll. Bitte fragen Sie die Moderation.',
    'slip-needed':
      'Für diese Versammlung brauchen Sie den Code von Ihrem Zettel. Sie bekommen ihn am Eingang.',
    'slip-unknown':
      'Dieser Code steht auf keinem Zettel dieser Versammlung. Bitte prüfen Sie ihn oder lassen Sie sich einen anderen Zettel geben.',
    'slip-on-phone':
      'Dieser Zettel wurde schon auf einem anderen Gerät benutzt. Bitte lassen Sie sich einen neuen geben.',
    'slip-at-desk':
      'Dieser Zettel wurde schon benutzt, um auf Papier abzustimmen. Bitte lassen Sie sich einen neuen geben.',
    'no-slips-needed':
      'An dieser Versammlung dürfen alle teilnehmen: Zettel sind nicht nötig. Das wird in den Einstellungen gewählt.',
    'too-many-slips':
      'Eine Versammlung hat höchstens 5.000 Zettel. Ziehen Sie zuerst die unbenutzten zurück.',
    'name-needed': 'Bitte geben Sie Ihren Namen an: Er wird für diese Versammlung gebraucht.',
    'name-too-long': 'Dieser Name ist zu lang. Bitte höchstens 60 Zeichen.',
    'control-characters': 'Hier stehen Zeichen, die nicht gezeigt werden können. Bitte noch einmal eingeben.',
    'unknown-session': 'Diese Versammlung gibt es nicht, oder sie wurde gelöscht.',
    'not-allowed': 'Dieser Link öffnet das nicht. Bitte benutzen Sie den Link, den Sie erhalten haben.',
    'not-published': 'Von dieser Versammlung gibt es keine öffentlichen Ergebnisse.',
    'unknown-format': 'In dieses Format kann Kring nicht exportieren.',
    'too-large': 'Das ist zu groß für Kring.',
    malformed: 'Kring hat das nicht verstanden.',
    'going-down': 'Kring wird gerade neu gestartet. Bitte versuchen Sie es gleich noch einmal.',
    'too-fast': 'Das ging etwas zu schnell. Bitte warten Sie kurz und versuchen Sie es noch einmal.',
    'try-again': 'Das hat gerade nicht geklappt. Bitte versuchen Sie es noch einmal.',
    'not-found': 'Hier ist nichts.',
  },
};

/** A refusal over HTTP: thrown by routes, answered as a `Problem`. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: ProblemReason;
  readonly params: Params;

  constructor(status: number, reason: ProblemReason, params: Params = {}) {
    super(reason);
    this.status = status;
    this.reason = reason;
    this.params = params;
  }
}

export const sentenceFor = (reason: ProblemReason, lang: Lang): string => sentences[lang][reason];

/** The first language of an Accept-Language header that Kring speaks; English when there is none. */
export function readerLang(header: string | undefined): Lang {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return langs.find((lang) => lang === wanted.find((one) => langs.some((known) => known === one))) ?? 'en';
}
