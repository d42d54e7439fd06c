/** Loaded before a server: its machine's clock is off by KRING_CLOCK_OFF milliseconds. */

const off = Number(process.env['KRING_CLOCK_OFF'] ?? 0);
const TrueDate = Date;
const rightNow = () => TrueDate.now();

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, args: [], as) =>
    Reflect.construct(target, args.length > 0 ? args : [rightNow() + off], as) as Date,
  get: (target, key) => (key === 'now' ? () => rightNow() + off : (Reflect.get(target, key) as unknown)),
});
