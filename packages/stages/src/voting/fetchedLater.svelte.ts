import { idle } from '@kring/ui/idle.ts';
import { untrack } from 'svelte';

/**
 * A view that people see later, an outcome, fetched while they are busy with what they see now, or at once where it is
 * wanted `soon`. What could not be had is asked for again whenever what `when` reads changes: the connection, the phase.
 */
export function fetchedLater<View>(
  load: () => Promise<{ readonly default: View }>,
  when: () => unknown,
  soon: () => boolean,
): { readonly view: View | null } {
  let view = $state.raw<View | null>(null);
  $effect(() => {
    when();
    if (untrack(() => view)) return;
    (soon() ? load() : idle().then(load)).then(
      (loaded) => (view = loaded.default),
      () => undefined,
    );
  });
  return {
    get view() {
      return view;
    },
  };
}
