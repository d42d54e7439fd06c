/** What the load does to a server, whichever it is: the same moves for every contender. */
export interface Meeting {
  /** So many phones more come in, some at a time. Resolves when each has what is on the screen. */
  fill(phones: number): Promise<void>;
  /** One phone more comes in. Resolves when it has what is on the screen. */
  arrive(): Promise<void>;
  /** A screen that tells the key of every idea that it sees. */
  watch(seen: (key: string) => void): Promise<void>;
  /** Phone number `at`, counted from 0 as they came, gives an idea. */
  give(at: number, idea: { readonly key: string; readonly text: string }): void;
  /** Phone number `at` casts a ballot; resolves with its answer. Absent where nothing is ever answered. */
  cast?(at: number): Promise<void>;
  /** The facilitator goes on to the next stage. Resolves with when each phone had it, by performance.now(). */
  goOn(): Promise<readonly number[]>;
  /** What all phones together have received. */
  readonly received: Received;
  close(): void;
}

export interface Received {
  frames: number;
  bytes: number;
}

/** `bases`: the nodes, of which the first hosts the meeting. Phones come to each in turn, the screen to the last. */
export type OpenMeeting = (bases: readonly string[]) => Promise<Meeting>;

/** So many at a time come through the door. */
const abreast = 50;

/** Does the same thing `times` times, a bounded number of them at once. */
export async function manyAtOnce(times: number, once: () => Promise<void>): Promise<void> {
  let begun = 0;
  const oneAfterTheOther = async () => {
    while (begun < times) {
      begun += 1;
      await once();
    }
  };
  await Promise.all(Array.from({ length: Math.min(abreast, times) }, oneAfterTheOther));
}
