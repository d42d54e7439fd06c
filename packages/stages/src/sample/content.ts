import type { Words } from '@kring/core';

/** An evening in a quarter that does not exist, in every language that Kring speaks. */

type Said = Words<string>;

export const session = {
  title: {
    nl: 'Voorbeeld: de Kanaalwijk over vijf jaar',
    fr: 'Exemple\u00a0: le Quartier du Canal dans cinq ans',
    en: 'Sample: the Canal Quarter in five years',
    de: 'Beispiel: das Kanalviertel in fünf Jahren',
  },
  organiser: {
    nl: 'Zennebeke, een gemeente die niet bestaat',
    fr: 'Zennebeke, une commune qui n’existe pas',
    en: 'Zennebeke, a town that does not exist',
    de: 'Zennebeke, eine Gemeinde, die es nicht gibt',
  },
  about: {
    nl: 'Een voorbeeld om mee te spelen. De mensen zijn verzonnen, hun ideeën ook. Na een dag of twee wordt het vanzelf gewist.',
    fr: 'Un exemple pour essayer. Les gens sont inventés, leurs idées aussi. Dans un jour ou deux, il s’effacera de lui-même.',
    en: 'A sample to play with. The people are made up, and so are their ideas. It deletes itself in a day or two.',
    de: 'Ein Beispiel zum Ausprobieren. Die Leute sind erfunden, ihre Ideen auch. In ein, zwei Tagen wird es von selbst gelöscht.',
  },
} as const satisfies Record<string, Said>;

/** The texts of the steps, by the type of the step and by what its settings call them. */
export const texts: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  welcome: {
    influence: {
      nl: 'De drie thema’s met de meeste stippen krijgen een plaats in het wijkplan. Vóór de zomer zegt het college wat het ermee doet.',
      fr: 'Les trois thèmes qui reçoivent le plus de gommettes entrent dans le plan de quartier. Avant l’été, le collège dira ce qu’il en fait.',
      en: 'The three topics with the most dots get a place in the plan for the quarter. Before summer the council says what it will do.',
      de: 'Die drei Themen mit den meisten Punkten kommen in den Plan für das Viertel. Vor dem Sommer sagt der Gemeinderat, was er daraus macht.',
    },
  },
  ideas: {
    prompt: {
      nl: 'Wat zou het leven in de Kanaalwijk beter maken?',
      fr: 'Qu’est-ce qui rendrait la vie meilleure dans le Quartier du Canal\u00a0?',
      en: 'What would make life in the Canal Quarter better?',
      de: 'Was würde das Leben im Kanalviertel besser machen?',
    },
  },
  'dot-vote': {
    question: {
      nl: 'Waar moet de gemeente eerst aan werken?',
      fr: 'À quoi la commune doit-elle travailler en premier\u00a0?',
      en: 'What should the town work on first?',
      de: 'Woran soll die Gemeinde zuerst arbeiten?',
    },
  },
};

export type Topic = 'streets' | 'meeting' | 'green' | 'young' | 'calm';

export const topics: Readonly<Record<Topic, Said>> = {
  streets: {
    nl: 'Veilig te voet en met de fiets',
    fr: 'À pied et à vélo en sécurité',
    en: 'Safe on foot and by bike',
    de: 'Sicher zu Fuß und mit dem Rad',
  },
  meeting: {
    nl: 'Elkaar ontmoeten',
    fr: 'Se rencontrer',
    en: 'Meeting each other',
    de: 'Einander begegnen',
  },
  green: { nl: 'Groen en water', fr: 'Verdure et eau', en: 'Green and water', de: 'Grün und Wasser' },
  young: {
    nl: 'Kinderen en jongeren',
    fr: 'Enfants et jeunes',
    en: 'Children and the young',
    de: 'Kinder und Jugendliche',
  },
  calm: { nl: 'Rust en licht', fr: 'Du calme et de la lumière', en: 'Quiet and light', de: 'Ruhe und Licht' },
};

