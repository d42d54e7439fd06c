/** Real sentences for the design page, in Dutch and French, short and far too long. */

import type { Lang } from '@kring/core';
import type { City } from '../city.ts';

export interface Samples {
  readonly city: string;
  readonly session: string;
  readonly question: string;
  readonly ideas: readonly string[];
  readonly clusters: readonly string[];
  readonly columns: readonly [string, string];
  readonly mark: string;
  readonly intro: string;
  readonly steps: {
    open: string;
    reveal: string;
    send: string;
    cancel: string;
    remove: string;
    vote: string;
  };
  readonly ask: string;
  readonly hint: string;
  readonly error: string;
  readonly agree: string;
  readonly lock: string;
  readonly lockHint: string;
  readonly scale: readonly string[];
  readonly saved: string;
  readonly offline: string;
  readonly late: string;
  readonly failed: string;
  readonly undo: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly voted: string;
  readonly removal: string;
}

const nl: Samples = {
  city: 'Stad Gent',
  session: 'Burgerpanel Dampoort: een buurt om in te blijven wonen',
  question: 'Wat moet er op het Dampoortplein komen, zodat iedereen er graag is?',
  ideas: [
    'Meer banken in de schaduw.',
    'Een speelplek voor grote én kleine kinderen, met een hek aan de kant van de Land van Waaslaan, want nu lopen ze zo de straat op als de bal wegrolt. En graag een kraantje met drinkwater erbij, voor mens en hond.',
    'Elke zaterdag een kleine markt met groenten van de stadsboeren',
    'Fietsenstallingen die droog en verlicht zijn\n– ook voor bakfietsen\n– met een pomp',
    'Traag verkeer: 20 km/u, en dat ook handhaven',
    'Een openbaar toilet dat altijd open en proper is. Oudere mensen durven nu niet lang weg van huis.',
  ],
  clusters: [
    'Groen, schaduw en water in de straat',
    'Veilig en traag verkeer, ook voor wie slecht ziet of met een rollator wandelt',
    'Plekken om elkaar te ontmoeten',
    'Kinderen en jongeren',
    'Toiletten, banken en licht',
    'Markt en kleine winkels',
    'Onderhoud en netheid',
    'Ondergrondsesupermarktparkeergaragetoegangsweg',
  ],
  columns: ['Op korte termijn', 'Op lange termijn'],
  mark: 'toegevoegd door de begeleider',
  intro:
    '## Waarover gaat het?\n\nDe stad legt het plein **opnieuw aan in 2027**. Vandaag kiezen we wat er *zeker* bij moet zijn.\n\n- Wat jullie kiezen, gaat naar de gemeenteraad.\n- De raad antwoordt **voor 15 maart**, punt voor punt.\n\n> Elk idee wordt gelezen. Geen enkel idee verdwijnt.\n\nMeer lezen: [het dossier](https://example.org/plein).',
  steps: {
    open: 'Open de stemming',
    reveal: 'Toon het resultaat',
    send: 'Verstuur mijn idee',
    cancel: 'Annuleren',
    remove: 'Verwijderen',
    vote: 'Stemming sluiten en het resultaat op het scherm tonen',
  },
  ask: 'Wat is uw idee?',
  hint: 'Eén idee per keer. Iedereen in de zaal kan het lezen.',
  error: 'Dit idee is leeg. Schrijf minstens één woord.',
  agree: 'Ik heb gelezen wie dit organiseert en wat er bewaard wordt',
  lock: 'Deelnemen vergrendelen',
  lockHint: 'Wie al binnen is, blijft binnen.',
  scale: ['helemaal niet', 'eerder niet', 'neutraal', 'eerder wel', 'helemaal wel'],
  saved: 'Ontvangen. Uw idee staat op de lijst.',
  offline: 'U bent even niet verbonden. Schrijf gerust verder: we versturen het zodra het kan.',
  late: 'Nog één minuut. Wie nog bezig is, maakt rustig de zin af.',
  failed: 'De code K7M2P4 kennen we niet. Kijk nog eens op het scherm: ze heeft zes tekens.',
  undo: 'Ongedaan maken',
  nothing: 'Nog geen ideeën',
  nothingHint: 'Zodra iemand een idee verstuurt, verschijnt het hier. Deel intussen de code met de zaal.',
  voted: 'Hebben gestemd',
  removal: 'Dit idee verdwijnt van alle schermen. Wie het schreef, ziet waarom.',
};

