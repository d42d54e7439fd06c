import { words as ui } from '@kring/ui/words/de.ts';
import type { Dictionary } from './en.ts';

export const words: Dictionary = {
  name: 'Kring',
  claim: 'Versammlungen, in denen alle gehört werden',
  ui,
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
    nameLabel: 'Ihr Name',
    nameHint: 'So, wie ihn die Moderation sehen darf',
    go: 'Mitmachen',
    foreign: 'Diese Versammlung ist nicht auf Deutsch. Die Knöpfe können es sein: Wählen Sie es oben.',
    unknown: (code) => `Der Code ${code} stimmt nicht, oder die Versammlung ist vorbei.`,
    unknownHint: 'Prüfen Sie den Code auf der Leinwand, oder fragen Sie die Moderation.',
    otherCode: 'Anderen Code eingeben',
    enterCode: 'Code eingeben',
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
