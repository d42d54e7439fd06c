import type { PublicReport, PublicSection, ReportSection, SessionReport } from './report.ts';
import type { Session } from './session.ts';
import { turnoutOf, type StageTypes } from './stage.ts';

/** The report of a session as it stands: nothing private, nothing unrevealed. `joined`: participants so far. */
export function reportOf(types: StageTypes, session: Session, joined: number): SessionReport {
  const { info } = session;
  return {
    schema: 'kring.report/4',
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
      tier: info.tier,
      list: info.tier === 'list' ? info.list : {},
    },
    stages: session.agenda.flatMap(({ id, type, title, skipped }) => {
      const stage = session.stages.get(id);
      const stageType = types.get(type);
      if (!stage || !stageType) return [];
      const sections = stageType.report(stage);
      const ballots = stage.phase === 'sealed' ? (stageType.ballots?.(stage) ?? null) : null;
      return [{ id, type, title, phase: stage.phase, skipped, turnout: turnoutOf(stage), sections, ballots }];
    }),
  };
}

/** The report for anyone who has the address: without what people wrote for the organisers alone, and without ballots. */
export const publicReportOf = (report: SessionReport): PublicReport => ({
  ...report,
  stages: report.stages.map((stage) => ({
    ...stage,
    sections: stage.sections.filter(isPublic),
    ballots: null,
  })),
});

const isPublic = (section: ReportSection): section is PublicSection => section.kind !== 'comments';

const isoTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
