import type { WrittenIdea } from './written.ts';

/** What people in the Quartier du Canal write in French. The typing errors are theirs. */
export const ideasInFrench: readonly WrittenIdea[] = [
  {
    topic: 'green',
    text: 'Planter des arbres le long du quai, il n’y a pas un mètre d’ombre.',
    echo: 'trees',
  },
  { topic: 'green', text: 'un potager collectif sur le terrain vague derrière le supermarché' },
  {
    topic: 'green',
    text: 'Ouvrir le jardin de l’école le week-end. Il est vert, il est fermé, et nos enfants jouent sur le parking.',
    translation:
      'De tuin van de school openstellen in het weekend. Hij is groen, hij is dicht, en onze kinderen spelen op de parking.',
  },
  {
    topic: 'green',
    text: 'Des nichoirs pour les martinets 🐦 on en avait plein avant la rénovation des façades',
  },
  { topic: 'green', text: 'Pouvoir se baigner dans le canal un jour. On peut rêver, non ?' },
  { topic: 'green', text: 'Moins de béton sur la place, svp. Avec les orages, l’eau rentre dans les caves.' },
  { topic: 'streets', text: 'Le carrefour du pont est un danger public. Combien d’accidents il vous faut ?' },
  { topic: 'streets', text: 'Zone 30 partout et des vrais contrôles', echo: 'thirty' },
  {
    topic: 'streets',
    text: 'Des trottoirs praticables en chaise roulante. Aujourd’hui je dois faire tout le tour par la chaussée pour aller chez le médecin, avec les camions derrière moi.',
    translation:
      'Stoepen waar je met een rolstoel over kan. Nu moet ik langs de rijweg helemaal rond om bij de dokter te raken, met de vrachtwagens achter mij.',
  },
  { topic: 'streets', text: 'Les trottinettes : qu’on les gare quelque part, mais pas en travers !!' },
  { topic: 'streets', text: 'un bus qui passe aussi après 20h, moi je finis à 22h au zoning' },
  {
    topic: 'streets',
    text: 'Box à vélos sécurisés. La liste d’attente est de 3 ans, j’ai eu le temps d’avoir un deuxième enfant 🚲👶',
  },
  { topic: 'streets', text: 'Une rue scolaire devant Les Papillons, matin et soir.' },
  {
    topic: 'streets',
    text: 'Bancs tous les 200 m entre l’arrêt de bus et le home, sinon ma maman ne sort plus.',
  },
  {
    topic: 'streets',
    text: 'Garder des places de parking pour les aides-soignantes et les infirmières à domicile. Je perds 1h par jour à chercher.',
    edited:
      'Garder quelques places de parking (30 minutes) pour les aides familiales et les infirmières à domicile. Je perds une heure par jour à chercher.',
  },
  { topic: 'clean', text: 'Plus de poubelles !', echo: 'bins' },
  {
    topic: 'clean',
    text: 'Les dépôts clandestins près des bulles à verre, tous les lundis matins c’est la même chose. Des amendes !!',
  },
  { topic: 'clean', text: 'Un cendrier à chaque arrêt de bus. Ça coûte rien.' },
  { topic: 'clean', text: 'Compost de quartier, avec quelqu’un qui explique comment ça marche' },
  {
    topic: 'clean',
    text: 'Des toilettes publiques. Quand on est enceinte, on connaît tous les cafés du quartier par cœur 😬',
  },
  {
    topic: 'clean',
    text: 'Ramasser les encombrants gratuitement 2x/an devant la porte, comme avant. Tout le monde n’a pas une voiture pour aller au parc à conteneurs.',
    translation:
      'Grofvuil twee keer per jaar gratis aan de deur ophalen, zoals vroeger. Niet iedereen heeft een auto om naar het containerpark te rijden.',
  },
  {
    topic: 'meeting',
    text: 'Une grande tablée dans la rue une fois par an, chacun amène un plat de chez lui',
    echo: 'table',
  },
  {
    topic: 'meeting',
    text: 'Une maison de quartier ouverte le dimanche. On y parlerait toutes les langues, avec les mains s’il faut.',
    translation:
      'Een buurthuis dat op zondag open is. Daar spreken we alle talen, met handen en voeten als het moet.',
  },
  { topic: 'meeting', text: 'Donnerie ! J’ai 3 poussettes dans ma cave.' },
  { topic: 'meeting', text: 'Un kiosque à musique sur la place, pour la fanfare ET pour le rap' },
  { topic: 'meeting', text: 'cinéma en plein air l’été au bord de l’eau 🎬' },
  {
    topic: 'meeting',
    text: 'Un panneau d’affichage. En papier. Pour ceux qui n’ont pas internet, on existe encore.',
  },
  { topic: 'meeting', text: 'Jumeler les deux rives : un samedi on traverse, le samedi suivant c’est eux.' },
  {
    topic: 'meeting',
    text: 'Des cours d’informatique pour les seniors, donnés par les jeunes de la maison des jeunes',
  },
  { topic: 'young', text: 'un vrai terrain de foot avec des filets et des lumières, pas un truc cassé' },
  {
    topic: 'young',
    text: 'Des jobs étudiants à la commune pour les jeunes du quartier, pas seulement pour les enfants de ceux qui y travaillent.',
  },
  {
    topic: 'young',
    text: 'Des places en crèche !! J’ai inscrit ma fille avant sa naissance et on attend encore.',
  },
  { topic: 'young', text: 'Balançoires adaptées aux enfants handicapés. Mon fils regarde les autres.' },
  { topic: 'young', text: 'un studio pour enregistrer du son 🎤 on nettoiera nous-mêmes, promis' },
  { topic: 'young', text: 'Bibliobus le mercredi après-midi sur la place' },
  {
    topic: 'calm',
    text: 'Éclairer le chemin de halage. Le soir, les femmes font le détour et ça prend 15 minutes de plus.',
    echo: 'light',
  },
  {
    topic: 'calm',
    text: 'Trop de bruit la nuit, les scooters, la terrasse du coin... on ne dort plus. Je me lève à 4h moi !',
  },
  {
    topic: 'calm',
    text: 'Des gardiens de la paix le soir, qui parlent avec les jeunes au lieu de les contrôler.',
  },
  {
    topic: 'calm',
    text: 'Interdire les pétards en novembre et décembre, mon chien ne sort plus du placard 🐕',
  },
  {
    topic: 'calm',
    text: 'Arrêtez de dire que c’est un quartier dangereux. J’y vis depuis 40 ans et on y est bien.',
  },
  {
    topic: 'shops',
    text: 'Un distributeur de billets, le dernier a fermé en mars. Maintenant c’est 20 minutes à pied.',
    translation: 'Een geldautomaat, de laatste is in maart dichtgegaan. Nu is het 20 minuten stappen.',
  },
  {
    topic: 'shops',
    text: 'Des loyers qu’on peut payer. Le nouveau bloc au bord de l’eau c’est joli, mais c’est pas pour nous.',
  },
  { topic: 'shops', text: 'Un marché le dimanche, avec du poisson' },
  {
    topic: 'shops',
    text: 'Rendre les rez vides aux artisans : couturière, cordonnier, réparateur de vélos. Ça ferait de l’animation et de l’emploi.',
  },
  { topic: null, text: 'On a déjà dit tout ça en 2019. Qu’est-ce qui s’est passé avec ??' },
  { topic: null, text: 'une plage', fate: 'withdrawn' },
];
