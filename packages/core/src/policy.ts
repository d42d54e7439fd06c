import type { Role } from './actor.ts';
import { sessionCommands } from './commands.ts';
import { reject, type Rejected } from './rejection.ts';
import type { Phase } from './phase.ts';
import type { CommandSpec, StageType } from './stage.ts';

/** The one gate: who may give which command, and when. Its default is no. */

/** The spec of a session command, if there is one of this name. */
export const sessionSpec = (type: string): CommandSpec | undefined =>
  Object.hasOwn(sessionCommands, type) ? sessionCommands[type as keyof typeof sessionCommands] : undefined;

/** The spec of a stage type's command, if it has one of this name. */
export const stageSpec = (stageType: StageType, type: string): CommandSpec | undefined =>
  Object.hasOwn(stageType.commands, type) ? stageType.commands[type] : undefined;

/** The refusal, or null when this role may give this command in this phase (`null`: it needs none). */
export function refusal(spec: CommandSpec | undefined, role: Role, phase: Phase | null): Rejected | null {
  if (!spec) return reject('unknown-command');
  if (!spec.roles.includes(role)) return reject('not-allowed');
  if (phase === null || spec.phases.includes(phase)) return null;
  switch (phase) {
    case 'prepared':
      return reject('not-open-yet');
    case 'sealed':
      return reject('sealed');
    case 'open':
      return reject('wrong-phase');
    case 'closed':
    case 'revealed':
      return reject('closed');
  }
}
