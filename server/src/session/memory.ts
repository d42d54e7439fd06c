import {
  type ParticipantId,
  type Person,
  type Pseudonym,
  type Session,
  type StageId,
  type StageTypes,
} from '@kring/core';
import type { Mine } from '@kring/protocol';
import type { SessionRow, StoredSession } from '../store/port.ts';
import { Answers } from './answers.ts';
import { restore } from './restore.ts';
import { Sequences } from './sequences.ts';
import { pseudonymOf } from './tokens.ts';

/** What a host knows of its session: all of it can be had again from the store. */
export class Memory {
  readonly #types: StageTypes;
  readonly #secret: Buffer;
  readonly answers: Answers;
  readonly sequences: Sequences;
  session: Session;
  row: SessionRow;
  joined: number;
  readonly fence: number | null;
  /** The salts of the stages that have opened and are not sealed. */
  salts: ReadonlyMap<StageId, string>;
  /** Asked for with every command; a stage's salt never changes while it has one. */
  readonly #pseudonyms = new Map<StageId, Map<ParticipantId, Pseudonym>>();

  /** `fence`: as in a commit. */
  constructor(types: StageTypes, secret: Buffer, stored: StoredSession, fence: number | null) {
    this.fence = fence;
    this.#types = types;
    this.#secret = secret;
    this.session = restore(types, stored);
    this.answers = new Answers(stored.answers);
    this.sequences = new Sequences(stored.rows);
    this.row = stored.row;
    this.joined = stored.participants;
    this.salts = stored.salts;
  }

  /** Who a participant is in a stage; null before it opens and after it is sealed. */
  pseudonym(participant: ParticipantId, stage: StageId, salts = this.salts): Pseudonym | null {
    const salt = salts.get(stage);
    if (salt === undefined) return null;
    const known = this.#pseudonyms.get(stage) ?? new Map<ParticipantId, Pseudonym>();
    this.#pseudonyms.set(stage, known);
    const pseudonym = known.get(participant) ?? pseudonymOf(this.#secret, salt, participant);
    known.set(participant, pseudonym);
    return pseudonym;
  }

  /** What stands in a stage for somebody who votes on paper: as a pseudonym does; '' where there are none. */
  voterIn(stage: StageId | null, voter: string, salts = this.salts): string {
    const salt = salts.get(stage ?? '');
    return salt === undefined ? '' : pseudonymOf(this.#secret, salt, `paper/${voter}`);
  }

  /** A stage is sealed: nobody may be able to tell any more who gave what in it. */
  forget(stage: StageId): void {
    this.answers.forget(stage);
    this.sequences.forget(stage);
    this.#pseudonyms.delete(stage);
  }

  /** Who gave a command, for telling whose a repeated id is; a participant only ever by the stage's pseudonym. */
  ownerOf(person: Person, stage: StageId | null, salts: ReadonlyMap<StageId, string>): string {
    if (person.role !== 'participant') return 'id' in person ? person.id : person.role;
    return (stage === null ? null : this.pseudonym(person.participant, stage, salts)) ?? '';
  }

  /** What a participant may see of their own in a stage; null where there is nothing of theirs to see. */
  mineOf(participant: ParticipantId, id: StageId): Mine | null {
    const stage = this.session.stages.get(id);
    const type = this.#types.get(stage?.type ?? '');
    const pseudonym = this.pseudonym(participant, id);
    return stage && type && pseudonym ? { stage: id, mine: type.mine(stage, pseudonym) } : null;
  }

  /** The sequence number that this participant's next command must exceed. */
  lastSeqOf(participant: ParticipantId): number {
    let last = 0;
    for (const stage of this.salts.keys()) {
      const pseudonym = this.pseudonym(participant, stage);
      if (pseudonym) last = Math.max(last, this.sequences.highest(stage, pseudonym));
    }
    return last;
  }
}
