import { tick } from 'svelte';

/**
 * What is new in `main` begins at its top. `what` tells one thing from another; call this while a component is being
 * made. Of the focus, `keepFocus` takes care.
 */
export function beginAtTheTop(what: () => string | undefined): void {
  let before = what();
  $effect.pre(() => {
    const now = what();
    if (now === before) return;
    before = now;
    void tick().then(() => scrollTo(0, 0));
  });
}
