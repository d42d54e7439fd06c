export * from './dots.ts';
export * from './ranking.ts';
