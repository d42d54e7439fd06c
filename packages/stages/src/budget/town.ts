import { plainItem, type Item, type Text } from '@kring/core';
import type { BudgetConfig } from './stage.ts';

/** A town that divides € 150,000 over projects of its people: to practise with, and for the demo. */

export const townQuestion: Text = {
  nl: 'Waaraan geven we de € 150.000 van het wijkbudget uit?',
  fr: 'À quoi consacrons-nous les 150\u00a0000\u00a0€ du budget de quartier\u00a0?',
};

export const townConfig: Partial<BudgetConfig> = { question: townQuestion, amount: 150_000, form: 'basket' };

const project = (
  id: string,
  cost: number,
  name: readonly [nl: string, fr: string],
  place: readonly [nl: string, fr: string],
  description: readonly [nl: string, fr: string],
): Item => {
  const both = ([nl, fr]: readonly [string, string]): Text => ({ nl, fr });
  return {
    ...plainItem(`town-${id}`, 'list', both(name), 'nl'),
    project: { cost, description: both(description), place: both(place) },
  };
};

/** Twelve projects that cost more together than there is. */
export const townProjects: readonly Item[] = [
  project(
    'trees',
    24_500,
    ['Twintig schaduwbomen op de Markt', 'Vingt arbres d’ombrage sur la Grand-Place'],
    ['Markt', 'Grand-Place'],
    [
      'Linden en esdoorns in grote plantvakken, met ronde zitbanken eromheen. De weekmarkt behoudt al haar plaatsen; de bomen krijgen water uit een regenput onder het plein.',
      'Des tilleuls et des érables dans de grandes fosses, avec des bancs ronds tout autour. Le marché garde tous ses emplacements\u00a0; les arbres sont arrosés par une citerne d’eau de pluie sous la place.',
    ],
  ),
  project(
    'school',
    38_000,
    ['Een schoolstraat aan de Leopoldschool', 'Une rue scolaire devant l’école Léopold'],
    ['Leopoldstraat', 'Rue Léopold'],
    [
      'Een half uur voor en na de schooluren rijden er geen auto’s. De helft van het geld gaat naar een bredere stoep en een fietsenrek, de rest naar verzinkbare paaltjes die ook de brandweer kan bedienen.',
      'Pas de voitures une demi-heure avant et après l’école. La moitié de l’argent va à un trottoir plus large et à des supports pour vélos, le reste à des bornes escamotables que les pompiers peuvent aussi commander.',
    ],
  ),
  project(
    'skate',
    61_000,
    ['Een skatepark, ontworpen met jongeren', 'Un skatepark conçu avec des jeunes'],
    ['Oude stelplaats', 'Ancien dépôt de trams'],
    [
      'Een betonnen park van 400 m² met een vlak deel voor beginners. Dertig jongeren tekenden mee; de jeugddienst houdt op woensdag en zaterdag toezicht.',
      'Un parc en béton de 400\u00a0m², avec une partie plane pour les débutants. Trente jeunes ont participé au dessin\u00a0; le service jeunesse est présent le mercredi et le samedi.',
    ],
  ),
  project(
    'toilets',
    46_500,
    ['Openbare toiletten, ook voor rolstoelen', 'Des toilettes publiques, aussi pour fauteuils roulants'],
    ['Stationsplein', 'Place de la Gare'],
    [
      'Twee gratis toiletten die zichzelf reinigen, open van 6 tot 23 uur, met een verzorgingstafel. Het onderhoud staat al in de begroting van de stad.',
      'Deux toilettes gratuites et autonettoyantes, ouvertes de 6 à 23\u00a0heures, avec une table à langer. L’entretien est déjà prévu au budget communal.',
    ],
  ),
  project(
    'tunnel',
    17_800,
    ['Licht en kleur in de voetgangerstunnel', 'De la lumière et des couleurs dans le tunnel piéton'],
    ['Tunnel onder de spoorweg', 'Tunnel sous le chemin de fer'],
    [
      'Zuinige verlichting die nooit uitvalt en een muurschildering door leerlingen van de academie.',
      'Un éclairage économe qui ne tombe jamais en panne, et une fresque des élèves de l’académie.',
    ],
  ),
  project(
    'garden',
    9200,
    ['Een buurtmoestuin met serre', 'Un potager de quartier avec serre'],
    ['Terrein van de oude brouwerij', 'Terrain de l’ancienne brasserie'],
    [
      'Veertig bakken van één meter hoog, zodat ook wie moeilijk bukt kan tuinieren. De helft gaat naar gezinnen zonder tuin, bij loting.',
      'Quarante bacs d’un mètre de haut, pour jardiner sans se baisser. La moitié va à des familles sans jardin, par tirage au sort.',
    ],
  ),
  project(
    'bikes',
    28_400,
    ['Een overdekte fietsenstalling aan het station', 'Un abri à vélos couvert à la gare'],
    ['Station, kant Kerkstraat', 'Gare, côté rue de l’Église'],
    [
      'Plaats voor 120 fietsen en 10 bakfietsen, met camera’s en oplaadpunten. De spoorwegen leggen de fundering.',
      '120 places pour vélos et 10 pour vélos cargos, avec caméras et bornes de recharge. Les chemins de fer réalisent les fondations.',
    ],
  ),
  project(
    'repair',
    4800,
    ['Gereedschap voor het repaircafé', 'Des outils pour le repair café'],
    ['Wijkhuis De Kring', 'Maison de quartier Le Cercle'],
    [
      'Soldeerbouten, naaimachines en een kast om ze uit te lenen. Vrijwilligers herstellen elke eerste zaterdag.',
      'Des fers à souder, des machines à coudre et une armoire pour les prêter. Des bénévoles réparent chaque premier samedi.',
    ],
  ),
  project(
    'stream',
    33_000,
    ['De beek weer open, met een wandelpad', 'Le ruisseau remis à ciel ouvert, avec un sentier'],
    ['Beekpark', 'Parc du Ruisseau'],
    [
      'Tweehonderd meter beek komt boven de grond. Dat houdt bij onweer water vast en maakt een koele plek in de zomer. Het pad is vlak en halfverhard.',
      'Deux cents mètres de ruisseau reviennent à l’air libre\u00a0: ils retiennent l’eau des orages et rafraîchissent l’été. Le sentier est plat et stabilisé.',
    ],
  ),
  project(
    'concerts',
    12_000,
    ['Zes zomerconcerten op pleintjes', 'Six concerts d’été sur les petites places'],
    ['Zes pleinen in de wijk', 'Six places du quartier'],
    [
      'Groepen uit de stad spelen op zondagmiddag; elke buurt kiest zelf haar muziek. Gratis, met stoelen.',
      'Des groupes de la ville jouent le dimanche après-midi\u00a0; chaque voisinage choisit sa musique. Gratuit, avec des chaises.',
    ],
  ),
  project(
    'crossing',
    21_300,
    ['Een veilige oversteek naar het woonzorgcentrum', 'Une traversée sûre vers la maison de repos'],
    ['Brusselsesteenweg', 'Chaussée de Bruxelles'],
    [
      'Een middenberm, een verhoogd zebrapad en een lampje dat brandt als iemand oversteekt. Bewoners vragen dit al vijf jaar.',
      'Un îlot central, un passage surélevé et un feu qui s’allume quand quelqu’un traverse. Les résidents le demandent depuis cinq ans.',
    ],
  ),
  project(
    'screens',
    15_500,
    ['Computerhulp in vier wijkhuizen', 'De l’aide informatique dans quatre maisons de quartier'],
    ['Vier wijkhuizen', 'Quatre maisons de quartier'],
    [
      'Twee namiddagen per week helpt iemand met Itsme, belastingen en afspraken, een jaar lang. Er zijn laptops om te lenen.',
      'Deux après-midi par semaine pendant un an, quelqu’un aide pour Itsme, les impôts et les rendez-vous. Des ordinateurs portables peuvent être empruntés.',
    ],
  ),
];