/** What people wrote, and where the facilitator laid it; null is still to be laid somewhere. */
export const ideas: readonly { readonly topic: Topic | null; readonly text: Said }[] = [
  {
    topic: 'streets',
    text: {
      nl: 'Doe iets aan het kruispunt bij de brug. Twee jaar wachten we al op verkeerslichten.',
      fr: 'Faites quelque chose au carrefour du pont. Cela fait deux ans qu’on attend des feux.',
      en: 'Do something about the crossing at the bridge. We have waited two years for lights.',
      de: 'Tut etwas an der Kreuzung bei der Brücke. Seit zwei Jahren warten wir auf eine Ampel.',
    },
  },
  {
    topic: 'green',
    text: {
      nl: 'Meer bomen langs de kade. In de zomer is het daar een oven.',
      fr: 'Plus d’arbres le long du quai. En été, c’est un four.',
      en: 'More trees along the quay. In summer it is an oven there.',
      de: 'Mehr Bäume am Kai. Im Sommer ist es dort wie im Backofen.',
    },
  },
  {
    topic: 'meeting',
    text: {
      nl: 'Een lange tafel op straat, één keer per jaar, en iedereen brengt iets mee.',
      fr: 'Une grande table dans la rue, une fois par an, et chacun apporte un plat.',
      en: 'One long table in the street, once a year, and everyone brings something.',
      de: 'Ein langer Tisch auf der Straße, einmal im Jahr, und jeder bringt etwas mit.',
    },
  },
  {
    topic: 'streets',
    text: {
      nl: 'Zone 30, en dan ook echt controleren.',
      fr: 'Zone 30, et qu’on la contrôle pour de vrai.',
      en: 'A 30 km/h zone, and please enforce it.',
      de: 'Tempo 30, und dann auch wirklich kontrollieren.',
    },
  },
  {
    topic: 'calm',
    text: {
      nl: 'De lampen in de Sluisstraat zijn al sinds de winter stuk.',
      fr: 'Les lampadaires de la rue de l’Écluse sont en panne depuis l’hiver.',
      en: 'The lamps in Lock Street have been broken since winter.',
      de: 'Die Lampen in der Schleusenstraße sind seit dem Winter kaputt.',
    },
  },
  {
    topic: 'young',
    text: {
      nl: 'Een plek waar jongeren ’s avonds binnen mogen zitten, ook als het regent.',
      fr: 'Un endroit où les jeunes peuvent s’asseoir le soir, même quand il pleut.',
      en: 'A place where young people can sit indoors in the evening, even when it rains.',
      de: 'Ein Ort, an dem Jugendliche abends drinnen sitzen können, auch wenn es regnet.',
    },
  },
  {
    topic: 'streets',
    text: {
      nl: 'Ik ben 81 en de stoep aan de apotheek ligt zo scheef dat ik met mijn rollator op straat moet.',
      fr: 'J’ai 81 ans et le trottoir de la pharmacie est si penché que je marche sur la route avec mon rollator.',
      en: 'I am 81, and the pavement at the chemist’s slopes so much that I have to walk on the road.',
      de: 'Ich bin 81, und der Gehweg an der Apotheke ist so schief, dass ich mit dem Rollator auf die Straße muss.',
    },
  },
  {
    topic: 'meeting',
    text: {
      nl: 'Banken met een leuning, om onderweg even te rusten.',
      fr: 'Des bancs avec un dossier, pour pouvoir s’asseoir en chemin.',
      en: 'Benches with a back, to rest on the way.',
      de: 'Bänke mit Lehne, damit man sich unterwegs hinsetzen kann.',
    },
  },
  {
    topic: 'green',
    text: {
      nl: 'Het pleintje ontharden. Na elke plensbui staat mijn kelder blank.',
      fr: 'Enlever les pavés de la placette. À chaque averse, ma cave est inondée.',
      en: 'Take the tiles off the square. After every downpour my cellar is flooded.',
      de: 'Den Platz entsiegeln. Nach jedem Wolkenbruch steht mein Keller unter Wasser.',
    },
  },
  {
    topic: 'young',
    text: {
      nl: 'Een speeltuin voor kleine en grote kinderen samen.',
      fr: 'Une plaine de jeux pour les petits et les grands ensemble.',
      en: 'A playground for younger and older children together.',
      de: 'Ein Spielplatz für kleine und große Kinder zusammen.',
    },
  },
  {
    topic: 'streets',
    text: {
      nl: 'Langer groen voor voetgangers. Nu haal ik de overkant niet.',
      fr: 'Un feu vert plus long pour les piétons. Je n’ai pas le temps de traverser.',
      en: 'A longer green light for people on foot. I cannot get across in time.',
      de: 'Länger Grün für Fußgänger. Ich komme sonst nicht hinüber.',
    },
  },
  {
    topic: 'calm',
    text: {
      nl: 'Vrachtwagens ’s nachts weg uit onze straat.',
      fr: 'Plus de camions la nuit dans notre rue.',
      en: 'No lorries in our street at night.',
      de: 'Nachts keine Lastwagen in unserer Straße.',
    },
  },
  {
    topic: 'meeting',
    text: {
      nl: 'Een buurtcafé waar iedereen binnen mag, ook zonder iets te bestellen.',
      fr: 'Un café de quartier où l’on peut entrer sans rien commander.',
      en: 'A local café where you can come in without ordering anything.',
      de: 'Ein Café im Viertel, in dem man auch sitzen darf, ohne etwas zu bestellen.',
    },
  },
  {
    topic: 'green',
    text: {
      nl: 'Een trapje tot aan het water, om er met de voeten in te zitten.',
      fr: 'Quelques marches jusqu’à l’eau, pour y tremper les pieds.',
      en: 'A few steps down to the water, to dip your feet in.',
      de: 'Ein paar Stufen bis ans Wasser, um die Füße hineinzuhalten.',
    },
  },
  {
    topic: 'streets',
    text: {
      nl: 'Een fietsenstalling met een slot. Bij mij zijn er al drie gestolen.',
      fr: 'Un abri à vélos qui ferme. On m’en a déjà volé trois.',
      en: 'A bicycle shed with a lock. Three of mine have been stolen.',
      de: 'Ein abschließbarer Fahrradstand. Mir wurden schon drei gestohlen.',
    },
  },
  {
    topic: 'meeting',
    text: {
      nl: 'Dat er iemand aanbelt bij mensen die alleen zijn als het te warm is.',
      fr: 'Qu’on sonne chez les personnes seules quand il fait trop chaud.',
      en: 'That someone rings the bell of people who are alone when it is too hot.',
      de: 'Dass jemand bei Menschen klingelt, die allein sind, wenn es zu heiß ist.',
    },
  },
  {
    topic: null,
    text: {
      nl: 'Een postpunt in de buurt. Voor een pakje moet ik nu twee bussen nemen.',
      fr: 'Un point poste dans le quartier. Pour un colis, je dois prendre deux bus.',
      en: 'A post office counter nearby. For a parcel I now take two buses.',
      de: 'Eine Poststelle in der Nähe. Für ein Paket muss ich jetzt zwei Busse nehmen.',
    },
  },
  {
    topic: null,
    text: {
      nl: 'Meer vuilbakken aan de bushalte.',
      fr: 'Plus de poubelles à l’arrêt de bus.',
      en: 'More bins at the bus stop.',
      de: 'Mehr Mülleimer an der Bushaltestelle.',
    },
  },
];

/** What each of those who voted thinks comes first: three dots, one a topic. */
export const ballots: readonly (readonly Topic[])[] = [
  ['streets', 'meeting', 'green'],
  ['streets', 'green', 'calm'],
  ['meeting', 'young', 'streets'],
  ['streets', 'calm', 'meeting'],
  ['green', 'meeting', 'young'],
  ['streets', 'young', 'green'],
  ['meeting', 'streets', 'calm'],
  ['green', 'streets', 'meeting'],
  ['streets', 'meeting', 'young'],
  ['calm', 'streets', 'green'],
  ['meeting', 'streets'],
  ['young', 'meeting', 'streets'],
];
