/** Whether something goes on for longer than `ms`: what is over in a moment is worth no word. */
export function lasting(goesOn: () => boolean, ms: number): { readonly now: boolean } {
  const on = $derived(goesOn());
  let now = $state(false);
  $effect(() => {
    now = false;
    if (!on) return;
    const timer = setTimeout(() => (now = true), ms);
    return () => clearTimeout(timer);
  });
  return {
    get now() {
      return now;
    },
  };
}
