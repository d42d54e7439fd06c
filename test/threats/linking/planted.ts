import type { Dump, Tables, Writing } from './hoards.ts';
import { choiceOf, type Watched } from './vote.ts';

/** Leaks that are planted in what was carried off, to see that the thief finds them. */

interface Event {
  readonly type: string;
  readonly stage?: string;
  readonly ballots: readonly { readonly dots: Readonly<Record<string, number>> }[];
  readonly proof: object;
}

/** As if sealing left the receipts in the order of their ballots. */
export const receiptsByBallot = (dumps: readonly Dump[], votes: readonly Watched[]): readonly Dump[] =>
  withReceipts(dumps, votes, ({ choices, receipts }, { ballots }) => {
    const left = receipts.map((receipt, person) => ({ receipt, choice: choices[person] }));
    return ballots.flatMap(({ dots }) => {
      const at = left.findIndex(({ choice }) => choice === choiceOf(dots));
      return left.splice(at, 1).map(({ receipt }) => receipt);
    });
  });

/** As if it left the ballots on paper in the order in which the desk entered them first. */
export const paperAsEntered = (dumps: readonly Dump[], votes: readonly Watched[]): readonly Dump[] =>
  withEvents(dumps, votes, ({ choices, turns }, event) => ({
    ...event,
    paper: choices
      .map((choice, sheet) => ({ choice, turn: turns[sheet]?.[0] ?? 0 }))
      .sort((a, b) => a.turn - b.turn)
      .map(({ choice }) => JSON.parse(`{"dots":${dotsOf(choice)}}`) as object),
  }));

/** As if it left them in the order in which people came in. */
export const receiptsByArrival = (dumps: readonly Dump[], votes: readonly Watched[]): readonly Dump[] =>
  withReceipts(dumps, votes, ({ receipts }) => receipts);

/** A log that says with which receipt a ballot came, in no order. */
export const receiptsInLog = (votes: readonly Watched[]): readonly Writing[] =>
  votes.map(({ choices, receipts }, at) => ({
    name: `log of vote ${at + 1}`,
    turn: Infinity,
    text: choices
      .map((choice, person) => `"receipt":"${receipts[person]}" {"dots":${dotsOf(choice)}}`)
      .sort()
      .join('\n'),
  }));

const dotsOf = (choice: string) =>
  JSON.stringify(Object.fromEntries(choice.split(' ').map((item) => [item, 1])));

const withReceipts = (
  dumps: readonly Dump[],
  votes: readonly Watched[],
  receiptsOf: (vote: Watched, event: Event) => readonly string[],
): readonly Dump[] =>
  withEvents(dumps, votes, (vote, event) => ({
    ...event,
    proof: { ...event.proof, receipts: receiptsOf(vote, event) },
  }));

/** With another event of each sealing. */
const withEvents = (
  dumps: readonly Dump[],
  votes: readonly Watched[],
  instead: (vote: Watched, event: Event) => object,
): readonly Dump[] =>
  dumps.map((dump) => {
    const events = (dump.tables['events'] ?? []).map((row) => {
      const event = JSON.parse(String(row['body'])) as Event;
      const vote = event.type === 'stage:sealed' && votes.find(({ stage }) => stage === event.stage);
      if (!vote) return row;
      return { ...row, body: JSON.stringify(instead(vote, event)) };
    });
    return { ...dump, tables: { ...dump.tables, events } satisfies Tables };
  });
