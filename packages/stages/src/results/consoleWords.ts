import type { Words } from '@kring/core';

/** What the facilitator reads about the results, while they are shown and while they are prepared. */
interface ConsoleWords {
  shown: string;
  oneVote: string;
  top: string;
  topHint: string;
  quotes: string;
  quotesHint: string;
  thanks: string;
  empty: string;
  emptyHint: string;
  ranking: string;
  public: string;
  publicHint: string;
  private: string;
  privateHint: string;
}

export const consoleWords: Words<ConsoleWords> = {
  nl: {
    shown: 'Wat er te zien is',
    oneVote: 'Deze stap toont de uitkomst van één stap. Voor nog een stemming voegt u nog zo’n stap toe.',
    top: 'Hoeveel plaatsen',
    topHint: 'Wie ex aequo staat met de laatste, komt mee.',
    quotes: 'Ideeën per groep',
    quotesHint: 'Op het scherm wisselen ze rustig af.',
    thanks: 'Woord van dank',
    empty: 'Nog niets om te rangschikken',
    emptyHint:
      'Laat deze stap beginnen met wat een stemming opleverde. Tot dan ziet de zaal het woord van dank.',
    ranking: 'Rangschikking',
    public: 'De resultaten staan online',
    publicHint: 'Iedereen met de QR-code van de affiche kan ze lezen. U kunt ze altijd weer intrekken.',
    private: 'De resultaten zijn nog niet openbaar',
    privateHint:
      'Alleen wie hier is, ziet ze nu. Wilt u dat iedereen ze later kan nalezen? Maak ze dan openbaar bij het afronden.',
  },
  fr: {
    shown: 'Ce que l’on voit',
    oneVote:
      'Cette étape montre le résultat d’une seule étape. Pour un autre vote, ajoutez une deuxième étape comme celle-ci.',
    top: 'Nombre de places',
    topHint: 'Les ex æquo avec la dernière passent aussi.',
    quotes: 'Idées par groupe',
    quotesHint: 'À l’écran, elles alternent calmement.',
    thanks: 'Mot de remerciement',
    empty: 'Rien à classer pour l’instant',
    emptyHint:
      'Faites commencer cette étape par ce qu’un vote a donné. D’ici là, la salle voit le mot de remerciement.',
    ranking: 'Classement',
    public: 'Les résultats sont en ligne',
    publicHint:
      'Toute personne ayant le code QR de l’affiche peut les lire. Vous pouvez toujours les retirer.',
    private: 'Les résultats ne sont pas encore publics',
    privateHint:
      'Seules les personnes présentes les voient. Pour que chacun puisse les relire, publiez-les en clôturant.',
  },
  en: {
    shown: 'What is shown',
    oneVote:
      'This step shows the outcome of one step. To show another vote, add a second step like this one.',
    top: 'How many places',
    topHint: 'Whoever is tied with the last comes along.',
    quotes: 'Ideas per group',
    quotesHint: 'On the screen they take turns, calmly.',
    thanks: 'Word of thanks',
    empty: 'Nothing to rank yet',
    emptyHint: 'Let this stage begin with what a vote gave. Until then the room sees the word of thanks.',
    ranking: 'Ranking',
    public: 'The results are online',
    publicHint: 'Anyone with the QR code of the poster can read them. You can always withdraw them.',
    private: 'The results are not public yet',
    privateHint:
      'Only those who are here see them now. To let anyone read them later, publish them when you wrap up.',
  },
  de: {
    shown: 'Was zu sehen ist',
    oneVote:
      'Dieser Schritt zeigt das Ergebnis eines Schritts. Für eine weitere Abstimmung fügen Sie noch einen solchen Schritt hinzu.',
    top: 'Wie viele Plätze',
    topHint: 'Was mit dem letzten gleichauf liegt, kommt mit.',
    quotes: 'Ideen je Gruppe',
    quotesHint: 'Auf der Leinwand wechseln sie sich ruhig ab.',
    thanks: 'Dankeswort',
    empty: 'Noch nichts zu ordnen',
    emptyHint:
      'Lassen Sie diesen Schritt mit dem beginnen, was eine Abstimmung ergab. Bis dahin sieht der Saal das Dankeswort.',
    ranking: 'Rangfolge',
    public: 'Die Ergebnisse sind online',
    publicHint:
      'Wer den QR-Code vom Plakat hat, kann sie lesen. Sie können sie jederzeit wieder zurückziehen.',
    private: 'Die Ergebnisse sind noch nicht öffentlich',
    privateHint:
      'Nur wer hier ist, sieht sie jetzt. Sollen alle sie später nachlesen können, veröffentlichen Sie sie beim Abschließen.',
  },
};
