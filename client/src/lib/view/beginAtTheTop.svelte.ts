import { tick } from 'svelte';

/**
 * What is new in `main` begins at its top, for eyes and for whoever goes by keys: a focus that was in what went away
 * is in `main` again. `what` tells one thing from another; call this while a component is being made.
 */
export function beginAtTheTop(what: () => string | undefined): void {
  let before = what();
  $effect.pre(() => {
    const now = what();
    if (now === before) return;
    before = now;
    const goesAway = document.activeElement?.closest('main') !== null;
    void tick().then(() => {
      scrollTo(0, 0);
      if (goesAway) document.querySelector('main')?.focus({ preventScroll: true });
    });
  });
}
