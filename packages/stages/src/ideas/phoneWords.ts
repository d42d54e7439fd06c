import { counted, figure, type Words } from '@kring/core';
import type { MyIdea } from './views.ts';

export interface PhoneWords {
  readonly label: string;
  readonly placeholder: string;
  readonly column: string;
  readonly chooseColumn: string;
  readonly send: string;
  /** In the empty field, after an idea was received. */
  readonly another: string;
  readonly sending: string;
  readonly notSent: string;
  readonly received: string;
  left(count: number): string;
  readonly noneLeft: string;
  readonly refused: string;
  readonly again: string;
  readonly discard: string;
  /** On an idea that waits for the network. */
  readonly stillHere: string;
  /** The host has the change of an idea. */
  readonly changed: string;
  readonly withdrawn: string;
  readonly mine: string;
  readonly states: Readonly<Record<Exclude<MyIdea['state'], 'shown'>, string>>;
  readonly corrected: string;
  readonly byFacilitator: string;
  readonly yours: string;
  readonly redacted: string;
  readonly change: string;
  readonly edit: string;
  readonly editTitle: string;
  readonly save: string;
  readonly cancel: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawText: string;
  readonly all: string;
  later(count: number): string;
  readonly nothingYet: string;
  more(count: number): string;
  readonly soon: string;
  readonly closed: string;
  readonly thanks: string;
  readonly thanksNone: string;
  readonly tooLate: string;
  readonly copy: string;
  readonly copied: string;
}

