import { figure } from '@kring/core';
import type { tier as en } from './en.ts';

const n = (count: number): string => figure('nl', count);

export const tier: typeof en = {
  label: 'Wie stemt er',
  open: 'Iedereen die er is',
  paper: 'Wie een briefje heeft',
  list: 'Wie op de lijst staat',
  openHint: 'Eén toestel, één stem. Dat geeft een aanwijzing: niemand gaat na wie het toestel vasthoudt.',
  paperHint:
    'Ieder krijgt een gedrukt briefje met een code die één keer werkt, op een telefoon of aan de balie.',
  listHint:
    'Dezelfde briefjes, maar alleen voor mensen van wie iemand anders naging dat ze mogen stemmen. Bij elk resultaat staat wie dat deed.',
  settled: 'Er doet al iemand mee, dus dit ligt vast. In een kopie van de bijeenkomst kiest u iets anders.',
  checkedBy: 'Wie ging na wie mag stemmen',
  checkedByHint: 'Dit staat bij elk resultaat. Bijvoorbeeld: Bevolkingsregister, balie Burgerzaken.',
  slips: 'Briefjes',
  none: 'Er zijn nog geen briefjes gemaakt. Druk er meer dan u mensen verwacht: wat overblijft, trekt u in.',
  counts: (made, left) =>
    `${made === 1 ? '1 briefje' : `${n(made)} briefjes`} gemaakt, ${n(left)} nog niet gebruikt.`,
  used: (onPhones, atDesk) => `Gebruikt: ${n(onPhones)} op telefoons, ${n(atDesk)} aan de balie.`,
  few: (left) =>
    left === 0
      ? 'Alle briefjes zijn gebruikt. Wie nu nog komt, heeft er een nodig: maak er bij.'
      : `Er ${left === 1 ? 'is nog maar 1 briefje' : `zijn nog maar ${n(left)} briefjes`} over. Maak er bij voor ze op zijn.`,
  howMany: 'Hoeveel briefjes',
  print: 'Maken en downloaden',
  printHint:
    'Acht op een blad A4. De codes staan alleen in dit bestand: Kring bewaart ze niet. Druk het af en gooi het bestand daarna weg. Raakt het kwijt, trek de briefjes dan in en maak nieuwe.',
  made: (count) => `${count === 1 ? '1 briefje staat' : `${n(count)} briefjes staan`} in het bestand.`,
  withdraw: 'Ongebruikte briefjes intrekken',
  withdrawTitle: 'De briefjes intrekken die niemand gebruikte?',
  withdrawText: 'Ze zijn daarna niets meer waard. Wie al met een briefje meedoet, blijft meedoen.',
  withdrawn: (count) => `${count === 1 ? '1 briefje' : `${n(count)} briefjes`} ingetrokken.`,
};
