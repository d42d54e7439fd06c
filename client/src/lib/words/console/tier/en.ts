import { figure } from '@kring/core';

const n = (count: number): string => figure('en', count);

/** Who votes, and the slips of paper that go with it. */
export const tier = {
  label: 'Who votes',
  open: 'Everyone here',
  paper: 'Whoever has a slip',
  list: 'Whoever is on the list',
  openHint: 'One device, one vote. That gives an indication: nobody checks who holds the phone.',
  paperHint: 'Each person gets a printed slip with a code that works once, on a phone or at the desk.',
  listHint:
    'The same slips, handed only to people of whom somebody else checked that they may vote. Every result says who did.',
  settled: 'Somebody has joined already, so this is settled. A copy of the meeting can choose otherwise.',
  checkedBy: 'Who checked who may vote',
  checkedByHint: 'It stands on every result: Civil registry, desk of the town hall.',
  slips: 'Slips',
  none: 'No slips have been printed yet. Print more than you expect people: what is left over, you withdraw.',
  counts: (made: number, left: number): string =>
    `${made === 1 ? '1 slip' : `${n(made)} slips`} made, ${n(left)} not used yet.`,
  used: (onPhones: number, atDesk: number): string =>
    `Used: ${n(onPhones)} on phones, ${n(atDesk)} at the desk.`,
  few: (left: number): string =>
    left === 0
      ? 'All slips have been used. Whoever comes now needs a new one: print some more.'
      : `Only ${left === 1 ? '1 slip is' : `${n(left)} slips are`} left. Print some more before they run out.`,
  howMany: 'How many to print',
  print: 'Make and download',
  printHint:
    'Eight on a sheet of A4. The codes are in this file alone: Kring does not keep them. Print it, and delete the file. If it is lost, withdraw the slips and make new ones.',
  made: (count: number): string => `${count === 1 ? '1 slip is' : `${n(count)} slips are`} in the file.`,
  withdraw: 'Withdraw unused slips',
  withdrawTitle: 'Withdraw the slips that nobody has used?',
  withdrawText: 'They are worth nothing from then on. Whoever has joined with a slip stays.',
  withdrawn: (count: number): string => `${count === 1 ? '1 slip' : `${n(count)} slips`} withdrawn.`,
};
