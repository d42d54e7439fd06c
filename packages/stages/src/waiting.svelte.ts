import { lasting } from '@kring/ui/lasting.svelte.ts';

/** An answer that takes longer than this is not on its way any more, as far as one can see; in milliseconds. */
const patience = 2500;

/** Whether what is under way waits on this phone: at once without a connection, else when no answer comes. */
export function waiting(underWay: () => boolean, connected: () => boolean): { readonly now: boolean } {
  const slow = lasting(underWay, patience);
  return {
    get now() {
      return underWay() && (slow.now || !connected());
    },
  };
}
