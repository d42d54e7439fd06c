/** The two languages of the demo's meeting, the main one first. */
export const tongues = ['nl', 'fr'] as const;
export type Tongue = (typeof tongues)[number];

export const otherTongue = (tongue: Tongue): Tongue => (tongue === 'nl' ? 'fr' : 'nl');
