export * from './count.ts';
export * from './dots.ts';
export * from './election.ts';
export * from './ranking.ts';
export * from './tie.ts';
