/**
 * A pure function that gives the same object again as long as the objects it rests on are the same: a document is
 * written only where an entry is another object than before. `make` may read nothing of its argument but what
 * `restsOn` names. Nothing is kept of objects that are gone.
 */
export function remembered<Given, Value>(
  restsOn: (given: Given) => readonly object[],
  make: (given: Given) => Value,
): (given: Given) => Value {
  const root = leaf<Value>();
  return (given) => {
    let found = root;
    for (const key of restsOn(given)) {
      let next = found.under.get(key);
      if (!next) found.under.set(key, (next = leaf()));
      found = next;
    }
    found.made ??= { value: make(given) };
    return found.made.value;
  };
}

interface Leaf<Value> {
  made: { readonly value: Value } | null;
  readonly under: WeakMap<object, Leaf<Value>>;
}

const leaf = <Value>(): Leaf<Value> => ({ made: null, under: new WeakMap() });
