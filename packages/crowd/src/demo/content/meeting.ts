import type { Text } from '@kring/core';
import type { Topic, WrittenIdea } from './written.ts';
import type { Tongue } from '../tongue.ts';

/** The words around the ideas: the session, its agenda, and what the facilitator says. */

export const session = {
  title: { nl: 'De Kanaalwijk over vijf jaar', fr: 'Le Quartier du Canal dans cinq ans' },
  organiser: { nl: 'Gemeente Zennebeke', fr: 'Commune de Zennebeke' },
  about: {
    nl: 'Bewoners van de Kanaalwijk denken samen na over de straten, de pleinen en de kade.',
    fr: 'Les habitants du Quartier du Canal réfléchissent ensemble aux rues, aux places et au quai.',
  },
} as const;

export const welcome = {
  title: { nl: 'Welkom', fr: 'Bienvenue' },
  about: {
    nl: 'Wat moet er de komende vijf jaar veranderen in de Kanaalwijk? Vanavond verzamelen we ideeën, brengen we ze samen en kiezen we wat voorgaat.',
    fr: 'Que faut-il changer dans le Quartier du Canal ces cinq prochaines années ? Ce soir, nous récoltons des idées, nous les rassemblons et nous choisissons ce qui passe d’abord.',
  },
  influence: {
    nl: 'De drie thema’s met de meeste stippen krijgen een plaats in het wijkplan. Voor elk ervan zegt het college vóór de zomer wat het doet, en wat niet, en waarom.',
    fr: 'Les trois thèmes qui reçoivent le plus de gommettes entrent dans le plan de quartier. Pour chacun, le collège dira avant l’été ce qu’il fait, ce qu’il ne fait pas, et pourquoi.',
  },
} as const;

export const info = {
  title: { nl: 'Waarover gaat het?', fr: 'De quoi s’agit-il ?' },
  body: {
    nl: `## De Kanaalwijk in het kort

- **6.400 mensen**, 71 talen, één brug
- **1,8 miljoen euro** voor straten en pleinen, van 2027 tot 2031
- De kade wordt in elk geval heraangelegd: *hoe*, dat ligt nog open

Wat vanavond **niet** op tafel ligt: de lijn van de tram. Daarover beslist het gewest.`,
    fr: `## Le Quartier du Canal en bref

- **6 400 personnes**, 71 langues, un seul pont
- **1,8 million d’euros** pour les rues et les places, de 2027 à 2031
- Le quai sera réaménagé de toute façon : *comment*, cela reste ouvert

Ce qui **n’est pas** sur la table ce soir : le tracé du tram. C’est la Région qui décide.`,
  },
} as const;

export const ideas = {
  title: { nl: 'Ideeën', fr: 'Idées' },
  prompt: {
    nl: 'Wat zou het leven in de Kanaalwijk beter maken?',
    fr: 'Qu’est-ce qui rendrait la vie meilleure dans le Quartier du Canal ?',
  },
  nearlyOver: {
    nl: 'Nog even: schrijf gerust in uw eigen taal.',
    fr: 'Encore un petit moment : écrivez dans votre langue.',
  },
} as const;

/** What two people without a phone said to the facilitator. */
export const saidAloud: readonly (WrittenIdea & { readonly lang: Tongue })[] = [
  {
    lang: 'nl',
    topic: 'shops',
    text: 'Een postpunt in de buurt. Voor een pakje moet ik nu twee bussen nemen.',
  },
  {
    lang: 'fr',
    topic: 'meeting',
    text: 'Qu’on sonne à la porte des gens seuls quand il fait trop chaud.',
    translation: 'Dat er iemand aanbelt bij mensen die alleen zijn als het te warm is.',
  },
];

export const talk = {
  title: { nl: 'Aan tafel', fr: 'À table' },
  question: {
    nl: 'Welk idee van iemand anders verraste u? Waarom?',
    fr: 'Quelle idée de quelqu’un d’autre vous a surpris ? Pourquoi ?',
  },
} as const;

export const clusters = { title: { nl: 'Samenbrengen', fr: 'Rassembler' } } as const;

/** In the order in which the facilitator finds them. */
export const topics: readonly (readonly [Topic, { readonly nl: string; readonly fr: string }])[] = [
  ['streets', { nl: 'Veilig te voet en met de fiets', fr: 'À pied et à vélo en sécurité' }],
  ['green', { nl: 'Groen en water', fr: 'Verdure et eau' }],
  ['meeting', { nl: 'Elkaar ontmoeten', fr: 'Se rencontrer' }],
  ['clean', { nl: 'Propere straten', fr: 'Des rues propres' }],
  ['young', { nl: 'Kinderen en jongeren', fr: 'Enfants et jeunes' }],
  ['calm', { nl: 'Rust en licht', fr: 'Du calme et de la lumière' }],
  ['shops', { nl: 'Winkels, werk en wonen', fr: 'Commerces, emploi et logement' }],
];

export const vote = {
  title: { nl: 'Kiezen', fr: 'Choisir' },
  question: {
    nl: 'Waar moet de gemeente eerst aan werken?',
    fr: 'À quoi la commune doit-elle travailler en premier ?',
  },
} as const;

/** How much each topic matters in this hall: chances of a dot, compared with each other. */
export const weights: Readonly<Record<Topic, number>> = {
  streets: 9,
  meeting: 8,
  green: 7,
  young: 5,
  calm: 5,
  clean: 4,
  shops: 3,
};

export const results = {
  title: { nl: 'Wat eruit kwam', fr: 'Ce qui en est ressorti' },
  thanks: {
    nl: 'Dank u wel! Op 12 maart vertelt het college in de sporthal wat het ermee doet. Er is opnieuw soep.',
    fr: 'Merci ! Le 12 mars, le collège dira à la salle de sport ce qu’il en fait. Il y aura de nouveau de la soupe.',
  },
} as const;

export const evaluation = {
  title: { nl: 'Terugblik', fr: 'Évaluation' },
  question: { nl: 'Hoe was deze avond voor u?', fr: 'Comment avez-vous vécu cette soirée ?' },
  open: { nl: 'Wat doen we de volgende keer anders?', fr: 'Que faire autrement la prochaine fois ?' },
} as const satisfies Readonly<Record<string, Text>>;
