/** A citizens' meeting in a quarter that does not exist, written for the demo. */
export * from './content/comments.ts';
export * from './content/ideas.fr.ts';
export * from './content/ideas.nl.ts';
export * from './content/meeting.ts';
export * from './content/written.ts';
