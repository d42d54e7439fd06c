import type { Contender, Workload } from '../workloads/workload.ts';
import type { Figures } from './figures.ts';
import { median, round } from './statistics.ts';

/** One round of a workload on a contender. */
export interface Round {
  readonly workload: string;
  readonly contender: Contender;
  readonly figures: Figures;
}

/** The medians over all rounds. */
export interface Row {
  readonly name: string;
  readonly contender: Contender;
  readonly phones: number;
  readonly rate: number | null;
  readonly [figure: string]: number | string | null;
}

export interface AimRow {
  readonly workload: string;
  readonly aim: string;
  readonly value: number;
  readonly met: boolean;
}

export const summarise = (workloads: readonly Workload[], rounds: readonly Round[]): readonly Row[] =>
  workloads.flatMap(({ name, phones, rate, contenders }) =>
    contenders.map((contender) => ({ name, contender, phones, rate, ...mediansOf(rounds, name, contender) })),
  );

export const aimsOf = (workloads: readonly Workload[], rounds: readonly Round[]): readonly AimRow[] =>
  workloads.flatMap(({ name, aims }) =>
    aims.map(({ says, value, most = Infinity, least = -Infinity }) => {
      const reached = round(
        value((contender) => mediansOf(rounds, name, contender)),
        2,
      );
      return { workload: name, aim: says, value: reached, met: reached <= most && reached >= least };
    }),
  );

/** The median of each figure by itself. */
function mediansOf(rounds: readonly Round[], workload: string, contender: Contender): Figures {
  const own = rounds.filter((one) => one.workload === workload && one.contender === contender);
  const names = Object.keys(own[0]?.figures ?? {});
  return Object.fromEntries(
    names.map((name) => [name, round(median(own.map(({ figures }) => figures[name] ?? NaN)), 2)]),
  );
}
