import { packed } from '@kring/crowd';

/** Frames that nobody should send, from a seed: truncated, mistyped, nested, forged and almost right. */
export interface Hostile {
  readonly frame: Buffer | string;
  /** Whether it is to be sent by somebody who has been let in. */
  readonly known: boolean;
}

/** Mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function hostileFrames(seed: number, stage: string, life: string): { next(): Hostile } {
  const chance = chanceOf(seed);
  const under = (most: number) => Math.floor(chance() * most);
  const oneOf = <One>(list: readonly One[]): One => list[under(list.length)] as One;
  const bytes = (length: number) => Buffer.from(Array.from({ length }, () => under(256)));
  const text = () =>
    oneOf(['', 'x'.repeat(under(5000)), '\u0000\uffff', '../../etc', '{{7*7}}', '🦆'.repeat(50)]);
  const keys = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'then',
    'length',
    'id',
  ];
  const events = [
    'command',
    'sync',
    'mine',
    'doc',
    'welcome',
    'disconnect',
    'connect',
    'error',
    'newListener',
  ];

  const anything = (depth = 0): unknown =>
    oneOf<() => unknown>([
      () => null,
      () => undefined,
      () => under(2) === 1,
      () => (chance() - 0.5) * 10 ** under(300),
      () => oneOf([NaN, Infinity, -0, 2 ** 53, -1, 1e-300]),
      text,
      () => bytes(under(200)),
      () => (depth > 4 ? [] : Array.from({ length: under(6) }, () => anything(depth + 1))),
      () =>
        depth > 4
          ? {}
          : object(
              Array.from({ length: under(6) }, () => oneOf(keys)),
              depth,
            ),
    ])();

  /** With own properties of these names, `__proto__` too. */
  function object(names: readonly string[], depth: number): object {
    const made: object = {};
    for (const name of names) {
      Object.defineProperty(made, name, { value: anything(depth + 1), enumerable: true, configurable: true });
    }
    return made;
  }

  /** An array in an array in an array, as bytes: no encoder of ours would go so deep. */
  const nested = (depth: number): Buffer =>
    Buffer.concat([eventHead, Buffer.alloc(depth, 0x91), Buffer.of(0xc0)]);
  /** The beginning of {type: 2, nsp: '/', data: … */
  const eventHead = Buffer.concat([
    Buffer.of(0x83, 0xa4),
    Buffer.from('type'),
    Buffer.of(2),
    Buffer.of(0xa3),
    Buffer.from('nsp'),
    Buffer.of(0xa1, 0x2f),
    Buffer.of(0xa4),
    Buffer.from('data'),
  ]);
  /** Claims to hold far more than it does. */
  const boast = () =>
    Buffer.concat([
      eventHead,
      oneOf([
        [0xdd, 255, 255, 255, 255],
        [0xdf, 255, 255, 255, 255],
        [0xc6, 127, 255, 255, 255],
        [0xdb, 127, 255, 255, 255],
      ]).reduce((all, byte) => Buffer.concat([all, Buffer.of(byte)]), Buffer.of()),
    ]);

  const event = (...data: unknown[]) => packed({ type: 2, nsp: '/', id: under(1000), data });
  const envelope = (changed: object) => ({
    id: `hostile-${'x'.repeat(12)}${under(1e9)}`,
    seq: under(100),
    stage,
    type: 'idea:add',
    body: anything(),
    ...changed,
  });

  const mild: (() => Buffer | string)[] = [
    () => event(oneOf(events), ...Array.from({ length: under(4) }, () => anything())),
    () => event('command', envelope({})),
    () => event('command', envelope({ [oneOf(['id', 'seq', 'stage', 'type', 'body'])]: anything() })),
    () => event('command', envelope({ type: oneOf([...keys, 'stage:open', 'session:empty', 'timer:end']) })),
    () => event('command', envelope({ body: { text: text(), lang: oneOf([...keys, 'xx', 12]) } })),
    () =>
      event('sync', {
        doc: oneOf(['session', 'backstage', `stage/${stage}`, 'stage/__proto__', anything()]),
        life: oneOf([life, anything()]),
        stateVector: bytes(under(300)),
      }),
    () => event('mine', anything()),
    () => packed({ type: 3, nsp: '/', id: under(1e6), data: [anything()] }),
  ];
  /** After these the server hangs up. */
  const wild: (() => Buffer | string)[] = [
    () => bytes(1 + under(400)),
    () => {
      const whole = event('command', envelope({}));
      return whole.subarray(0, under(whole.length));
    },
    () => {
      const whole = Buffer.from(event('command', envelope({})));
      whole[under(whole.length)] = under(256);
      return whole;
    },
    () => nested(10 ** (1 + under(4)) * 5),
    boast,
    () => packed({ type: anything(), nsp: anything(), id: anything(), data: anything() }),
    () => packed({ type: 2, nsp: '/', data: [oneOf(keys), anything()] }),
    () => packed({ type: oneOf([0, 4]), nsp: '/', data: object(keys, 3) }),
    () => packed({ type: 0, nsp: oneOf(['/admin', '/__proto__', '']), data: { token: anything() } }),
    () => packed({ type: 1, nsp: '/' }),
    () => `${under(10)}${text()}`,
    () => '4'.repeat(1 + under(100)),
    () => Buffer.alloc(130 * 1024, 0x91),
  ];
  return {
    next() {
      const known = chance() < 0.9;
      try {
        return { known, frame: oneOf(chance() < 0.93 ? mild : wild)() };
      } catch {
        // The encoder of msgpack refuses what it cannot say.
        return { known, frame: bytes(20) };
      }
    },
  };
}
