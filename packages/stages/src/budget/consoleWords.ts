import { counted, plural, type Words } from '@kring/core';
import type { RuleWords } from '../voting/ruleWords.ts';
import type { BudgetForm } from './views.ts';

/** What who prepares and steers a budget reads. */
interface ConsoleWords {
  /** So many projects have no cost: nobody can choose them. */
  priceless(count: number): string;
  forms: Readonly<Record<BudgetForm, RuleWords>>;
  settings: {
    question: string;
    amount: string;
    amountHint: string;
    form: string;
    formHint: string;
    least: string;
    leastHint: string;
    most: string;
    mostHint: string;
    mostLimit: string;
    points: string;
    pointsHint: string;
    mostPoints: string;
    mostPointsHint: string;
    mostPointsLimit: string;
    threshold: string;
    thresholdHint: string;
    thresholdLimit: string;
    none: string;
    informFirst: string;
    informFirstHint: string;
    projects: string;
    projectsHint: string;
    noProjects: string;
    /** All of them together cost so much; there is so much to spend. */
    together(cost: string): string;
    cost: string;
    costHint: string;
    noCost: string;
    description: string;
    place: string;
    picture: string;
    pictureHint: string;
    addPicture: string;
    removePicture: string;
    noPicture: string;
    tooManyPictures: string;
    gone: string;
  };
}

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    priceless: (count) =>
      `Van ${counted('nl', count, 'project', 'projecten')} is niet bekend wat het kost. Niemand kan ${plural('nl', count, 'het', 'ze')} kiezen.`,
    forms: {
      basket: {
        name: 'Een mand vullen',
        says: 'Ieder kiest projecten zolang het budget reikt; wat niet meer past, kan niet meer in de mand.',
      },
      approve: {
        name: 'Aankruisen',
        says: 'Ieder kruist aan wat hij of zij steunt, zonder te rekenen; dat vraagt het minst.',
      },
      points: {
        name: 'Punten verdelen',
        says: 'Ieder verdeelt een aantal punten; zo telt mee hoe graag men iets wil.',
      },
      rank: {
        name: 'Favorieten op volgorde',
        says: 'Ieder zet een paar favorieten op volgorde; de eerste weegt het zwaarst.',
      },
    },
    settings: {
      question: 'Vraag',
      amount: 'Budget',
      amountHint: 'Het bedrag dat te verdelen is, in euro.',
      form: 'Hoe kiest men?',
      formHint: 'Wat men op de telefoon doet; hoe er geteld wordt, kiest u hieronder apart.',
      least: 'Hoeveel kiest men er minstens?',
      leastHint: 'Wie niets kiest, stemt blanco; dat mag altijd.',
      most: 'Hoeveel mag men er kiezen?',
      mostHint: 'Zonder grens kiest men het vrijst.',
      mostLimit: 'Hoogstens per persoon',
      points: 'Punten per persoon',
      pointsHint: 'Wat ieder te verdelen heeft.',
      mostPoints: 'Hoeveel punten mag één project krijgen?',
      mostPointsHint: 'Zonder grens mogen alle punten naar één project.',
      mostPointsLimit: 'Hoogstens per project',
      threshold: 'Hoeveel stemmen of punten heeft een project minstens nodig?',
      thresholdHint: 'Zonder drempel kan elk project geld krijgen.',
      thresholdLimit: 'Minstens',
      none: 'Geen grens',
      informFirst: 'Eerst lezen, dan kiezen',
      informFirstHint: 'Een project kan men pas kiezen na het openen van de uitleg.',
      projects: 'Projecten',
      projectsHint: 'Wat u hier invult, komt in de plaats van wat de lijst zegt.',
      noProjects: 'De projecten komen uit de bron van deze stap. Kies die hierboven.',
      together: (cost) => `Samen kosten ze ${cost}.`,
      cost: 'Kostprijs',
      costHint: 'Leeg: wat de lijst zegt.',
      noCost: 'Nog geen kostprijs',
      description: 'Uitleg',
      place: 'Plaats',
      picture: 'Foto',
      pictureHint: 'Een telefoon haalt ze pas op als iemand de uitleg opent.',
      addPicture: 'Kies een foto',
      removePicture: 'Haal de foto weg',
      noPicture: 'Dit bestand is geen foto die deze browser kan lezen.',
      tooManyPictures: 'Er zijn te veel foto’s voor één stap. Haal er eerst een weg.',
      gone: 'Deze tekst is weggehaald',
    },
  },
  fr: {
    priceless: (count) =>
      `On ne connaît pas le coût de ${counted('fr', count, 'projet', 'projets')}. Personne ne peut ${plural('fr', count, 'le', 'les')} choisir.`,
    forms: {
      basket: {
        name: 'Remplir un panier',
        says: 'Chacun choisit des projets tant que le budget suffit\u00a0; ce qui n’entre plus ne peut plus être choisi.',
      },
      approve: {
        name: 'Cocher',
        says: 'Chacun coche ce qu’il ou elle soutient, sans compter\u00a0; c’est le plus simple.',
      },
      points: {
        name: 'Répartir des points',
        says: 'Chacun répartit un nombre de points\u00a0; l’intensité des souhaits compte aussi.',
      },
      rank: {
        name: 'Des préférés dans l’ordre',
        says: 'Chacun met quelques préférés dans l’ordre\u00a0; le premier pèse le plus.',
      },
    },
    settings: {
      question: 'Question',
      amount: 'Budget',
      amountHint: 'La somme à répartir, en euros.',
      form: 'Comment choisit-on\u00a0?',
      formHint: 'Ce que l’on fait sur le téléphone\u00a0; la façon de compter se choisit à part, plus bas.',
      least: 'Combien en choisit-on au moins\u00a0?',
      leastHint: 'Ne rien choisir, c’est voter blanc\u00a0; c’est toujours permis.',
      most: 'Combien peut-on en choisir\u00a0?',
      mostHint: 'Sans limite, on choisit le plus librement.',
      mostLimit: 'Au plus par personne',
      points: 'Points par personne',
      pointsHint: 'Ce que chacun peut répartir.',
      mostPoints: 'Combien de points un projet peut-il recevoir\u00a0?',
      mostPointsHint: 'Sans limite, tous les points peuvent aller à un seul projet.',
      mostPointsLimit: 'Au plus par projet',
      threshold: 'Combien de voix ou de points faut-il au moins\u00a0?',
      thresholdHint: 'Sans seuil, chaque projet peut recevoir de l’argent.',
      thresholdLimit: 'Au moins',
      none: 'Pas de limite',
      informFirst: 'Lire d’abord, choisir ensuite',
      informFirstHint: 'On ne peut choisir un projet qu’après en avoir ouvert l’explication.',
      projects: 'Projets',
      projectsHint: 'Ce que vous remplissez ici remplace ce que dit la liste.',
      noProjects: 'Les projets viennent de la source de cette étape. Choisissez-la ci-dessus.',
      together: (cost) => `Ensemble, ils coûtent ${cost}.`,
      cost: 'Coût',
      costHint: 'Vide\u00a0: ce que dit la liste.',
      noCost: 'Pas encore de coût',
      description: 'Explication',
      place: 'Lieu',
      picture: 'Photo',
      pictureHint: 'Un téléphone ne la télécharge que si quelqu’un ouvre l’explication.',
      addPicture: 'Choisir une photo',
      removePicture: 'Retirer la photo',
      noPicture: 'Ce fichier n’est pas une photo que ce navigateur sait lire.',
      tooManyPictures: 'Il y a trop de photos pour une étape. Retirez-en d’abord une.',
      gone: 'Ce texte a été retiré',
    },
  },
  en: {
    priceless: (count) =>
      `Nobody said what ${counted('en', count, 'project costs', 'projects cost')}. Nobody can choose ${plural('en', count, 'it', 'them')}.`,
    forms: {
      basket: {
        name: 'Fill a basket',
        says: 'Everyone chooses projects as long as the budget lasts; what does not fit cannot go in.',
      },
      approve: { name: 'Tick', says: 'Everyone ticks what they support, without sums; that asks least.' },
      points: {
        name: 'Share out points',
        says: 'Everyone shares out a number of points; so it counts how much one wants something.',
      },
      rank: {
        name: 'Favourites in order',
        says: 'Everyone puts a few favourites in order; the first weighs most.',
      },
    },
    settings: {
      question: 'Question',
      amount: 'Budget',
      amountHint: 'The amount there is to spend, in euros.',
      form: 'How do people choose?',
      formHint: 'What one does on the phone; how it is counted is chosen apart, below.',
      least: 'How many does one choose at least?',
      leastHint: 'Who chooses nothing casts a blank vote; that is always allowed.',
      most: 'How many may one choose?',
      mostHint: 'Without a limit people choose most freely.',
      mostLimit: 'At most per person',
      points: 'Points per person',
      pointsHint: 'What each has to share out.',
      mostPoints: 'How many points may one project get?',
      mostPointsHint: 'Without a limit all points may go to one project.',
      mostPointsLimit: 'At most per project',
      threshold: 'How many votes or points does a project need at least?',
      thresholdHint: 'Without a threshold any project can get money.',
      thresholdLimit: 'At least',
      none: 'No limit',
      informFirst: 'First read, then choose',
      informFirstHint: 'A project can be chosen only after its explanation was opened.',
      projects: 'Projects',
      projectsHint: 'What you fill in here stands in place of what the list says.',
      noProjects: 'The projects come from this step’s source. Choose it above.',
      together: (cost) => `Together they cost ${cost}.`,
      cost: 'Cost',
      costHint: 'Empty: what the list says.',
      noCost: 'No cost yet',
      description: 'Explanation',
      place: 'Place',
      picture: 'Picture',
      pictureHint: 'A phone fetches it only when somebody opens the explanation.',
      addPicture: 'Choose a picture',
      removePicture: 'Take the picture away',
      noPicture: 'This file is no picture that this browser can read.',
      tooManyPictures: 'There are too many pictures for one step. Take one away first.',
      gone: 'This text was taken away',
    },
  },
  de: {
    priceless: (count) =>
      `Von ${counted('de', count, 'Projekt', 'Projekten')} ist nicht bekannt, was es kostet. Niemand kann ${plural('de', count, 'es', 'sie')} wählen.`,
    forms: {
      basket: {
        name: 'Einen Korb füllen',
        says: 'Alle wählen Projekte, solange das Budget reicht; was nicht mehr passt, kommt nicht in den Korb.',
      },
      approve: {
        name: 'Ankreuzen',
        says: 'Alle kreuzen an, was sie unterstützen, ohne zu rechnen; das verlangt am wenigsten.',
      },
      points: {
        name: 'Punkte verteilen',
        says: 'Alle verteilen eine Anzahl Punkte; so zählt mit, wie sehr man etwas möchte.',
      },
      rank: {
        name: 'Favoriten in Reihenfolge',
        says: 'Alle ordnen einige Favoriten; der erste wiegt am schwersten.',
      },
    },
    settings: {
      question: 'Frage',
      amount: 'Budget',
      amountHint: 'Der Betrag, der zu verteilen ist, in Euro.',
      form: 'Wie wählt man?',
      formHint: 'Was man auf dem Handy tut; wie gezählt wird, wählen Sie unten eigens.',
      least: 'Wie viele wählt man mindestens?',
      leastHint: 'Wer nichts wählt, gibt einen leeren Stimmzettel ab; das ist immer erlaubt.',
      most: 'Wie viele darf man wählen?',
      mostHint: 'Ohne Grenze wählt man am freiesten.',
      mostLimit: 'Höchstens pro Person',
      points: 'Punkte pro Person',
      pointsHint: 'Was jeder zu verteilen hat.',
      mostPoints: 'Wie viele Punkte darf ein Projekt bekommen?',
      mostPointsHint: 'Ohne Grenze können alle Punkte an ein Projekt gehen.',
      mostPointsLimit: 'Höchstens pro Projekt',
      threshold: 'Wie viele Stimmen oder Punkte braucht ein Projekt mindestens?',
      thresholdHint: 'Ohne Schwelle kann jedes Projekt Geld bekommen.',
      thresholdLimit: 'Mindestens',
      none: 'Keine Grenze',
      informFirst: 'Erst lesen, dann wählen',
      informFirstHint: 'Ein Projekt lässt sich erst wählen, nachdem seine Erklärung geöffnet wurde.',
      projects: 'Projekte',
      projectsHint: 'Was Sie hier eintragen, tritt an die Stelle dessen, was die Liste sagt.',
      noProjects: 'Die Projekte kommen aus der Quelle dieses Schritts. Wählen Sie sie oben.',
      together: (cost) => `Zusammen kosten sie ${cost}.`,
      cost: 'Kosten',
      costHint: 'Leer: was die Liste sagt.',
      noCost: 'Noch keine Kosten',
      description: 'Erklärung',
      place: 'Ort',
      picture: 'Bild',
      pictureHint: 'Ein Handy holt es erst, wenn jemand die Erklärung öffnet.',
      addPicture: 'Bild wählen',
      removePicture: 'Bild entfernen',
      noPicture: 'Diese Datei ist kein Bild, das dieser Browser lesen kann.',
      tooManyPictures: 'Es sind zu viele Bilder für einen Schritt. Entfernen Sie zuerst eines.',
      gone: 'Dieser Text wurde entfernt',
    },
  },
};
