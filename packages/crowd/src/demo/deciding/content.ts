import type { Project, Text } from '@kring/core';

/** The second evening in the quarter that does not exist: three months later, people come back to decide. */

export const session = {
  title: { nl: 'De Kanaalwijk beslist', fr: 'Le Quartier du Canal décide' },
  organiser: { nl: 'Gemeente Zennebeke', fr: 'Commune de Zennebeke' },
  about: {
    nl: 'Bewoners van de Kanaalwijk kiezen samen wat er met 150.000 euro gebeurt, en hoe de kade er op zondag uitziet.',
    fr: 'Les habitants du Quartier du Canal choisissent ensemble ce qu’on fait de 150 000 euros, et à quoi ressemble le quai le dimanche.',
  },
} as const;

export const welcome = {
  title: { nl: 'Welkom terug', fr: 'Content de vous revoir' },
  about: {
    nl: 'In november verzamelden we 67 ideeën. De diensten rekenden er tien uit. Vanavond beslist u.',
    fr: 'En novembre, nous avons récolté 67 idées. Les services en ont chiffré dix. Ce soir, c’est vous qui décidez.',
  },
  influence: {
    nl: 'Wat vanavond gekozen wordt, voert de gemeente uit, te beginnen dit najaar. Wie niets koos, telt niet mee; wie blanco stemt, wel.',
    fr: 'Ce qui est choisi ce soir, la commune le réalise, dès cet automne. Qui ne choisit rien ne compte pas ; qui vote blanc, si.',
  },
} as const;

interface Choice {
  readonly id: string;
  readonly text: Text;
}

/** Ten projects as the services worked them out. */
export const projects: readonly (Choice & { readonly project: Project })[] = [
  {
    id: 'banken',
    text: { nl: 'Twaalf banken met rugleuning', fr: 'Douze bancs avec dossier' },
    project: {
      cost: 14_400,
      description: {
        nl: 'Om de 150 meter een bank met rugleuning en armsteunen, van de apotheek tot het station. Wie niet ver kan stappen, geraakt zo weer buiten.',
        fr: 'Tous les 150 mètres, un banc avec dossier et accoudoirs, de la pharmacie à la gare. Qui marche difficilement peut de nouveau sortir.',
      },
      place: { nl: 'Sluisstraat en Kaai', fr: 'Rue de l’Écluse et quai' },
    },
  },
  {
    id: 'oversteek',
    text: { nl: 'Een veilige oversteek aan de brug', fr: 'Une traversée sûre près du pont' },
    project: {
      cost: 62_000,
      description: {
        nl: 'Een middeneiland, een plateau en langer groen voor voetgangers. Het gewest keurde het plan al goed.',
        fr: 'Un îlot central, un plateau et un feu vert plus long pour les piétons. La Région a déjà approuvé le plan.',
      },
      place: { nl: 'Kruispunt Brugstraat', fr: 'Carrefour de la rue du Pont' },
    },
  },
  {
    id: 'plein',
    text: { nl: 'Het Sluisplein ontharden', fr: 'Déminéraliser la place de l’Écluse' },
    project: {
      cost: 48_500,
      description: {
        nl: 'De helft van de tegels gaat eruit. Er komen een wadi, twaalf bomen en kruidachtige planten; de wekelijkse markt behoudt haar plaats.',
        fr: 'La moitié des pavés disparaît. Une noue, douze arbres et des vivaces les remplacent ; le marché hebdomadaire garde sa place.',
      },
      place: { nl: 'Sluisplein', fr: 'Place de l’Écluse' },
    },
  },
  {
    id: 'jeugd',
    text: {
      nl: 'Een lokaal voor jongeren, open tot 22 uur',
      fr: 'Un local pour les jeunes, ouvert jusqu’à 22 heures',
    },
    project: {
      cost: 39_000,
      description: {
        nl: 'De oude conciërgewoning wordt opgefrist. De jongeren beheren ze zelf, samen met een jeugdwerker, drie avonden per week.',
        fr: 'L’ancienne conciergerie est rafraîchie. Les jeunes la gèrent eux-mêmes, avec un éducateur, trois soirs par semaine.',
      },
      place: { nl: 'Schoolstraat 4', fr: 'Rue de l’École 4' },
    },
  },
  {
    id: 'fietsen',
    text: { nl: 'Zes fietstrommels', fr: 'Six boxes à vélos' },
    project: {
      cost: 27_000,
      description: {
        nl: 'Dertig afgesloten plaatsen voor wie thuis geen fiets kan zetten. Huur: 15 euro per jaar.',
        fr: 'Trente places fermées pour qui ne peut pas garer un vélo chez soi. Location : 15 euros par an.',
      },
      place: { nl: 'Vijf straten, na overleg', fr: 'Cinq rues, après concertation' },
    },
  },
  {
    id: 'licht',
    text: { nl: 'Licht in de tunnel onder het spoor', fr: 'De la lumière dans le tunnel sous la voie' },
    project: {
      cost: 21_500,
      description: {
        nl: 'Zuinige lampen die nooit uitgaan, een lichtgekleurde wand en een spiegel in de bocht.',
        fr: 'Des lampes économes toujours allumées, un mur clair et un miroir dans le virage.',
      },
      place: { nl: 'Spoortunnel', fr: 'Tunnel du chemin de fer' },
    },
  },
  {
    id: 'moestuin',
    text: { nl: 'Een moestuin achter de oude brouwerij', fr: 'Un potager derrière l’ancienne brasserie' },
    project: {
      cost: 18_000,
      description: {
        nl: 'Veertig bakken op stahoogte, een regenwaterton en een serre. De helft is voor wie geen tuin heeft.',
        fr: 'Quarante bacs à hauteur debout, une citerne et une serre. La moitié est pour qui n’a pas de jardin.',
      },
      place: { nl: 'Brouwerijsite', fr: 'Site de la brasserie' },
    },
  },
  {
    id: 'tafel',
    text: { nl: 'De lange tafel, vier keer per jaar', fr: 'La grande table, quatre fois par an' },
    project: {
      cost: 9600,
      description: {
        nl: 'Tafels, stoelen, een tent en een beetje hulp. Eten brengt iedereen zelf mee.',
        fr: 'Des tables, des chaises, une tente et un coup de main. Chacun apporte à manger.',
      },
      place: { nl: 'Telkens een andere straat', fr: 'Chaque fois une autre rue' },
    },
  },
  {
    id: 'trap',
    text: { nl: 'Een trap tot aan het water', fr: 'Des marches jusqu’à l’eau' },
    project: {
      cost: 74_000,
      description: {
        nl: 'Een brede trap van hout en steen om te zitten, met een leuning en een helling voor rolstoelen tot halverwege.',
        fr: 'De larges marches de bois et de pierre pour s’asseoir, avec une rampe et un plan incliné pour fauteuils jusqu’à mi-hauteur.',
      },
      place: { nl: 'Kaai, ter hoogte van nummer 30', fr: 'Quai, à hauteur du numéro 30' },
    },
  },
  {
    id: 'repair',
    text: { nl: 'Repaircafé in de bibliotheek', fr: 'Un repair café à la bibliothèque' },
    project: {
      cost: 5200,
      description: {
        nl: 'Werkbanken, gereedschap en een verzekering voor de vrijwilligers. Elke eerste zaterdag.',
        fr: 'Des établis, des outils et une assurance pour les bénévoles. Chaque premier samedi.',
      },
      place: { nl: 'Bibliotheek', fr: 'Bibliothèque' },
    },
  },
];

