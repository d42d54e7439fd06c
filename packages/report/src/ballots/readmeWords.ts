import { counted, figure, type GivenAs, type Words } from '@kring/core';

/** What stands beside exported ballots. */
export interface ReadmeWords {
  readonly title: string;
  /** When no stage is sealed that was counted by a rule. */
  readonly none: string;
  readonly what: string;
  readonly how: string;
  readonly given: Readonly<Record<GivenAs, (count: number) => string>>;
  hands(count: number): string;
  /** Of what was asked several times, that these are the ballots of the last. */
  lastOf(rounds: number): string;
  /** What hands are in these files. */
  readonly raised: string;
  readonly raisedInPb: string;
  readonly same: string;
  readonly pabulib: string;
}

export const readmeWords: Words<ReadmeWords> = {
  nl: {
    title: 'Stembiljetten om na te tellen',
    none: 'Hier liggen nog geen stembiljetten: er is nog geen stap verzegeld waarin volgens een regel geteld werd. Onthul en verzegel eerst zo’n stap, of beëindig de bijeenkomst, en exporteer dan opnieuw.',
    what: 'Hier ligt elk stembiljet en elk antwoord van elke verzegelde stap waarin volgens een regel geteld werd, blanco stembiljetten inbegrepen. Ze staan door elkaar, en van wie ze zijn, weet niemand meer. Wie wil, kan de uitslag zelf natellen.',
    how: 'Zet de bestanden in de map met de broncode van Kring, open daar een terminal, en geef de opdracht die onder de stap staat. Nodig is alleen Node.js.',
    given: {
      vote: (count) => counted('nl', count, 'stembiljet', 'stembiljetten'),
      answer: (count) => counted('nl', count, 'antwoord', 'antwoorden'),
    },
    hands: (count) => counted('nl', count, 'persoon met de hand', 'mensen met de hand'),
    lastOf: (rounds) =>
      `Het werd ${figure('nl', rounds)} keer gevraagd: dit zijn de antwoorden van de laatste ronde. De andere staan in de export als data (.json).`,
    raised:
      'Waar met de hand gestemd werd, zijn er geen stembiljetten: geteld werd hoeveel mensen meededen en hoeveel handen elk voorstel of elk antwoord kreeg. Om dat mee te kunnen tellen, zijn die handen in het bestand als stembiljetten uitgedeeld: elk voorstel of antwoord krijgt zijn handen, elke persoon telt één keer. Ze dragen het merk way hands. Wie voor wat samen de hand opstak, zeggen ze dus niet, en voor de regel hier maakt het geen verschil.',
    raisedInPb:
      'In een .pb-bestand kan dat er niet bij staan: daar zijn ze niet te onderscheiden van de andere.',
    same: 'Wat de opdracht antwoordt, moet gelijk zijn aan de uitslag in het verslag. Wie voorgaat waar alles gelijk is, is vooraf vastgelegd en staat in het bestand (lot). Zonder --rule en met --list toont Kring elke regel die er is.',
    pabulib:
      'Een bestand dat op .pb eindigt, bevat dezelfde stembiljetten in de vorm die andere programma’s voor burgerbudgetten lezen (pabulib.org). De volgorde van de projecten is er de volgorde waarin zij voorgaan bij gelijke stand.',
  },
  fr: {
    title: 'Les bulletins, pour recompter',
    none: 'Il n’y a pas encore de bulletins ici\u00a0: aucune étape comptée selon une règle n’est scellée. Dévoilez et scellez d’abord une telle étape, ou terminez la réunion, puis exportez à nouveau.',
    what: 'Voici chaque bulletin et chaque réponse de chaque étape scellée qui a été comptée selon une règle, bulletins blancs compris. Ils sont mélangés, et plus personne ne sait à qui ils étaient. Qui le souhaite peut recompter le résultat.',
    how: 'Placez les fichiers dans le dossier du code source de Kring, ouvrez-y un terminal et donnez la commande qui figure sous l’étape. Il ne faut que Node.js.',
    given: {
      vote: (count) => counted('fr', count, 'bulletin', 'bulletins'),
      answer: (count) => counted('fr', count, 'réponse', 'réponses'),
    },
    hands: (count) => counted('fr', count, 'personne à main levée', 'personnes à main levée'),
    lastOf: (rounds) =>
      `La question a été posée ${figure('fr', rounds)} fois\u00a0: voici les réponses du dernier tour. Les autres figurent dans l’export de données (.json).`,
    raised:
      'Là où l’on a voté à main levée, il n’y a pas de bulletins\u00a0: on a compté combien de personnes participaient et combien de mains se levaient pour chaque proposition ou réponse. Pour les compter avec le reste, ces mains sont réparties dans le fichier comme des bulletins\u00a0: chaque proposition ou réponse reçoit ses mains, chaque personne compte une fois. Ils portent la mention way hands. Ils ne disent donc pas qui a levé la main pour quoi à la fois, et pour la règle utilisée ici, cela ne change rien.',
    raisedInPb:
      'Un fichier .pb n’a pas de place pour cette mention\u00a0: on ne les y distingue pas des autres.',
    same: 'La réponse de la commande doit être égale au résultat du rapport. Qui passe en premier quand tout est égal est fixé d’avance et figure dans le fichier (lot). Sans --rule et avec --list, Kring montre toutes les règles qui existent.',
    pabulib:
      'Un fichier qui se termine par .pb contient les mêmes bulletins sous la forme que lisent d’autres programmes de budgets participatifs (pabulib.org). L’ordre des projets y est celui dans lequel ils passent en cas d’égalité.',
  },
  en: {
    title: 'The ballots, to be counted again',
    none: 'There are no ballots here yet: no step that was counted by a rule is sealed. Reveal and seal such a step first, or end the meeting, and export again.',
    what: 'Here is every ballot and every answer of every sealed step that was counted by a rule, blank ones included. They lie in no order, and nobody knows any more whose they are. Whoever wants to can count the result again.',
    how: 'Put the files into the folder of Kring’s source, open a terminal there, and give the command that stands beneath the step. Nothing but Node.js is needed.',
    given: {
      vote: (count) => counted('en', count, 'ballot', 'ballots'),
      answer: (count) => counted('en', count, 'answer', 'answers'),
    },
    hands: (count) => counted('en', count, 'person by show of hands', 'people by show of hands'),
    lastOf: (rounds) =>
      `It was asked ${figure('en', rounds)} times: these are the answers of the last round. The others stand in the export as data (.json).`,
    raised:
      'Where people voted by show of hands there are no ballots: it was counted how many took part, and how many hands were raised for each proposal or answer. To be counted with the rest, these hands are dealt out in the file as ballots: each proposal or answer gets its hands, each person counts once. They are marked way hands. So they do not say who raised a hand for what together, and for the rule used here it makes no difference.',
    raisedInPb: 'A .pb file has no place for that mark: there they cannot be told from the others.',
    same: 'What the command answers has to be the result in the report. Who goes first where all is equal was fixed before and stands in the file (lot). Without --rule and with --list, Kring shows every rule there is.',
    pabulib:
      'A file that ends in .pb holds the same ballots in the form that other programs for participatory budgets read (pabulib.org). The order of the projects there is the order in which they go first in a tie.',
  },
  de: {
    title: 'Die Stimmzettel, zum Nachzählen',
    none: 'Hier liegen noch keine Stimmzettel: Noch ist kein Schritt versiegelt, in dem nach einer Regel gezählt wurde. Zeigen und versiegeln Sie zuerst einen solchen Schritt, oder beenden Sie die Versammlung, und exportieren Sie dann noch einmal.',
    what: 'Hier liegt jeder Stimmzettel und jede Antwort jedes versiegelten Schritts, in dem nach einer Regel gezählt wurde, leere inbegriffen. Sie liegen durcheinander, und niemand weiß mehr, von wem sie sind. Wer will, kann das Ergebnis selbst nachzählen.',
    how: 'Legen Sie die Dateien in den Ordner mit dem Quelltext von Kring, öffnen Sie dort ein Terminal und geben Sie den Befehl, der unter dem Schritt steht. Nötig ist nur Node.js.',
    given: {
      vote: (count) => counted('de', count, 'Stimmzettel', 'Stimmzettel'),
      answer: (count) => counted('de', count, 'Antwort', 'Antworten'),
    },
    hands: (count) => counted('de', count, 'Person per Handzeichen', 'Personen per Handzeichen'),
    lastOf: (rounds) =>
      `Es wurde ${figure('de', rounds)} Mal gefragt: Das sind die Antworten der letzten Runde. Die anderen stehen im Daten-Export (.json).`,
    raised:
      'Wo per Handzeichen abgestimmt wurde, gibt es keine Stimmzettel: Gezählt wurde, wie viele mitmachten und wie viele Hände jeder Vorschlag oder jede Antwort bekam. Um sie mitzählen zu können, sind diese Hände in der Datei als Stimmzettel verteilt: Jeder Vorschlag oder jede Antwort bekommt die eigenen Hände, jede Person zählt einmal. Sie tragen den Vermerk way hands. Wer für was zugleich die Hand hob, sagen sie also nicht, und für die Regel hier macht es keinen Unterschied.',
    raisedInPb:
      'In einer .pb-Datei ist dafür kein Platz: Dort sind sie von den anderen nicht zu unterscheiden.',
    same: 'Die Antwort des Befehls muss dem Ergebnis im Bericht gleich sein. Wer vorgeht, wo alles gleich ist, wurde vorher festgelegt und steht in der Datei (lot). Ohne --rule und mit --list zeigt Kring alle Regeln, die es gibt.',
    pabulib:
      'Eine Datei, die auf .pb endet, enthält dieselben Stimmzettel in der Form, die andere Programme für Bürgerhaushalte lesen (pabulib.org). Die Reihenfolge der Projekte ist dort die, in der sie bei Gleichstand vorgehen.',
  },
};
