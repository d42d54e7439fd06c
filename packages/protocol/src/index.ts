export * from './documents.ts';
export * from './envelope.ts';
export * from './events.ts';
export * from './http.ts';
export * from './paperCode.ts';
export * from './replica.ts';
export * from './retryDelay.ts';
export * from './sync.ts';
