import { plainItem, type Item, type ReportedComment, type ReportSection } from '@kring/core';
import { isBlank, textSection } from '../texts.ts';
import type { ConsentStage } from './answers.ts';
import { waysOf } from './counts.ts';
import { shownRounds, standing, type ConsentState, type Reason, type Round } from './state.ts';
import { lineageOf, ownId } from './wording.ts';

/** What a stage of consent leaves behind: the proposal that was adopted, and its page in the report. */

/** How many can live with it. */
const goAlong = ({ consents, concerns }: Round): number => consents + concerns;

/** The last round in which the proposal was asked about as it stands now. */
const lastRound = (state: ConsentState): Round | undefined => {
  const last = shownRounds(state).last();
  return last?.wording === state.wordings.size - 1 ? last : undefined;
};

export function output({ id, items, state, languages }: ConsentStage): readonly Item[] {
  if (state.decided?.status !== 'adopted') return [];
  const { text } = standing(state);
  const [only, ...others] = items;
  const [lang = 'nl'] = languages;
  const brought = only && others.length === 0 ? only : plainItem(ownId(id), 'list', text, lang);
  const { people: _before, ...figures } = brought.figures;
  const last = lastRound(state);
  return [
    {
      ...brought,
      text,
      redacted: isBlank(text),
      figures: { ...figures, rank: 1, ...(last && { people: goAlong(last) }) },
      lineage: lineageOf(id, items),
    },
  ];
}

const commentsOf = (reasons: readonly Reason[]): readonly ReportedComment[] =>
  reasons.flatMap(({ text, lang }) => (text === '' ? [] : [{ text, lang }]));

export function report(stage: ConsentStage): readonly ReportSection[] {
  const { state, config, id, items, phase } = stage;
  if (phase === 'prepared') return [];
  const rounds = shownRounds(state);
  const last = lastRound(state);
  const reasons = [...state.reasons.values()].filter(({ hidden }) => !hidden);
  const ofLast = reasons.filter(({ round }) => round === last?.round);
  const adopted = state.decided?.status === 'adopted' ? state.decided : null;
  return [
    ...textSection(config.driver),
    {
      kind: 'decision',
      proposal: standing(state).text,
      lineage: lineageOf(id, items),
      status: state.decided?.status ?? 'open',
      owner: adopted?.owner ?? '',
      reviewOn: adopted?.reviewOn ?? '',
      rounds: rounds.toArray().map((round) => {
        const { wording, consents, concerns, objections } = round;
        const ways = waysOf(round);
        return {
          proposal: state.wordings.get(wording)?.text ?? {},
          ...{ consents, concerns, objections },
          ...(ways && { ways }),
        };
      }),
      concerns: commentsOf(
        adopted ? reasons.filter(({ kept }) => kept) : ofLast.filter(({ kind }) => kind === 'concern'),
      ),
      objections: commentsOf(ofLast.filter(({ kind, kept }) => kind === 'objection' && !kept)),
    },
  ];
}
