/** Short messages that come and go. The view owns one and hands it to `ToastList.svelte`. */

export interface Toast {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'warn' | 'error';
  readonly text: string;
  /** One thing to do about it: undo, try again. */
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
  /** How long it stays; undefined is until it is closed. Time stands still under pointer or focus. */
  readonly stayMs: number | undefined;
}

const calm = 6_000;
const withAction = 20_000;

export class Toasts {
  #list: readonly Toast[] = $state.raw([]);
  #next = 1;

  get list(): readonly Toast[] {
    return this.#list;
  }

  /** Shows a message and returns its id. The same sentence twice is shown once. */
  show(text: string, tone: Toast['tone'] = 'info', action?: Toast['action']): number {
    const id = this.#next++;
    const stayMs = tone === 'error' ? undefined : action ? withAction : calm;
    const others = this.#list.filter((toast) => toast.text !== text);
    this.#list = [...others, { id, tone, text, action, stayMs }].slice(-3);
    return id;
  }

  dismiss(id: number): void {
    this.#list = this.#list.filter((toast) => toast.id !== id);
  }
}
