import type { Words } from '@kring/core';

/**
 * The accessibility statement, in the form that European directive 2016/2102 asks of public bodies. In Belgium each
 * authority has a law of its own for it: the federal one of 19 July 2018 holds for federal bodies, not for towns.
 */
export interface StatementWords {
  readonly title: string;
  readonly intro: string;
  readonly status: string;
  readonly statusText: string;
  readonly known: string;
  readonly knownList: readonly string[];
  readonly how: string;
  readonly howText: string;
  readonly helps: string;
  readonly helpsList: readonly string[];
  readonly contact: string;
  readonly contactText: string;
  readonly organiser: string;
  readonly operator: string;
  readonly askInTheRoom: string;
  readonly complaint: string;
  readonly complaintText: string;
  readonly ombudsman: string;
  readonly date: string;
  readonly home: string;
}

/** When the statement was made, and last looked at. */
export const statedOn = '2026-11-22';

export const statementWords: Words<StatementWords> = {
  nl: {
    title: 'Toegankelijkheids\u00adverklaring',
    intro:
      'Kring wil dat iedereen kan meedoen. Deze verklaring geldt voor deze website: de telefoonpagina’s, het scherm en de regie. Ze volgt de Europese richtlijn 2016/2102, zoals ze in België geldt: voor Vlaamse besturen door het bestuursdecreet van 7 december 2018, voor Brusselse door de ordonnantie van 4 oktober 2018, voor Waalse door het decreet van 2 mei 2019, voor federale door de wet van 19 juli 2018.',
    status: 'Hoe ver we staan',
    statusText:
      'Kring voldoet gedeeltelijk aan de WCAG 2.2, niveau AA (EN 301 549). Wat we weten dat nog niet klopt, staat hieronder.',
    known: 'Wat nog niet toegankelijk is',
    knownList: [
      'Wat op het scherm in de zaal staat, is bedoeld om van ver te lezen. Alles wat u nodig hebt om mee te doen, staat ook op uw telefoon.',
      'Foto’s en tekeningen die een organisator in een uitleg zet, hebben alleen een beschrijving als de organisator er een schreef.',
      'De affiche en de tafelkaarten zijn om af te drukken en passen zich niet aan een klein venster aan.',
      'De PDF- en Word-bestanden zijn niet met hulpmiddelen nagekeken. Dezelfde resultaten staan op een webpagina.',
      'Zolang een venster vraagt om te bevestigen, zwijgen mededelingen over wat intussen verandert.',
      'Wat deelnemers schreven, staat in hun eigen taal; een vertaling is er alleen als een begeleider ze maakte.',
    ],
    how: 'Hoe we dit nakijken',
    howText:
      'We kijken het zelf na, bij elke wijziging: elk soort stap, in licht en donker, met axe; op 400 % vergroting en met ruimere letters; met aanraakvlakken die groot genoeg zijn; en een hele bijeenkomst met alleen het toetsenbord. Er is nog geen onderzoek door een onafhankelijk bureau, en nog geen test met gebruikers van hulpmiddelen.',
    helps: 'Wat u helpt',
    helpsList: [
      'Voorlezen: op uw telefoon leest een knop de vraag voor, met de stem van uw toestel.',
      'Alles kan met het toetsenbord. In de regie kunt u de sneltoetsen uitzetten.',
      'Letters mogen groter, kleuren volgen uw toestel (donker, hoog contrast), en wie beweging uitzet, ziet geen beweging.',
      'Geen telefoon? De begeleider kan uw idee voor u noteren.',
    ],
    contact: 'Lukt iets niet?',
    contactText:
      'Laat het ons weten. Zeg wat u wilde doen en met welk toestel; dan zoeken we samen een andere weg.',
    organiser: 'Deze bijeenkomst wordt georganiseerd door',
    operator: 'Wie deze website beheert',
    askInTheRoom: 'Spreek in de zaal de begeleider aan, of neem contact op met wie u uitnodigde.',
    complaint: 'Niet tevreden met het antwoord?',
    complaintText:
      'Krijgt u binnen een redelijke tijd geen antwoord, of volstaat het niet? Dan kunt u een klacht indienen bij de ombudsdienst die voor de organisator bevoegd is: die van uw stad of gemeente als ze er een heeft, anders die van het gewest. Op ombudsman.be vindt u welke dat is.',
    ombudsman: 'Alle ombudsdiensten van België',
    date: 'Opgesteld op',
    home: 'Naar het begin',
  },
  fr: {
    title: 'Déclaration d’accessibilité',
    intro:
      'Avec Kring, tout le monde doit pouvoir participer. Cette déclaration vaut pour ce site\u00a0: les pages pour téléphone, l’écran et la régie. Elle suit la directive européenne 2016/2102, telle qu’elle s’applique en Belgique\u00a0: par le décret du 2 mai 2019 en Wallonie, l’ordonnance du 4 octobre 2018 à Bruxelles, le «\u00a0bestuursdecreet\u00a0» du 7 décembre 2018 en Flandre et la loi du 19 juillet 2018 pour les services fédéraux.',
    status: 'Où nous en sommes',
    statusText:
      'Kring est partiellement conforme aux WCAG 2.2, niveau AA (EN 301 549). Ce que nous savons non conforme est cité ci-dessous.',
    known: 'Ce qui n’est pas encore accessible',
    knownList: [
      'L’écran de la salle est fait pour être lu de loin. Tout ce qu’il faut pour participer est aussi sur votre téléphone.',
      'Les photos et dessins qu’un organisateur ajoute à une explication n’ont de description que s’il en a écrit une.',
      'L’affiche et les cartes de table sont faites pour être imprimées et ne s’adaptent pas à une petite fenêtre.',
      'Les fichiers PDF et Word n’ont pas été vérifiés avec des aides techniques. Les mêmes résultats existent en page web.',
      'Tant qu’une fenêtre demande une confirmation, les annonces de ce qui change entre-temps se taisent.',
      'Ce que les participants écrivent reste dans leur langue\u00a0; il n’y a de traduction que si l’animation en a fait une.',
    ],
    how: 'Comment nous vérifions',
    howText:
      'Nous vérifions nous-mêmes, à chaque modification\u00a0: chaque type d’étape, en clair et en sombre, avec axe\u00a0; à 400\u00a0% et avec des lettres plus espacées\u00a0; avec des zones tactiles assez grandes\u00a0; et une réunion entière au clavier seul. Il n’y a pas encore eu d’audit indépendant, ni de test avec des utilisateurs d’aides techniques.',
    helps: 'Ce qui vous aide',
    helpsList: [
      'Lecture à voix haute\u00a0: sur votre téléphone, un bouton lit la question avec la voix de l’appareil.',
      'Tout peut se faire au clavier. Dans la régie, les raccourcis peuvent être désactivés.',
      'Les lettres peuvent grandir, les couleurs suivent votre appareil (sombre, contraste élevé), et si vous coupez les animations, rien ne bouge.',
      'Pas de téléphone\u00a0? L’animation peut noter votre idée pour vous.',
    ],
    contact: 'Quelque chose ne marche pas\u00a0?',
    contactText:
      'Dites-le-nous. Expliquez ce que vous vouliez faire et avec quel appareil\u00a0; nous chercherons ensemble une autre solution.',
    organiser: 'Cette réunion est organisée par',
    operator: 'Qui gère ce site',
    askInTheRoom: 'Dans la salle, adressez-vous à l’animation, ou contactez la personne qui vous a invité.',
    complaint: 'La réponse ne vous convient pas\u00a0?',
    complaintText:
      'Sans réponse dans un délai raisonnable, ou si elle ne suffit pas, vous pouvez introduire une plainte auprès du médiateur compétent pour l’organisateur\u00a0: celui de votre ville ou commune si elle en a un, sinon celui de la région. Le site ombudsman.be vous dit lequel.',
    ombudsman: 'Tous les médiateurs de Belgique',
    date: 'Établie le',
    home: 'Retour au début',
  },
  en: {
    title: 'Accessibility statement',
    intro:
      'Kring wants everyone to be able to take part. This statement is about this website: the pages for phones, the screen and the console. It follows European directive 2016/2102 as it holds in Belgium: by the decree of 7 December 2018 in Flanders, the ordinance of 4 October 2018 in Brussels, the decree of 2 May 2019 in Wallonia, and the law of 19 July 2018 for federal bodies.',
    status: 'Where we stand',
    statusText:
      'Kring conforms in part to WCAG 2.2, level AA (EN 301 549). What we know does not conform is listed below.',
    known: 'What is not accessible yet',
    knownList: [
      'What the screen in the hall shows is made to be read from afar. All you need to take part is on your phone too.',
      'Photos and drawings that an organiser puts in an explanation are described only if the organiser wrote a description.',
      'The poster and the table cards are made for paper and do not adapt to a small window.',
      'The PDF and Word files have not been checked with assistive tools. The same results are on a web page.',
      'While a window asks for a confirmation, announcements of what changes meanwhile stay silent.',
      'What participants wrote is in their own language; there is a translation only where a facilitator made one.',
    ],
    how: 'How we check',
    howText:
      'We check it ourselves, with every change: every type of step, in light and dark, with axe; enlarged to 400 % and with wider spacing; with targets that are large enough; and a whole meeting by keyboard alone. There has been no audit by an independent party yet, nor a test with people who use assistive technology.',
    helps: 'What helps you',
    helpsList: [
      'Read aloud: on your phone a button reads the question with the voice of your device.',
      'Everything can be done by keyboard. In the console, the shortcuts can be turned off.',
      'Letters may be larger, colours follow your device (dark, high contrast), and who turns off motion sees none.',
      'No phone? The facilitator can note your idea for you.',
    ],
    contact: 'Does something not work?',
    contactText:
      'Tell us. Say what you wanted to do and with which device; together we will find another way.',
    organiser: 'This meeting is organised by',
    operator: 'Who runs this website',
    askInTheRoom: 'In the hall, speak to the facilitator, or contact whoever invited you.',
    complaint: 'Not satisfied with the answer?',
    complaintText:
      'If there is no answer within a reasonable time, or it is not enough, you can complain to the ombudsman who is competent for the organiser: that of your city or town if it has one, otherwise that of the region. The site ombudsman.be tells which.',
    ombudsman: 'All ombudsmen of Belgium',
    date: 'Made on',
    home: 'To the start',
  },
  de: {
    title: 'Erklärung zur Barriere\u00adfreiheit',
    intro:
      'Mit Kring sollen alle mitmachen können. Diese Erklärung gilt für diese Website: die Seiten für Handys, die Leinwand und die Regie. Sie folgt der europäischen Richtlinie 2016/2102, wie sie in Belgien gilt: im deutschen Sprachgebiet durch das Dekret über die individuelle und öffentliche elektronische Kommunikation der Behörden, in Brüssel durch die Ordonnanz vom 4. Oktober 2018, in der Wallonie durch das Dekret vom 2. Mai 2019, in Flandern durch das „Bestuursdecreet“ vom 7. Dezember 2018, für föderale Stellen durch das Gesetz vom 19. Juli 2018.',
    status: 'Wo wir stehen',
    statusText:
      'Kring ist teilweise konform mit den WCAG 2.2, Stufe AA (EN 301 549). Was unseres Wissens nicht konform ist, steht unten.',
    known: 'Was noch nicht barrierefrei ist',
    knownList: [
      'Die Leinwand im Saal ist zum Lesen aus der Ferne gemacht. Alles, was Sie zum Mitmachen brauchen, steht auch auf Ihrem Handy.',
      'Fotos und Zeichnungen in einer Erklärung sind nur beschrieben, wenn die Veranstalter eine Beschreibung geschrieben haben.',
      'Das Plakat und die Tischkarten sind für Papier gemacht und passen sich keinem kleinen Fenster an.',
      'Die PDF- und Word-Dateien wurden nicht mit Hilfsmitteln geprüft. Dieselben Ergebnisse stehen auf einer Webseite.',
      'Solange ein Fenster um Bestätigung bittet, schweigen Ansagen über das, was sich inzwischen ändert.',
      'Was Teilnehmende schrieben, steht in ihrer Sprache; eine Übersetzung gibt es nur, wenn die Moderation eine gemacht hat.',
    ],
    how: 'Wie wir prüfen',
    howText:
      'Wir prüfen selbst, bei jeder Änderung: jede Art von Schritt, hell und dunkel, mit axe; bei 400 % und mit weiteren Abständen; mit genügend großen Flächen zum Tippen; und eine ganze Versammlung nur mit der Tastatur. Eine unabhängige Prüfung oder ein Test mit Menschen, die Hilfsmittel nutzen, steht noch aus.',
    helps: 'Was Ihnen hilft',
    helpsList: [
      'Vorlesen: Auf Ihrem Handy liest ein Knopf die Frage mit der Stimme des Geräts vor.',
      'Alles geht mit der Tastatur. In der Regie lassen sich die Tastenkürzel abschalten.',
      'Buchstaben dürfen größer sein, Farben folgen Ihrem Gerät (dunkel, hoher Kontrast), und wer Bewegung abschaltet, sieht keine.',
      'Kein Handy? Die Moderation kann Ihre Idee für Sie notieren.',
    ],
    contact: 'Geht etwas nicht?',
    contactText:
      'Sagen Sie es uns: was Sie tun wollten und mit welchem Gerät. Dann finden wir gemeinsam einen anderen Weg.',
    organiser: 'Diese Versammlung organisiert',
    operator: 'Wer diese Website betreibt',
    askInTheRoom: 'Sprechen Sie im Saal die Moderation an, oder wer Sie eingeladen hat.',
    complaint: 'Nicht zufrieden mit der Antwort?',
    complaintText:
      'Kommt in angemessener Zeit keine Antwort oder genügt sie nicht, können Sie sich bei der Ombudsstelle beschweren, die für den Organisator zuständig ist: der Ihrer Stadt oder Gemeinde, wenn sie eine hat, sonst der Region; im deutschen Sprachgebiet ist das der Ombudsdienst der Deutschsprachigen Gemeinschaft. Auf ombudsman.be steht, welche es ist.',
    ombudsman: 'Alle Ombudsstellen in Belgien',
    date: 'Erstellt am',
    home: 'Zum Anfang',
  },
};
