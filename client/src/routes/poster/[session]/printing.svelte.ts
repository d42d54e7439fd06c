import { local } from '#lib/browser/store.ts';

/** What is printed, and how. */
export interface Printing {
  readonly kind: 'poster' | 'cards';
  readonly size: 'a4' | 'a3';
  /** One tent for each table, or four cards on a sheet. */
  readonly card: 'tent' | 'four';
  readonly tables: number;
  /** The hall's wifi, for people without data; '' where nothing is said of it. */
  readonly network: string;
  readonly password: string;
}

export const mostTables = 60;

const usual: Printing = { kind: 'poster', size: 'a4', card: 'tent', tables: 8, network: '', password: '' };

/** The organiser's choices for one session's paper. They stay on this device: a password of a hall is no one else's. */
export class PrintingChoices {
  readonly #key: string;
  #chosen: Printing = $state.raw(usual);

  constructor(session: string, kind: Printing['kind']) {
    this.#key = `paper/${session}`;
    this.#chosen = { ...usual, ...local.read<Partial<Printing>>(this.#key), kind };
  }

  get current(): Printing {
    return this.#chosen;
  }

  change(part: Partial<Printing>): void {
    this.#chosen = { ...this.#chosen, ...part };
    local.write(this.#key, this.#chosen);
  }
}
