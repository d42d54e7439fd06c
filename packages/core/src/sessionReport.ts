import type { PublicReport, PublicSection, ReportSection, SessionReport } from './report.ts';
import type { Session } from './session.ts';
import { recordedIn, tierOf } from './lifecycle.ts';
import { turnoutOf, type StageTypes } from './stage.ts';

/** The report of a session as it stands: nothing private, nothing unrevealed. `joined`: participants so far. */
export function reportOf(types: StageTypes, session: Session, joined: number): SessionReport {
  const { info } = session;
  const tier = tierOf(session);
  return {
    schema: 'kring.report/5',
    session: {
      id: session.id,
      title: info.title,
      organiser: info.organiser,
      about: info.about,
      look: { colour: info.colour, logo: session.logo.picture },
      languages: info.languages,
      status: session.status,
      startedAt: isoTime(session.startedAt),
      endedAt: isoTime(session.endedAt),
      headCount: session.headCount,
      joined,
      tier,
      list: tier === 'list' ? info.list : {},
    },
    stages: session.agenda.flatMap(({ id, type, title, skipped, source: from }) => {
      const stage = session.stages.get(id);
      const stageType = types.get(type);
      if (!stage || !stageType) return [];
      const sections = stageType.report(stage);
      const { phase, sealed } = stage;
      const ballots = sealed ? (stageType.ballots?.(stage) ?? null) : null;
      const head = sealed?.proof?.head ?? null;
      const record = sealed ? (stageType.record?.(stage, recordedIn(session)) ?? null) : null;
      const turnout = turnoutOf(stage);
      const corrections = stage.corrections.map(({ at, ...correction }) => ({
        ...correction,
        at: new Date(at).toISOString(),
      }));
      const lost = stage.lost.map((at) => new Date(at).toISOString());
      // A list is named by what it became; its lines are in the sections.
      const source = from.from === 'list' ? { from: from.from } : from;
      return [
        {
          id,
          type,
          title,
          phase,
          skipped,
          source,
          turnout,
          sections,
          ballots,
          head,
          record,
          ...(corrections.length > 0 && { corrections }),
          ...(lost.length > 0 && { lost }),
        },
      ];
    }),
  };
}

/**
 * The report for anyone who has the address: without what people wrote for the organisers alone. `whole`: with the
 * records of what was counted, which most readers have no use for, and which are long.
 */
export const publicReportOf = (report: SessionReport, whole = false): PublicReport => ({
  ...report,
  stages: report.stages.map((stage) => ({
    ...stage,
    sections: stage.sections.filter(isPublic),
    ballots: null,
    ...(stage.corrections && {
      corrections: stage.corrections.map((correction) => ({ ...correction, by: '' })),
    }),
    record: whole ? stage.record : null,
  })),
});

const isPublic = (section: ReportSection): section is PublicSection => section.kind !== 'comments';

const isoTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
