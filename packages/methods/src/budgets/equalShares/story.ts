import type { Question } from './question.ts';
import { Run, type Offer, type Purchase } from './run.ts';
import type { EqualSharesOption, EqualSharesRound, Outbid } from './trace.ts';

/** The run that counts, watched: what each project was worth in each round, and where everybody's money went. */
export interface Story {
  readonly run: Run;
  readonly bought: readonly Purchase[];
  readonly rounds: readonly EqualSharesRound[];
  /** By project. */
  readonly courses: readonly EqualSharesOption['course'][];
  /** By project: what its supporters have left together, after the last round. */
  readonly left: readonly number[];
  /** By project: where the money of its supporters went, the largest sum first. */
  readonly outbidBy: readonly (readonly Outbid[])[];
}

/**
 * @param share what everybody has at the start, in units
 * @param until no more is bought when so much is spent
 */
export function storyOf(question: Question, share: bigint, until?: bigint): Story {
  const { projects, unit } = question;
  const run = new Run(question, share);
  const courses = projects.map((): { effectiveVotes: number; money: number }[] => []);
  const outbidBy = projects.map((): Outbid[] => []);
  const bought: Purchase[] = [];
  const rounds: EqualSharesRound[] = [];
  let open = [...projects.keys()];
  let spent = 0n;
  for (;;) {
    open = open.filter((place) => {
      const offer = run.offer(place);
      courses[place]?.push({
        effectiveVotes: effectiveVotes(question, offer),
        money: run.moneyBehind(place) / Number(unit),
      });
      return typeof offer !== 'string';
    });
    if (until !== undefined && spent >= until) break;
    const before = question.blocs.map((_, bloc) => run.left(bloc));
    const purchase = run.next();
    const project = purchase && projects[purchase.project];
    if (!purchase || !project) break;
    for (const [place, outbid] of outbids(question, purchase, before, run)) outbidBy[place]?.push(outbid);
    bought.push(purchase);
    spent += project.price;
    open = open.filter((place) => place !== purchase.project);
    rounds.push({
      round: bought.length,
      id: project.id,
      cost: project.cost,
      effectiveVotes: effectiveVotes(question, purchase),
      payment: (purchase.price * question.weightOfPoint) / Number(unit),
      inFull: purchase.inFull,
      short: project.people - purchase.inFull,
    });
  }
  for (const outbids of outbidBy) outbids.sort((a, b) => b.paid - a.paid);
  const left = projects.map((_, place) => run.moneyBehind(place) / Number(unit));
  return { run, bought, rounds, courses, left, outbidBy };
}

function effectiveVotes({ projects, weightOfPoint }: Question, offer: Offer | string): number {
  if (typeof offer === 'string') return 0;
  return Number(projects[offer.project]?.price ?? 0n) / offer.price / weightOfPoint;
}

/** For each project with supporters of what was bought: what these paid for it. */
function outbids(
  { projects, blocs, unit }: Question,
  { project: bought }: Purchase,
  before: readonly number[],
  run: Run,
): readonly (readonly [place: number, outbid: Outbid])[] {
  const paid = new Float64Array(projects.length);
  const voters = new Float64Array(projects.length);
  for (const bloc of projects[bought]?.backers.blocs ?? []) {
    const { people = 0, projects: supported = [] } = blocs[bloc] ?? {};
    const sum = ((before[bloc] ?? 0) - run.left(bloc)) * people;
    for (const place of supported) {
      paid[place] = (paid[place] ?? 0) + sum;
      voters[place] = (voters[place] ?? 0) + people;
    }
  }
  const id = projects[bought]?.id ?? '';
  return projects.flatMap(({ people }, place) => {
    const many = voters[place] ?? 0;
    if (many === 0 || place === bought) return [];
    return [[place, { id, voters: many, share: many / people, paid: (paid[place] ?? 0) / Number(unit) }]];
  });
}
