import { NotCountable } from '../count.ts';
import { BrokenFile } from '../files/fault.ts';
import { canonical } from './canonical.ts';
import { countsHands } from './hands.ts';
import { countedAgain, headOf, inItsRecord, inOrder, markOf, type CountRecord } from './record.ts';

/** What does not hold in a record. */
export interface Finding {
  readonly kind: 'head' | 'order' | 'receipts' | 'turnout' | 'hands' | 'count' | 'totals' | 'names';
  /** In a sentence. */
  readonly says: string;
}

/**
 * Everything that does not hold in a record; nothing where it is whole. That it is whole does not say that it is the one
 * that was published: for that, compare its head with the one that was shown in the hall.
 */
export function findingsIn(record: CountRecord): readonly Finding[] {
  return [
    ...round(record),
    ...count(record, record),
    ...(record.earlier ?? []).flatMap((earlier, at) =>
      [...round({ rule: record.rule, ...earlier }), ...count(inItsRecord(record, earlier), earlier)].map(
        ({ kind, says }): Finding => ({ kind, says: `Round ${at + 1}: ${says}` }),
      ),
    ),
    ...names(record),
    ...head(record),
  ];
}

function receipts({ receipts, ballots }: Round): Finding[] {
  const found: Finding[] = [];
  if (!inOrder(receipts)) found.push(outOfOrder);
  const cast = ballots.phones.length + ballots.paper.length;
  if (receipts.length !== cast) {
    found.push({ kind: 'receipts', says: `There are ${receipts.length} receipts for ${cast} ballots.` });
  }
  const twice = receipts.find((receipt, at) => receipts.indexOf(receipt) !== at);
  if (twice !== undefined) {
    found.push({ kind: 'receipts', says: `The receipt ${twice} stands there twice.` });
  }
  return found;
}

const outOfOrder: Finding = {
  kind: 'order',
  says: 'The lists are not in their order, so it may tell who gave what.',
};

/** What is said of a round, whichever it is. */
type Round = Pick<CountRecord, 'rule' | 'receipts' | 'ballots' | 'turnout' | 'hands'>;

function round(given: Round): Finding[] {
  const { rule, ballots, turnout, hands } = given;
  const found = receipts(given);
  if (!inOrder(ballots.phones) || !inOrder(ballots.paper)) found.push(outOfOrder);
  for (const way of ['phones', 'paper'] as const) {
    const [said, there] = [turnout[way], ballots[way].length];
    if (said === there) continue;
    const by = way === 'phones' ? 'by phone' : 'on paper';
    found.push({
      kind: 'turnout',
      says: `It is said that ${said} voted ${by}, and there are ${there} ballots.`,
    });
  }
  const people = hands?.people ?? 0;
  if (turnout.hands !== people) {
    found.push({
      kind: 'turnout',
      says: `It is said that ${turnout.hands} voted by hand, and ${people} were counted.`,
    });
  }
  if (hands && !countsHands(rule)) {
    found.push({ kind: 'hands', says: `The rule ${rule} cannot count a show of hands.` });
  }
  return found;
}

function count(
  given: Parameters<typeof countedAgain>[0],
  { totals, apart }: Pick<CountRecord, 'totals' | 'apart'>,
): Finding[] {
  let again;
  try {
    again = countedAgain(given);
  } catch (error) {
    if (error instanceof NotCountable) return [{ kind: 'count', says: error.message }];
    if (error instanceof BrokenFile) return [{ kind: 'count', says: error.fault.reason }];
    throw error;
  }
  if (canonical(again) === canonical({ totals, apart })) return [];
  const winners = canonical(again.totals.winners) !== canonical(totals.winners);
  return [
    {
      kind: 'totals',
      says: winners
        ? `Counted again, the winners are ${again.totals.winners.join(', ') || 'none'}, not ${totals.winners.join(', ') || 'none'}.`
        : 'Counted again, the totals are others than it says.',
    },
  ];
}

function names({ names, election, earlier = [] }: CountRecord): Finding[] {
  const options = [election, ...earlier].flatMap(({ options }) => options);
  const marks = new Map(options.map(({ id, mark }) => [id, mark]));
  const named = names.map(({ id }) => id);
  const found: Finding[] = [];
  if (named.length !== marks.size || named.some((id) => !marks.has(id))) {
    found.push({ kind: 'names', says: 'The names are not those of the options.' });
  }
  for (const { id, name, salt } of names) {
    if (name === null || salt === null) continue;
    if (markOf(name, salt) === marks.get(id)) continue;
    found.push({ kind: 'names', says: `${id} was not called so when it was sealed.` });
  }
  return found;
}

function head(record: CountRecord): Finding[] {
  const again = headOf(record);
  if (again === record.head) return [];
  return [{ kind: 'head', says: `Its head is ${again}, not ${record.head}.` }];
}
