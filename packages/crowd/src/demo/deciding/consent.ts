import type { StageId } from '@kring/core';
import type { Hall, Phone } from '../hall.ts';
import type { Moment } from '../pace.ts';
import { consent } from './content.ts';

/** A proposal that the hall makes better: a question, an objection, an amendment, and a decision with a date. */

/** When the neighbourhood looks at it again. */
const reviewOn = '2027-09-15';

export async function seekConsent(hall: Hall, stage: StageId): Promise<void> {
  await hall.open(stage);
  const work = (type: string, body: object = {}) => hall.work(stage, type, body);
  const [asker] = hall.phones;
  if (asker) {
    await hall.pace.wait(6000);
    const text = consent.question[asker.tongue];
    const question = await hall.ask(asker.seat, stage, 'question:ask', { text, lang: asker.tongue });
    await work('question:put-up', { question });
    await hall.pace.wait(6000);
    await work('question:answer', { question });
  }
  await round(hall, stage, 1, ['objection', 'concern']);
  await hall.pace.wait(9000);
  await work('consent:amend', { text: consent.amended });
  await hall.pace.wait(5000);
  await round(hall, stage, 2, ['concern']);
  await hall.pace.wait(6000);
  const doc = `stage/${stage}` as const;
  const reasons = [...hall.facilitator.under<{ kind: string; round: number }>(doc, 'reason/')];
  const concerns = reasons.flatMap(([id, reason]) =>
    reason.kind === 'concern' && reason.round === 2 ? [id] : [],
  );
  await work('consent:adopt', { owner: consent.owner, reviewOn, concerns });
  await hall.pace.wait(9000);
  await hall.steer('stage:close', { stage });
}

/** Everyone answers; the second and the third say what stands in their way, as far as `said` goes. */
async function round(
  hall: Hall,
  stage: StageId,
  number: number,
  said: readonly ('objection' | 'concern')[],
): Promise<void> {
  await hall.work(stage, 'consent:ask', {});
  const answer = ({ seat, tongue }: Phone, at: number) => {
    const kind = said[at - 1] ?? 'consent';
    const text = kind === 'consent' ? '' : consent[kind][tongue];
    const body = { round: number, answer: kind, text, lang: tongue };
    return hall.ask(seat, stage, 'consent:answer', body);
  };
  const scene = hall.phones.map((phone, at): Moment => ({
    at: hall.chance.between(1500, 12_000),
    act: () => answer(phone, at),
  }));
  await hall.play(scene);
  await hall.work(stage, 'consent:end', {});
  await hall.pace.wait(2000);
  await hall.work(stage, 'consent:show', {});
  await hall.facilitator.until(
    () => hall.facilitator.entry<{ shown: boolean }>(`stage/${stage}`, `round/${number}`)?.shown === true,
  );
}