export const budgetTotal = 150_000;

export const approve = {
  title: { nl: 'Wat doet ertoe?', fr: 'Qu’est-ce qui compte ?' },
  question: {
    nl: 'Welke van deze tien projecten zouden uw straat beter maken?',
    fr: 'Lesquels de ces dix projets rendraient votre rue meilleure ?',
  },
} as const;

export const place = {
  title: { nl: 'Effect en werk', fr: 'Effet et effort' },
  question: {
    nl: 'Hoeveel zou het veranderen, en hoeveel werk vraagt het van ons allemaal?',
    fr: 'Qu’est-ce que cela changerait, et combien d’efforts cela nous demanderait-il à tous ?',
  },
} as const;

export const estimate = {
  title: { nl: 'Hoe druk is de brug?', fr: 'Combien passe-t-il de voitures ?' },
  question: {
    nl: 'Hoeveel auto’s rijden er op een gewone weekdag over de brug?',
    fr: 'Combien de voitures passent sur le pont un jour de semaine ordinaire ?',
  },
  unit: { nl: 'auto’s per dag', fr: 'voitures par jour' },
} as const;

export const rate = {
  title: { nl: 'De kade op zondag', fr: 'Le quai le dimanche' },
  question: {
    nl: 'Hoe staat u tegenover deze voorstellen voor de kade?',
    fr: 'Que pensez-vous de ces propositions pour le quai ?',
  },
} as const;

export const quay: readonly Choice[] = [
  {
    id: 'altijd',
    text: { nl: 'Elke zondag autovrij, het hele jaar', fr: 'Sans voitures chaque dimanche, toute l’année' },
  },
  {
    id: 'zomer',
    text: {
      nl: 'Autovrij op zondag van mei tot september, tussen 10 en 18 uur, behalve voor bewoners, hulpdiensten en wie moeilijk te been is',
      fr: 'Sans voitures le dimanche de mai à septembre, entre 10 et 18 heures, sauf pour les riverains, les secours et les personnes à mobilité réduite',
    },
  },
  {
    id: 'dertig',
    text: {
      nl: 'Geen autovrije kade, wel zone 30 met controle',
      fr: 'Pas de quai sans voitures, mais une zone 30 contrôlée',
    },
  },
  { id: 'niets', text: { nl: 'Alles blijft zoals het is', fr: 'Tout reste comme maintenant' } },
];