export const words: Words<PhoneWords> = {
  nl: {
    label: 'Uw idee',
    placeholder: 'Schrijf hier uw idee',
    column: 'Waar hoort het bij?',
    chooseColumn: 'Kies eerst waar uw idee bij hoort.',
    send: 'Verstuur',
    another: 'Nog een idee? Schrijf het hier',
    sending: 'Wordt verstuurd…',
    notSent: 'Nog niet verstuurd. Houd deze pagina open: het vertrekt vanzelf zodra het kan.',
    received: 'Ontvangen, dank u!',
    left: (count) =>
      count === 1 ? 'U kunt nog één idee geven.' : `U kunt nog ${figure('nl', count)} ideeën geven.`,
    noneLeft: 'U hebt al uw ideeën gegeven. Aanpassen kan nog.',
    refused: 'Niet aangekomen',
    again: 'Zet terug in het veld',
    discard: 'Weglaten',
    stillHere: 'nog niet verstuurd',
    changed: 'Aanpassing ontvangen',
    withdrawn: 'Ingetrokken',
    mine: 'Uw ideeën',
    states: {
      secret: 'nog voor niemand zichtbaar',
      waiting: 'wacht op de begeleider',
      hidden: 'verborgen door de begeleider',
    },
    corrected: 'verbeterd door de begeleider',
    byFacilitator: 'genoteerd door de begeleider',
    yours: 'van u',
    redacted: 'De tekst van dit idee is weggehaald.',
    change: 'Aanpassen of intrekken',
    edit: 'Aanpassen',
    editTitle: 'Uw idee aanpassen',
    save: 'Bewaar',
    cancel: 'Annuleren',
    withdraw: 'Intrekken',
    withdrawTitle: 'Dit idee intrekken?',
    withdrawText: 'Het verdwijnt van het scherm en van alle telefoons. U krijgt het niet terug.',
    all: 'Wat iedereen zei',
    later: (count) => counted('nl', count, 'idee, straks te zien', 'ideeën, straks te zien'),
    nothingYet: 'Nog geen ideeën. Het eerste mag van u komen.',
    more: (count) => `Toon er nog ${figure('nl', count)}`,
    soon: 'Zo meteen kunt u hier uw idee schrijven.',
    closed: 'Deze vraag is afgesloten.',
    thanks: 'Dank u voor uw ideeën. Ze gaan mee naar de volgende stap.',
    thanksNone: 'Dank u om mee te denken.',
    tooLate: 'Dit schreef u nog, maar het werd niet meer verstuurd:',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
  },
  fr: {
    label: 'Votre idée',
    placeholder: 'Écrivez votre idée ici',
    column: 'Où la placez-vous\u00a0?',
    chooseColumn: 'Choisissez d’abord où placer votre idée.',
    send: 'Envoyer',
    another: 'Une autre idée\u00a0? Écrivez-la ici',
    sending: 'Envoi en cours…',
    notSent:
      'Pas encore envoyé. Gardez cette page ouverte\u00a0: l’envoi se fera tout seul, dès que possible.',
    received: 'Bien reçu, merci\u00a0!',
    left: (count) =>
      count < 2
        ? 'Vous pouvez encore donner une idée.'
        : `Vous pouvez encore donner ${figure('fr', count)} idées.`,
    noneLeft: 'Vous avez donné toutes vos idées. Vous pouvez encore les modifier.',
    refused: 'Pas arrivé',
    again: 'Remettre dans le champ',
    discard: 'Abandonner',
    stillHere: 'pas encore envoyée',
    changed: 'Modification bien reçue',
    withdrawn: 'Idée retirée',
    mine: 'Vos idées',
    states: {
      secret: 'encore invisible pour tous',
      waiting: 'attend d’être montrée',
      hidden: 'masquée par l’équipe',
    },
    corrected: 'corrigée par l’équipe',
    byFacilitator: 'notée par l’équipe d’animation',
    yours: 'de vous',
    redacted: 'Le texte de cette idée a été retiré.',
    change: 'Modifier ou retirer',
    edit: 'Modifier',
    editTitle: 'Modifier votre idée',
    save: 'Enregistrer',
    cancel: 'Annuler',
    withdraw: 'Retirer',
    withdrawTitle: 'Retirer cette idée\u00a0?',
    withdrawText: 'Elle disparaît de l’écran et de tous les téléphones, définitivement.',
    all: 'Ce que tout le monde a dit',
    later: (count) => counted('fr', count, 'idée, visible tout à l’heure', 'idées, visibles tout à l’heure'),
    nothingYet: 'Pas encore d’idées. La première peut être la vôtre.',
    more: (count) => `En montrer ${figure('fr', count)} de plus`,
    soon: 'Vous pourrez bientôt écrire votre idée ici.',
    closed: 'Cette question est close.',
    thanks: 'Merci pour vos idées. Elles passent à l’étape suivante.',
    thanksNone: 'Merci d’avoir réfléchi avec nous.',
    tooLate: 'Vous aviez encore écrit ceci, qui n’a plus été envoyé\u00a0:',
    copy: 'Copier',
    copied: 'Copié',
  },
  en: {
    label: 'Your idea',
    placeholder: 'Write your idea here',
    column: 'Where does it belong?',
    chooseColumn: 'First choose where your idea belongs.',
    send: 'Send',
    another: 'Another idea? Write it here',
    sending: 'Being sent…',
    notSent: 'Not sent yet. Keep this page open: it leaves by itself as soon as it can.',
    received: 'Received, thank you!',
    left: (count) =>
      count === 1 ? 'You can give one more idea.' : `You can give ${figure('en', count)} more ideas.`,
    noneLeft: 'You have given all your ideas. You can still change them.',
    refused: 'Did not arrive',
    again: 'Put back in the field',
    discard: 'Leave out',
    stillHere: 'not sent yet',
    changed: 'Change received',
    withdrawn: 'Withdrawn',
    mine: 'Your ideas',
    states: {
      secret: 'not visible to anyone yet',
      waiting: 'waits for the facilitator',
      hidden: 'hidden by the facilitator',
    },
    corrected: 'corrected by the facilitator',
    byFacilitator: 'noted by the facilitator',
    yours: 'yours',
    redacted: 'The text of this idea was taken away.',
    change: 'Change or withdraw',
    edit: 'Change',
    editTitle: 'Change your idea',
    save: 'Save',
    cancel: 'Cancel',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw this idea?',
    withdrawText: 'It disappears from the screen and from all phones, for good.',
    all: 'What everyone said',
    later: (count) => counted('en', count, 'idea, to be seen later', 'ideas, to be seen later'),
    nothingYet: 'No ideas yet. The first one may be yours.',
    more: (count) => `Show ${figure('en', count)} more`,
    soon: 'Soon you can write your idea here.',
    closed: 'This question is closed.',
    thanks: 'Thank you for your ideas. They go on to the next step.',
    thanksNone: 'Thank you for thinking along.',
    tooLate: 'You had written this, but it was not sent any more:',
    copy: 'Copy',
    copied: 'Copied',
  },
  de: {
    label: 'Ihre Idee',
    placeholder: 'Schreiben Sie hier Ihre Idee',
    column: 'Wozu gehört sie?',
    chooseColumn: 'Wählen Sie zuerst, wozu Ihre Idee gehört.',
    send: 'Senden',
    another: 'Noch eine Idee? Schreiben Sie sie hier',
    sending: 'Wird gesendet…',
    notSent:
      'Noch nicht gesendet. Lassen Sie diese Seite offen: Es geht von selbst ab, sobald es möglich ist.',
    received: 'Angekommen, danke!',
    left: (count) =>
      count === 1
        ? 'Sie können noch eine Idee einbringen.'
        : `Sie können noch ${figure('de', count)} Ideen einbringen.`,
    noneLeft: 'Sie haben alle Ihre Ideen eingebracht. Ändern geht noch.',
    refused: 'Nicht angekommen',
    again: 'Zurück ins Feld',
    discard: 'Weglassen',
    stillHere: 'noch nicht gesendet',
    changed: 'Änderung erhalten',
    withdrawn: 'Zurückgezogen',
    mine: 'Ihre Ideen',
    states: {
      secret: 'noch für niemanden sichtbar',
      waiting: 'wartet auf die Moderation',
      hidden: 'von der Moderation ausgeblendet',
    },
    corrected: 'von der Moderation korrigiert',
    byFacilitator: 'von der Moderation notiert',
    yours: 'von Ihnen',
    redacted: 'Der Text dieser Idee wurde entfernt.',
    change: 'Ändern oder zurückziehen',
    edit: 'Ändern',
    editTitle: 'Ihre Idee ändern',
    save: 'Speichern',
    cancel: 'Abbrechen',
    withdraw: 'Zurückziehen',
    withdrawTitle: 'Diese Idee zurückziehen?',
    withdrawText: 'Sie verschwindet von der Leinwand und von allen Handys, endgültig.',
    all: 'Was alle gesagt haben',
    later: (count) => counted('de', count, 'Idee, bald zu sehen', 'Ideen, bald zu sehen'),
    nothingYet: 'Noch keine Ideen. Die erste darf von Ihnen kommen.',
    more: (count) => `${figure('de', count)} weitere zeigen`,
    soon: 'Gleich können Sie hier Ihre Idee schreiben.',
    closed: 'Diese Frage ist geschlossen.',
    thanks: 'Danke für Ihre Ideen. Sie gehen mit in den nächsten Schritt.',
    thanksNone: 'Danke fürs Mitdenken.',
    tooLate: 'Das hatten Sie noch geschrieben, es wurde aber nicht mehr gesendet:',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },
};
