import { untrack } from 'svelte';

/**
 * A value as the wall takes it in: at once when it has been quiet, else once in so many milliseconds. For whatever
 * would flicker if it followed each of a hundred phones. Call it while a component starts.
 */
export function calmly<Value>(read: () => Value, ms: number): () => Value {
  let taken = $state.raw(untrack(read));
  let latest = untrack(read);
  let rest: ReturnType<typeof setTimeout> | undefined;

  function take(): void {
    rest = undefined;
    if (latest === taken) return;
    taken = latest;
    rest = setTimeout(take, ms);
  }

  $effect(() => {
    latest = read();
    if (rest === undefined) untrack(take);
  });
  $effect(() => () => clearTimeout(rest));
  return () => taken;
}
