export * from './api.ts';
export * from './demo/chance.ts';
export * from './seat.ts';
export * from './server.ts';
export * from './stranger.ts';
export * from './thinPhone.ts';
