import type { WrittenIdea } from './written.ts';

/** What people in the Kanaalwijk write in Dutch. The typing errors are theirs. */
export const ideasInDutch: readonly WrittenIdea[] = [
  { topic: 'green', text: 'Meer bomen langs de kade. In de zomer is het daar een oven.', echo: 'trees' },
  {
    topic: 'green',
    text: 'Geveltuintjes! Als de gemeente de eerste tegels uitbreekt, doe ik de rest wel 🌻',
    translation: 'Des jardinets de façade ! Si la commune enlève les premières dalles, je fais le reste 🌻',
  },
  { topic: 'green', text: 'Het pleintje ontharden. Nu staat na elke plensbui mijn kelder blank.' },
  {
    topic: 'green',
    text: 'Een trapje tot aan het water, zodat je er kan zitten met je voeten bijna in het kanaal. In Gent kan dat ook.',
  },
  { topic: 'green', text: 'waarom moet al dat gras elke week gemaaid worden?? laat eens wat bloemen staan' },
  { topic: 'green', text: 'Regenwater van het dak van de sporthal opvangen voor de moestuintjes.' },
  {
    topic: 'green',
    text: 'Een watertappunt. Met 35 graden is er nergens iets te drinken als ge niet wilt betalen.',
  },
  {
    topic: 'streets',
    text: 'Doe iets aan het kruispunt aan de brug! Mijn dochter is daar vorig jaar aangereden. Twee jaar wachten we al op die verkeerslichten.',
    translation:
      'Faites quelque chose au carrefour du pont ! Ma fille y a été renversée l’an dernier. Cela fait deux ans que nous attendons ces feux.',
  },
  { topic: 'streets', text: 'Zone 30, en dan ook echt controleren', echo: 'thirty' },
  { topic: 'streets', text: 'Fietspad langs de kade in 2 richtingen aub' },
  {
    topic: 'streets',
    text: 'Ik ben 81 en de stoep aan de apotheek ligt zo scheef dat ik met mijn rollator op straat moet. Dat kan toch niet.',
    translation:
      'J’ai 81 ans et le trottoir devant la pharmacie est tellement de travers que je dois marcher sur la route avec mon rollator. Ce n’est pas normal.',
  },
  {
    topic: 'streets',
    text: 'Fietsenstalling met slot. Bij mij zijn er al drie gestolen, de laatste uit de gang!',
  },
  {
    topic: 'streets',
    text: 'Schoolstraat invoeren tussen 8u en 8u30. Bij de Vlindertuin werkt het heel goed.',
  },
  {
    topic: 'streets',
    text: 'Langer groen voor voetgangers.\nNu haal ik de overkant niet.\n\nEn ik ben nog niet eens zo oud 😅',
  },
  {
    topic: 'streets',
    text: 'Vrachtwagens weg uit de Sluisstraat. Er is een ringweg voor.',
    edited: 'Vrachtwagens (boven 3,5 ton) weg uit de Sluisstraat. Daar is de ring voor.',
  },
  { topic: 'streets', text: 'minder parkeerplaatsen, meer plek om te spelen' },
  {
    topic: 'streets',
    text: 'NIET nog minder parkeerplaatsen!! Ik werk in ploegen en rij elke nacht een halfuur rond.',
  },
  { topic: 'clean', text: 'Meer vuilbakken', echo: 'bins' },
  {
    topic: 'clean',
    text: 'Meer vuilnisbakken op de kade, en ze ook leegmaken in het weekend!',
    echo: 'bins',
  },
  { topic: 'clean', text: 'Sluikstort naast de glasbol: zet daar een camera of een bloembak, iets.' },
  { topic: 'clean', text: 'Een keer per maand samen opruimen en daarna soep 🍲 Ik wil de soep wel maken.' },
  { topic: 'clean', text: 'Hondenpoep. Ik zeg het maar.' },
  {
    topic: 'clean',
    text: 'Sorteerstraatje in elke blok, niet iedereen heeft plaats voor 5 zakken op een appartement',
  },
  { topic: 'clean', text: 'Openbaar toilet aan het park, proper en gratis, ook voor vrouwen.' },
  {
    topic: 'meeting',
    text: 'Een lange tafel op straat, één keer per jaar, en iedereen brengt iets mee.',
    echo: 'table',
  },
  {
    topic: 'meeting',
    text: 'Banken MET rugleuning. Op een balk zonder rug kan niemand van mijn leeftijd zitten.',
  },
  {
    topic: 'meeting',
    text: 'Ik woon hier nu elf jaar en ik ken de mensen op mijn verdieping, maar de mensen van de overkant van het kanaal ken ik niet. Vroeger was er een buurthuis waar ge gewoon kon binnenlopen voor een koffie, zonder inschrijven en zonder app. Daar leerde ik mijn beste vriendin kennen, zij sprak geen woord Nederlands en ik geen woord Berbers, en toch hebben we samen drie jaar lang elke dinsdag gebreid. Zo een plek moet er terugkomen. Niet groot, niet duur: een paar tafels, een koffiezet, iemand met een sleutel. Open op zondag, want zondag is de langste dag als ge alleen zijt. De oude conciërgewoning van de school staat al vier jaar leeg, begin daar.',
  },
  { topic: 'meeting', text: 'Taalcafé: ik leer u Nederlands, gij leert mij Frans of Arabisch of Turks' },
  {
    topic: 'meeting',
    text: 'Het parochiezaaltje betaalbaar maken voor verjaardagsfeestjes. 250 euro voor een namiddag is te veel.',
  },
  { topic: 'meeting', text: 'Petanquebaan!', translation: 'Une piste de pétanque !' },
  {
    topic: 'meeting',
    text: 'Een klusbib: boormachine lenen in plaats van kopen, gebruikt ge toch maar 1x per jaar.',
  },
  { topic: 'young', text: 'een overdekte plek voor ons als het regent. we worden overal weggestuurd' },
  { topic: 'young', text: 'basketbalring terughangen pls 🏀🏀' },
  {
    topic: 'young',
    text: 'Huiswerkklas in de bib, ook op zaterdag. Thuis zitten ze bij ons met vier aan één keukentafel.',
    translation:
      'Une école de devoirs à la bibliothèque, aussi le samedi. Chez nous, ils sont quatre à la table de la cuisine.',
  },
  { topic: 'young', text: 'De speeltuin is voor kleuters. Doe eens iets voor meisjes van 12.' },
  { topic: 'young', text: 'Skatepark onder de brug, daar is het toch al beton.' },
  { topic: 'calm', text: 'Lampen op het jaagpad. Ik loop daar na 18u niet meer alleen.', echo: 'light' },
  {
    topic: 'calm',
    text: 'Brommers zonder uitlaat om 2u ’s nachts: wie controleert dat??? Al JAREN vragen wij dit.',
  },
  { topic: 'calm', text: 'Een wijkagent die we kennen, te voet, niet in een combi.' },
  { topic: 'calm', text: 'De bouwwerf begint om 6u30. Mag dat eigenlijk wel?' },
  {
    topic: 'calm',
    text: 'Het is meneer Verlinden van Sluisstraat 14, bus 3 die elke nacht muziek speelt, iedereen weet het.',
    fate: 'redacted',
  },
  { topic: 'shops', text: 'Een bakker. Meer vraag ik niet.' },
  {
    topic: 'shops',
    text: 'Leegstaande winkels goedkoop verhuren aan jonge mensen die iets willen proberen, voor een jaar of zo.',
  },
  { topic: 'shops', text: 'Zondagsmarkt op de kade met lokale boeren én met muntthee' },
  { topic: null, text: 'Betere communicatie van de gemeente. Ik hoorde over deze avond van mijn kapper.' },
  { topic: null, text: 'test test', fate: 'withdrawn' },
];
