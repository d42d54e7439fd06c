import { counted, type Words } from '@kring/core';

/** What stands beside exported ballots. */
export interface ReadmeWords {
  readonly title: string;
  /** When no stage is sealed that was counted by a rule. */
  readonly none: string;
  readonly what: string;
  readonly how: string;
  ballots(count: number): string;
  readonly same: string;
  readonly pabulib: string;
}

export const readmeWords: Words<ReadmeWords> = {
  nl: {
    title: 'Stembiljetten om na te tellen',
    none: 'Hier liggen nog geen stembiljetten: er is nog geen stap verzegeld waarin volgens een regel geteld werd. Onthul en verzegel eerst zo’n stap, of beëindig de bijeenkomst, en exporteer dan opnieuw.',
    what: 'Hier ligt elk stembiljet van elke verzegelde stap waarin volgens een regel geteld werd, blanco stembiljetten inbegrepen. Ze staan door elkaar, en van wie ze zijn, weet niemand meer. Wie wil, kan de uitslag zelf natellen.',
    how: 'Zet de bestanden in de map met de broncode van Kring, open daar een terminal, en geef de opdracht die onder de stap staat. Nodig is alleen Node.js.',
    ballots: (count) => counted('nl', count, 'stembiljet', 'stembiljetten'),
    same: 'Wat de opdracht antwoordt, moet gelijk zijn aan de uitslag in het verslag. Wie voorgaat waar alles gelijk is, is vooraf vastgelegd en staat in het bestand (lot). Zonder --rule en met --list toont Kring elke regel die er is.',
    pabulib:
      'Een bestand dat op .pb eindigt, bevat dezelfde stembiljetten in de vorm die andere programma’s voor burgerbudgetten lezen (pabulib.org). De volgorde van de projecten is er de volgorde waarin zij voorgaan bij gelijke stand.',
  },
  fr: {
    title: 'Les bulletins, pour recompter',
    none: 'Il n’y a pas encore de bulletins ici\u00a0: aucune étape comptée selon une règle n’est scellée. Dévoilez et scellez d’abord une telle étape, ou terminez la réunion, puis exportez à nouveau.',
    what: 'Voici chaque bulletin de chaque étape scellée qui a été comptée selon une règle, bulletins blancs compris. Ils sont mélangés, et plus personne ne sait à qui ils étaient. Qui le souhaite peut recompter le résultat.',
    how: 'Placez les fichiers dans le dossier du code source de Kring, ouvrez-y un terminal et donnez la commande qui figure sous l’étape. Il ne faut que Node.js.',
    ballots: (count) => counted('fr', count, 'bulletin', 'bulletins'),
    same: 'La réponse de la commande doit être égale au résultat du rapport. Qui passe en premier quand tout est égal est fixé d’avance et figure dans le fichier (lot). Sans --rule et avec --list, Kring montre toutes les règles qui existent.',
    pabulib:
      'Un fichier qui se termine par .pb contient les mêmes bulletins sous la forme que lisent d’autres programmes de budgets participatifs (pabulib.org). L’ordre des projets y est celui dans lequel ils passent en cas d’égalité.',
  },
  en: {
    title: 'The ballots, to be counted again',
    none: 'There are no ballots here yet: no step that was counted by a rule is sealed. Reveal and seal such a step first, or end the meeting, and export again.',
    what: 'Here is every ballot of every sealed step that was counted by a rule, blank ones included. They lie in no order, and nobody knows any more whose they are. Whoever wants to can count the result again.',
    how: 'Put the files into the folder of Kring’s source, open a terminal there, and give the command that stands beneath the step. Nothing but Node.js is needed.',
    ballots: (count) => counted('en', count, 'ballot', 'ballots'),
    same: 'What the command answers has to be the result in the report. Who goes first where all is equal was fixed before and stands in the file (lot). Without --rule and with --list, Kring shows every rule there is.',
    pabulib:
      'A file that ends in .pb holds the same ballots in the form that other programs for participatory budgets read (pabulib.org). The order of the projects there is the order in which they go first in a tie.',
  },
  de: {
    title: 'Die Stimmzettel, zum Nachzählen',
    none: 'Hier liegen noch keine Stimmzettel: Noch ist kein Schritt versiegelt, in dem nach einer Regel gezählt wurde. Zeigen und versiegeln Sie zuerst einen solchen Schritt, oder beenden Sie die Versammlung, und exportieren Sie dann noch einmal.',
    what: 'Hier liegt jeder Stimmzettel jedes versiegelten Schritts, in dem nach einer Regel gezählt wurde, leere inbegriffen. Sie liegen durcheinander, und niemand weiß mehr, von wem sie sind. Wer will, kann das Ergebnis selbst nachzählen.',
    how: 'Legen Sie die Dateien in den Ordner mit dem Quelltext von Kring, öffnen Sie dort ein Terminal und geben Sie den Befehl, der unter dem Schritt steht. Nötig ist nur Node.js.',
    ballots: (count) => counted('de', count, 'Stimmzettel', 'Stimmzettel'),
    same: 'Die Antwort des Befehls muss dem Ergebnis im Bericht gleich sein. Wer vorgeht, wo alles gleich ist, wurde vorher festgelegt und steht in der Datei (lot). Ohne --rule und mit --list zeigt Kring alle Regeln, die es gibt.',
    pabulib:
      'Eine Datei, die auf .pb endet, enthält dieselben Stimmzettel in der Form, die andere Programme für Bürgerhaushalte lesen (pabulib.org). Die Reihenfolge der Projekte ist dort die, in der sie bei Gleichstand vorgehen.',
  },
};
