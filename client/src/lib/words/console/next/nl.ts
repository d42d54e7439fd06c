import type { next as en } from './en.ts';

export const next: typeof en = {
  label: 'Hierna',
  open: (title) => `Open: ${title}`,
  close: 'Afsluiten',
  closeVote: (title) => `Sluit af: ${title}`,
  reveal: 'Onthullen',
  revealOf: (title) => `Onthul: ${title}`,
  end: 'Bijeenkomst beëindigen',
  nothing: 'Zet een eerste stap op de agenda',
  ended: 'De bijeenkomst is afgelopen',
  afterwards: 'De bijeenkomst is afgelopen. Neem het verslag mee, en deel de resultaten als u wilt.',
  nowShown: 'Nu op telefoons en scherm',
  notStarted: 'Nog niet begonnen: telefoons en scherm tonen het onthaal.',
  reopen: 'Heropenen',
  closeOnly: 'Afsluiten zonder verder te gaan',
  revealNow: 'Onthullen',
  seal: 'Verzegelen',
  sealSoon: (ended) =>
    `Dit resultaat staat nog niet vast. Verzegelen legt het vast en wist wie wat gaf. Doe dat voor u vertrekt${ended ? '.' : ', of beëindig de bijeenkomst: dan gebeurt het vanzelf.'}`,
  show: 'Opnieuw tonen',
  takeItems: 'Nieuwe items overnemen',
  openThis: 'Deze stap nu openen',
  openAnyway: 'Toch openen',
  took: (count) => (count ? 'De nieuwe items zijn overgenomen.' : 'Er was niets nieuws.'),
};
