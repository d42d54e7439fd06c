import { inLang, type Json } from '@kring/core';
import type { Election } from '@kring/methods';
import type { Named, Recountable } from '../proof.ts';
import { isBlank } from '../texts.ts';
import { ballotsFile } from '../voting/ballotsFile.ts';
import type { ConsentStage } from './answers.ts';
import { cameBy, countsOf, sumOf, type Counts } from './counts.ts';
import { shownRounds, type ConsentState, type Round } from './state.ts';

/** How the rounds of a proposal are counted again: each asked about the words that stood then. */

/** From the worst for the proposal, as the rule `consent` has them. */
const grades = ['objection', 'concern', 'consent'] as const;

/** Counted from 1, as people count. */
const optionOf = ({ wording }: Round): string => `proposal/${wording + 1}`;

function electionOf({ state, languages }: ConsentStage, round: Round, counts: Counts): Election {
  const id = optionOf(round);
  const [lang = 'nl'] = languages;
  const name = inLang(state.wordings.get(round.wording)?.text ?? {}, lang, languages);
  const by = { objection: counts.objections, concern: counts.concerns, consent: counts.consents };
  const cast = grades.flatMap((grade, at) =>
    by[grade] > 0 ? [{ ballot: new Map([[id, at]]), people: by[grade] }] : [],
  );
  return { options: [{ id, name }], lot: [id], ballots: { kind: 'grades', grades, cast } };
}

function given(stage: ConsentStage, round: Round): Recountable['rounds'][number] {
  const { phones, paper } = cameBy(round);
  const election = (counts: Counts) => electionOf(stage, round, counts);
  return {
    election: election(countsOf([])),
    by: { phones: election(phones), paper: election(paper) },
    hands: round.hands ?? null,
  };
}

export function recountable(stage: ConsentStage): Recountable {
  const { state } = stage;
  const rounds = shownRounds(state).toArray();
  const asked = new Map(rounds.map((round) => [optionOf(round), round.wording]));
  return {
    rule: 'consent',
    rounds: rounds.map((round) => given(stage, round)),
    named: (option) => named(state, asked.get(option) ?? -1),
  };
}

function named({ wordings }: ConsentState, at: number): Named {
  const { text = {}, from = [] } = (at < 0 ? null : wordings.get(at)) ?? {};
  return { name: isBlank(text) ? null : { ...text }, items: from };
}

/** What was answered in the last round, which is the one that counts; nothing where none was shown. */
export function ballots(stage: ConsentStage): Json {
  const last = shownRounds(stage.state).last();
  if (!last) return null;
  const { phones, paper } = cameBy(last);
  const election = (counts: Counts) => electionOf(stage, last, counts);
  return ballotsFile(election(sumOf(phones, paper)), election(countsOf([])), last.hands ?? null);
}