export const rank = {
  title: { nl: 'Wat komt eerst?', fr: 'Par quoi commencer ?' },
  question: {
    nl: 'In welke volgorde pakken we het Sluisplein aan?',
    fr: 'Dans quel ordre aménager la place de l’Écluse ?',
  },
} as const;

export const square: readonly Choice[] = [
  { id: 'bomen', text: { nl: 'Bomen en schaduw', fr: 'Des arbres et de l’ombre' } },
  {
    id: 'spelen',
    text: { nl: 'Een speelplek voor klein en groot', fr: 'Un coin de jeu pour petits et grands' },
  },
  { id: 'zitten', text: { nl: 'Zitten zonder iets te kopen', fr: 'S’asseoir sans rien acheter' } },
  { id: 'toilet', text: { nl: 'Een openbaar toilet dat open is', fr: 'Une toilette publique ouverte' } },
  { id: 'podium', text: { nl: 'Een klein podium met stroom', fr: 'Une petite scène avec du courant' } },
];

export const quadratic = {
  title: { nl: 'Hoe sterk vindt u het?', fr: 'À quel point y tenez-vous ?' },
  question: {
    nl: 'Waar ligt u het meest van wakker in de wijk?',
    fr: 'Qu’est-ce qui vous tient le plus à cœur dans le quartier ?',
  },
} as const;

export const concerns: readonly Choice[] = [
  { id: 'verkeer', text: { nl: 'Veilig oversteken', fr: 'Traverser en sécurité' } },
  { id: 'lawaai', text: { nl: 'Slapen zonder lawaai', fr: 'Dormir sans bruit' } },
  { id: 'afval', text: { nl: 'Propere stoepen', fr: 'Des trottoirs propres' } },
  { id: 'hitte', text: { nl: 'Koelte in de zomer', fr: 'De la fraîcheur en été' } },
  { id: 'alleen', text: { nl: 'Dat niemand alleen is', fr: 'Que personne ne soit seul' } },
];

export const budget = {
  title: { nl: '150.000 euro voor de wijk', fr: '150 000 euros pour le quartier' },
  question: {
    nl: 'Welke projecten moet de gemeente met dit geld uitvoeren?',
    fr: 'Quels projets la commune doit-elle réaliser avec cet argent ?',
  },
} as const;

export const consent = {
  title: { nl: 'Wie zorgt voor de moestuin?', fr: 'Qui prend soin du potager ?' },
  proposal: {
    nl: 'Een groep van zeven bewoners beheert de moestuin. Zij verdelen de bakken door loting, telkens voor twee jaar. Wie drie maanden niet komt, geeft zijn bak door.',
    fr: 'Un groupe de sept habitants gère le potager. Il attribue les bacs par tirage au sort, chaque fois pour deux ans. Qui ne vient pas pendant trois mois cède son bac.',
  },
  amended: {
    nl: 'Een groep van zeven bewoners beheert de moestuin. Zij verdelen de bakken door loting, telkens voor twee jaar; tien bakken blijven voor wie nieuw in de wijk is. Wie drie maanden niet komt, wordt eerst opgebeld en geeft dan zijn bak door.',
    fr: 'Un groupe de sept habitants gère le potager. Il attribue les bacs par tirage au sort, chaque fois pour deux ans ; dix bacs restent pour qui vient d’arriver dans le quartier. Qui ne vient pas pendant trois mois reçoit d’abord un appel, puis cède son bac.',
  },
  question: {
    nl: 'Mag een school ook een bak krijgen?',
    fr: 'Une école peut-elle aussi avoir un bac ?',
  },
  objection: {
    nl: 'Wie pas in de wijk komt wonen, valt zo twee jaar uit de boot.',
    fr: 'Qui vient d’arriver dans le quartier est exclu pendant deux ans.',
  },
  concern: {
    nl: 'Drie maanden is kort voor wie ziek is.',
    fr: 'Trois mois, c’est court pour qui est malade.',
  },
  owner: 'Buurtcomité Kanaalwijk',
} as const;

export const evaluation = {
  title: { nl: 'Terugblik', fr: 'Évaluation' },
  question: {
    nl: 'Kunt u zich vinden in hoe er vanavond beslist is?',
    fr: 'Vous retrouvez-vous dans la façon dont on a décidé ce soir ?',
  },
} as const;
