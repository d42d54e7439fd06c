/** The databases that the same migrations are for. */
export type Dialect = 'sqlite' | 'postgres';
