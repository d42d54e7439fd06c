import type { ExactPrice } from './accounts.ts';
import type { Project, Question } from './question.ts';
import type { Purchase } from './run.ts';

/** An amount after so many raises: `now + perRaise · raises`, times what all amounts of a moment are multiplied with. */
interface Amount {
  readonly now: bigint;
  readonly perRaise: bigint;
}

/**
 * How many raises more surely leave a run as it was: the same is bought, in the same order. Nothing says when that ends
 * where no comparison of the run depends on the share.
 *
 * At one share, everything that a run decides compares amounts that are linear in the share, as long as who paid in
 * full still does, and who was short still is. So each decision holds up to a certain number of raises, and the
 * run up to the least of these. Whole numbers throughout: all amounts of a moment are multiplied with the weights that
 * paid in full for all that was bought before.
 *
 * What was not bought in a round needs no price of its own: with any guess of who is short, it costs no less than that
 * leaves for the others.
 *
 * @param bought what the run bought at `share`, until nothing could be bought
 */
export function steadyRaises(
  question: Question,
  share: bigint,
  step: bigint,
  bought: readonly Purchase[],
): bigint | undefined {
  const { projects, blocs } = question;
  let purses = blocs.map((): Amount => ({ now: share, perRaise: step }));
  let product = 1n;
  let open = [...projects.keys()];
  let least: bigint | undefined;
  const holds = (raises: bigint | undefined) => {
    least = lesser(least, raises);
  };

  for (const purchase of [...bought, undefined]) {
    const taken = purchase && offerOf(question, purchase.project, purchase.exact, purses, product);
    if (taken) {
      const { backers } = projectOf(question, taken.project);
      for (const [k, bloc] of backers.blocs.entries()) {
        // Above 0 for who has more than is due.
        const spare = minus(
          times(purseOf(purses, bloc), taken.rich),
          times(taken.over, weightOf(backers, k)),
        );
        const isShort = taken.short.has(bloc);
        holds(whileAtLeast(isShort ? times(spare, -1n) : spare, 0n));
      }
    }
    open = open.filter((place) => {
      if (place === taken?.project) return false;
      const tooDear = whileTooDear(question, place, purses, product);
      const dearer = taken && whileDearer(question, place, taken, purses, product, least);
      const notTaken = greater(tooDear, taken ? dearer : -1n);
      holds(notTaken);
      // Supporters who have too little have too little later too.
      return notTaken !== tooDear;
    });
    if (!taken) break;
    const { backers } = projectOf(question, taken.project);
    const next = purses.map((purse) => times(purse, taken.rich));
    for (const [k, bloc] of backers.blocs.entries()) {
      next[bloc] = taken.short.has(bloc)
        ? nothing
        : minus(next[bloc] ?? nothing, times(taken.over, weightOf(backers, k)));
    }
    purses = next;
    product *= taken.rich;
  }
  return least;
}

/** What one weight pays is `over / rich`. */
interface Taken {
  readonly project: number;
  readonly over: Amount;
  readonly rich: bigint;
  readonly short: ReadonlySet<number>;
}

function offerOf(
  question: Question,
  project: number,
  { rich, short }: ExactPrice,
  purses: readonly Amount[],
  product: bigint,
): Taken {
  const { price, backers } = projectOf(question, project);
  const spent = [...backers.blocs].filter((bloc) => isNothing(purseOf(purses, bloc)));
  const over = short.reduce(
    (rest, bloc) => minus(rest, times(purseOf(purses, bloc), peopleOf(question, bloc))),
    { now: price * product, perRaise: 0n },
  );
  return { project, over, rich: BigInt(rich), short: new Set([...short, ...spent]) };
}

/** For how many raises the supporters of a project do not have what it costs; below 0 when they have it now. */
function whileTooDear(
  question: Question,
  project: number,
  purses: readonly Amount[],
  product: bigint,
): bigint | undefined {
  const { price, backers } = projectOf(question, project);
  let lacking: Amount = { now: price * product, perRaise: 0n };
  for (const bloc of backers.blocs) {
    lacking = minus(lacking, times(purseOf(purses, bloc), peopleOf(question, bloc)));
  }
  return whileAtLeast(lacking, 1n);
}

/**
 * For how many raises a project is surely not preferred to the one that was taken; below 0 when nothing says so. More
 * than `enough` need not be known.
 */
function whileDearer(
  question: Question,
  project: number,
  taken: Taken,
  purses: readonly Amount[],
  product: bigint,
  enough: bigint | undefined,
): bigint | undefined {
  const { price, worth, weight, backers } = projectOf(question, project);
  const { worth: worthOfTaken } = projectOf(question, taken.project);
  // Equals are taken in the order in which they stand.
  const ahead = project < taken.project ? 1n : 0n;
  const isShort = new Uint8Array(backers.blocs.length);
  let over: Amount = { now: price * product, perRaise: 0n };
  let rich = BigInt(weight);
  let longest: bigint | undefined = -1n;
  for (let first = true, due: Amount = nothing, of = 1n; ; first = false, due = over, of = rich) {
    let more = false;
    for (const [k, bloc] of backers.blocs.entries()) {
      const purse = purseOf(purses, bloc);
      if (isShort[k] === 1) continue;
      if (!isNothing(purse) && purse.now * of >= due.now * weightOf(backers, k)) continue;
      isShort[k] = 1;
      more = true;
      over = minus(over, times(purse, peopleOf(question, bloc)));
      rich -= weightOf(backers, k) * peopleOf(question, bloc);
    }
    if (rich === 0n || (!first && !more)) return longest;
    const dearer = minus(times(over, taken.rich * worthOfTaken), times(taken.over, rich * worth));
    longest = greater(longest, whileAtLeast(dearer, ahead));
    if (longest === undefined || (enough !== undefined && longest >= enough)) return longest;
  }
}

/** For how many raises an amount is at least `bound`; below 0 when it is not so now, and nothing when it is so for ever. */
function whileAtLeast({ now, perRaise }: Amount, bound: bigint): bigint | undefined {
  if (now < bound) return -1n;
  return perRaise >= 0n ? undefined : (now - bound) / -perRaise;
}

const nothing: Amount = { now: 0n, perRaise: 0n };

const isNothing = ({ now, perRaise }: Amount) => now === 0n && perRaise === 0n;

const times = ({ now, perRaise }: Amount, factor: bigint): Amount => ({
  now: now * factor,
  perRaise: perRaise * factor,
});

const minus = (a: Amount, b: Amount): Amount => ({ now: a.now - b.now, perRaise: a.perRaise - b.perRaise });

/** Nothing stands for as many as one likes. */
const lesser = (a: bigint | undefined, b: bigint | undefined) =>
  a === undefined ? b : b === undefined || a < b ? a : b;

const greater = (a: bigint | undefined, b: bigint | undefined) =>
  a === undefined || b === undefined ? undefined : a > b ? a : b;

function projectOf({ projects }: Question, place: number): Project {
  const project = projects[place];
  if (!project) throw new RangeError(`There is no project ${place}.`);
  return project;
}

const purseOf = (purses: readonly Amount[], bloc: number) => purses[bloc] ?? nothing;
const peopleOf = ({ people }: Question, bloc: number) => BigInt(people[bloc] ?? 0);
const weightOf = ({ weights }: Project['backers'], k: number) => BigInt(weights[k] ?? 0);
