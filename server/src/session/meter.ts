/** What the live core says about its work to whoever measures it: counts and times, never whose or about what. */
export interface Meter {
  /** A command was answered: 'accepted', or the reason why not. */
  answered(result: string): void;
  /** A commit begins; calling the answer says that it is durable, or that it failed. */
  commit(): () => void;
  /** A flush begins; calling the answer says that everything was handed to the sockets. */
  flush(): () => void;
}

export const unmetered: Meter = {
  answered: () => {},
  commit: () => () => {},
  flush: () => () => {},
};