const fr: Samples = {
  city: 'Ville de Gand',
  session: 'Panel citoyen Dampoort\u00a0: un quartier où l’on a envie de rester',
  question: 'Que faut-il sur la place de la Dampoort pour que chacun et chacune s’y sente bien\u00a0?',
  ideas: [
    'Davantage de bancs à l’ombre.',
    'Une aire de jeux pour les grands et les petits, avec une barrière du côté du boulevard, car aujourd’hui les enfants courent droit sur la chaussée dès que le ballon roule. Et un robinet d’eau potable, pour les gens et pour les chiens.',
    'Chaque samedi, un petit marché avec les légumes des maraîchers de la ville',
    'Des parkings à vélos abrités et éclairés\n– aussi pour les vélos cargos\n– avec une pompe',
    'Une circulation lente\u00a0: 20 km/h, et des contrôles',
    'Des toilettes publiques propres et toujours ouvertes. Les personnes âgées n’osent plus s’éloigner longtemps de chez elles.',
  ],
  clusters: [
    'De la verdure, de l’ombre et de l’eau dans la rue',
    'Une circulation lente et sûre, aussi pour les personnes malvoyantes ou à mobilité réduite',
    'Des lieux de rencontre',
    'Les enfants et les jeunes',
    'Toilettes, bancs et éclairage',
    'Le marché et les petits commerces',
    'L’entretien et la propreté',
    'Anticonstitutionnellementhyperinstitutionnalisé',
  ],
  columns: ['À court terme', 'À long terme'],
  mark: 'ajouté par l’animatrice',
  intro:
    '## De quoi s’agit-il ?\n\nLa ville **réaménage la place en 2027**. Aujourd’hui, nous choisissons ce qui doit *absolument* s’y trouver.\n\n- Vos choix sont transmis au conseil communal.\n- Le conseil répond **avant le 15 mars**, point par point.\n\n> Chaque idée est lue. Aucune ne disparaît.\n\nEn savoir plus\u00a0: [le dossier](https://example.org/place).',
  steps: {
    open: 'Ouvrir le vote',
    reveal: 'Montrer le résultat',
    send: 'Envoyer mon idée',
    cancel: 'Annuler',
    remove: 'Supprimer',
    vote: 'Clore le vote et montrer le résultat à l’écran',
  },
  ask: 'Quelle est votre idée\u00a0?',
  hint: 'Une idée à la fois. Toute la salle pourra la lire.',
  error: 'Cette idée est vide. Écrivez au moins un mot.',
  agree: 'J’ai lu qui organise cette réunion et ce qui est conservé',
  lock: 'Fermer les inscriptions',
  lockHint: 'Les personnes déjà présentes restent.',
  scale: ['pas du tout', 'plutôt pas', 'sans avis', 'plutôt oui', 'tout à fait'],
  saved: 'Bien reçu. Votre idée est sur la liste.',
  offline: 'Vous êtes hors connexion. Continuez à écrire\u00a0: l’envoi se fera dès que possible.',
  late: 'Encore une minute. Finissez tranquillement votre phrase.',
  failed: 'Nous ne connaissons pas le code K7M2P4. Vérifiez à l’écran\u00a0: il compte six caractères.',
  undo: 'Annuler',
  nothing: 'Pas encore d’idées',
  nothingHint:
    'Dès qu’une idée est envoyée, elle apparaît ici. En attendant, partagez le code avec la salle.',
  voted: 'Ont voté',
  removal: 'Cette idée disparaît de tous les écrans. Son auteur verra pourquoi.',
};

/** A city with a colour of its own, and a logo that is nobody's. */
export const cityOf = (name: string): City => ({ name, colour: '#00685a', logo });

const logo =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48"><path fill="#00685a" d="M4 44V20L20 6l16 14v24zM44 44V12h14v32zM66 44V26h26v18z"/></svg>',
  );

/** Dutch or French; the other languages are shown with the Dutch sentences. */
export const samplesIn = (lang: Lang): Samples => (lang === 'fr' ? fr : nl);
