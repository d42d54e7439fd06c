export * from './files/fault.ts';
export * from './files/file.ts';
