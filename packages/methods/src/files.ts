export * from './files/abcYaml.ts';
export * from './files/blt.ts';
export * from './files/cvotes.ts';
export * from './files/fault.ts';
export * from './files/file.ts';
export * from './files/json.ts';
export * from './files/pabulib.ts';
export * from './files/read.ts';
