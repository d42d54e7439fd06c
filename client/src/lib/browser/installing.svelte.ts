import { local } from './store.ts';

/** What browsers of Android and of laptops tell a page that can be put among the apps; others never do. */
interface InstallPrompt extends Event {
  /** Asks the person, in the browser's own words. */
  prompt(): Promise<unknown>;
}

const declined = 'no-install';

/** Whether this browser offers to put Kring among the apps, and whether the person has not said no. */
export class Installing {
  #offered: InstallPrompt | null = $state.raw(null);

  constructor() {
    if (local.read(declined)) return;
    addEventListener('beforeinstallprompt', (event) => {
      // The browser would put its own bar over the page, in the middle of a question.
      event.preventDefault();
      this.#offered = event as InstallPrompt;
    });
  }

  get offered(): boolean {
    return this.#offered !== null;
  }

  /** The browser asks; it does so once. Whoever thinks better of it there is not asked again either. */
  accept(): void {
    void this.#offered?.prompt();
    this.decline();
  }

  decline(): void {
    local.write(declined, true);
    this.#offered = null;
  }
}

/** Of this page: browsers make the offer once, perhaps while the join page is still read. */
export const installing = new Installing();
