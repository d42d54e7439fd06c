import type { Tongue } from '../tongue.ts';

/** What people leave behind at the end of the evening. */
export const comments: Readonly<Record<Tongue, readonly string[]>> = {
  nl: [
    'Fijn dat ik in het Nederlands kon schrijven en toch alles van de anderen kon lezen.',
    'Iets vroeger beginnen, ik moet om 5u op',
    'De soep was heel lekker!',
    'Ik had niet gedacht dat ik iets zou zeggen, en toch drie ideeën geschreven 🙂',
    'Groter lettertype op het scherm achteraan graag.',
    'Nu wil ik zien wat ze ermee doen. Dan pas zeg ik of het goed was.',
    'Opvang voor de kinderen was top.',
    'Er waren weinig jongeren. Ga eens naar de jeugdclub in plaats van te wachten tot ze komen.',
    'Meer tijd aan tafel, het gesprek was net op gang.',
    'Goed dat niemand de micro een kwartier lang vasthield.',
    'Spijtig van de schepen die na een uur weg was.',
    'Nodig de overkant van het kanaal ook uit.',
    'Mijn gsm was bijna plat, zet een paar laders.',
    'Leuk gedaan',
  ],
  fr: [
    'Pour une fois on a écouté tout le monde, même ceux qui parlent pas fort.',
    'Le local est difficile à trouver, mettez des flèches depuis l’arrêt de bus.',
    'Trop court !',
    'Merci pour la garderie, sans ça je ne venais pas.',
    'J’étais sceptique. Je le suis un peu moins.',
    'Voter avec des points c’est bien mais 5 c’était pas assez.',
    'Prévoir du thé aussi, pas que du café 😉',
    'Venir nous redire ce qui a été décidé. En 2019, personne n’est revenu.',
    'Très bonne animation, les deux langues sans perdre de temps, bravo',
    'Ma voisine n’a pas osé venir. La prochaine fois je la prends avec moi.',
    'Un peu de bruit dans le fond de la salle, on entendait mal la dame.',
    'Super idée les tables mélangées.',
    'Rien à redire.',
  ],
};
