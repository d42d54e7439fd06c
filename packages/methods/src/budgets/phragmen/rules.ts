import type { Rule } from '../../count.ts';
import { phragmen } from './phragmen.ts';

const source =
  "M. Brill, R. Freeman, S. Janson, M. Lackner, Phragmén's Voting Methods and Justified Representation, 2024; M. Los, Z. Christoff, D. Grossi, Proportional Budget Allocations, 2022";

export const phragmenRules: readonly Rule[] = [
  {
    name: 'phragmen',
    takes: ['approvals'],
    needs: 'budget',
    says: 'Supporters bear the cost of what is funded, and each time the choice falls where the most burdened bear least, until the next costs more than is left.',
    source,
    count: (election) => phragmen(election),
  },
  {
    name: 'phragmen/skip',
    takes: ['approvals'],
    needs: 'budget',
    says: 'Supporters bear the cost of what is funded, each time the choice falls where the most burdened bear least, and what costs more than is left is passed over.',
    source,
    count: (election) => phragmen(election, { skip: true }),
  },
];
