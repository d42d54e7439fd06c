/** What the components say by themselves; views bring their own texts. */
export interface UiWords {
  close: string;
  busy: string;
  optional: string;
  charactersLeft(count: number): string;
  charactersOver(count: number): string;
  oneMore(what: string): string;
  oneLess(what: string): string;
  amount(what: string, count: number, max: number): string;
  minutesLeft(count: number): string;
  secondsLeft(count: number): string;
  timeIsUp: string;
  paused: string;
  people(count: number): string;
  peopleOf(count: number, total: number): string;
  language: string;
  code(spelled: string): string;
  qrCode(address: string): string;
  joinAt: string;
  joinLocked: string;
  resultsAt: string;
  over: string;
  withCode: string;
  notifications: string;
  idea(number: number): string;
  connection: { live: string; connecting: string; offline: string };
  notSent(count: number): string;
  tied: string;
  chosen: string;
  note: { info: string; success: string; warn: string; error: string };
  skipToContent: string;
}
