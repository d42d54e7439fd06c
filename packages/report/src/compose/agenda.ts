/** The agenda as a table: what came of each stage, and how many people took part in it. */

import type { SessionReport, StageReport } from '@kring/core';
import type { TableBlock } from '../document.ts';
import type { Voice } from '../voice.ts';
import { onlyPhones } from './ways.ts';

/** Whether people could give something in a stage; a talk or a welcome has no turnout to speak of. */
const hasTurnout = (stage: StageReport): boolean =>
  stage.turnout > 0 ||
  (!stage.skipped && stage.sections.some(({ kind }) => kind !== 'text' && kind !== 'clusters'));

export function agendaTable(report: SessionReport, voice: Voice): TableBlock {
  const { session, stages } = report;
  const { headCount } = session;
  // Who joined, did so with a phone: of them, those without one are no part.
  const joined = onlyPhones(report) ? session.joined : 0;
  const numeric = true;
  return {
    kind: 'table',
    caption: voice.word((w) => w.agenda),
    columns: [
      { name: voice.word((w) => w.stage), numeric: false },
      { name: voice.word((w) => w.state), numeric: false },
      { name: voice.word((w) => w.turnout), numeric },
      ...(headCount ? [{ name: voice.word((w) => w.ofHall), numeric }] : []),
      ...(joined ? [{ name: voice.word((w) => w.ofJoined), numeric }] : []),
    ],
    wide: 0,
    rows: stages.map((stage) => {
      const counts = hasTurnout(stage);
      return [
        voice.text(stage.title),
        voice.word((w) => (stage.skipped ? w.skipped : w.phase[stage.phase])),
        counts ? voice.number(stage.turnout) : [],
        ...(headCount ? [counts ? voice.share(stage.turnout, headCount) : []] : []),
        ...(joined ? [counts ? voice.share(stage.turnout, joined) : []] : []),
      ];
    }),
  };
}
