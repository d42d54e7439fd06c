/** localStorage and sessionStorage, which can be missing, full or forbidden: then this page remembers alone. */
export interface Shelf {
  read<Value>(key: string): Value | null;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  keys(): string[];
  /** Whether what is written here outlives this page. */
  lasts(): boolean;
}

const prefix = 'kring/';

function shelf(open: () => Storage): Shelf {
  const memory = new Map<string, string>();
  const attempt = <Result>(use: (storage: Storage) => Result, otherwise: Result): Result => {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  };
  return {
    read<Value>(key: string) {
      const text = attempt((storage) => storage.getItem(prefix + key), null) ?? memory.get(key);
      if (!text) return null;
      try {
        return JSON.parse(text) as Value;
      } catch {
        return null;
      }
    },
    write(key, value) {
      memory.set(key, JSON.stringify(value));
      attempt((storage) => storage.setItem(prefix + key, JSON.stringify(value)), undefined);
    },
    remove(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(prefix + key), undefined);
    },
    lasts: () =>
      attempt((storage) => {
        storage.setItem(`${prefix}lasts`, '');
        storage.removeItem(`${prefix}lasts`);
        return true;
      }, false),
    keys() {
      const stored = attempt((storage) => Object.keys(storage), []);
      const ours = stored.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      return [...new Set([...ours, ...memory.keys()])];
    },
  };
}

/** Kept until someone clears it; shared by the tabs. */
export const local = shelf(() => localStorage);

/** Kept for this tab. */
export const tab = shelf(() => sessionStorage);
