import * as z from 'zod/mini';
import {
  emptySession,
  langs,
  noLogo,
  type Lang,
  type Person,
  type SessionInfo,
  type StageId,
} from '@kring/core';
import type { Created } from '@kring/protocol';
import { liveSample, sampleAgenda, sampleInfo, samplePeople, type SampleHall } from '@kring/stages';
import { Bucket } from '../realtime/bucket.ts';
import { hashToken, newId, newToken } from '../session/tokens.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { newSession } from './newSession.ts';
import { createdSchema, refused } from './schemas.ts';
import { Refusal } from './sentences.ts';

const oneDay = 24 * 3600 * 1000;

/** Each takes some fifty commands: far more than a town's people ask for, and little for a machine. */
const perSecond = 0.5;
const burst = 20;

/** A session to play with, with made-up people in it: by the same commands, through the same host, as any other. */
export function sampleRoutes(app: Routes, { hosts, store, clock }: Context): void {
  const allowance = new Bucket(perSecond, burst, clock.now());

  app.post(
    '/api/samples',
    {
      schema: {
        tags: ['sessions'],
        summary: 'Makes a session to play with, which is kept until tomorrow',
        body: z.object({ lang: z.enum(langs) }),
        response: { 201: createdSchema, ...refused },
      },
    },
    async (request, reply) => {
      if (!allowance.take(clock.now())) throw new Refusal(429, 'too-fast');
      const made = await sample(request.body.lang);
      reply.code(201);
      return made;
    },
  );

  async function sample(lang: Lang): Promise<Created> {
    const keptUntil = new Date(clock.now() + oneDay).toISOString().slice(0, 10);
    const info: SessionInfo = { ...emptySession('').info, ...sampleInfo(lang), keptUntil };
    const agenda = sampleAgenda(lang, newId);
    const made = await newSession(store, { info, agenda, logo: noLogo });
    try {
      await liveSample(await hallOf(made, lang), agenda, lang);
    } catch (failure) {
      await store.deleteSession(made.session);
      await hosts.forget(made.session);
      throw failure;
    }
    return made;
  }

  async function hallOf({ session, organiser }: Created, lang: Lang): Promise<SampleHall> {
    const host = await hosts.get(session);
    const steerer = await hosts.personOf(session, organiser);
    if (!host || !steerer) throw new Error('The sample was gone before it began');
    const people: Person[] = [];
    for (let i = 0; i < samplePeople; i++) people.push(await admit(host, lang));
    let seq = 0;
    const submit = async (
      person: Person | undefined,
      stage: StageId | null,
      type: string,
      body: object,
    ): Promise<string> => {
      if (!person) throw new Error('Nobody gives this');
      const reply = await host.submit(person, { id: newToken(), seq: ++seq, stage, type, body });
      if (!reply.accepted) throw new Error(`The sample’s ${type} was refused: ${reply.reason}`);
      return typeof reply.value === 'string' ? reply.value : '';
    };
    return {
      steer: (stage, type, body) => submit(steerer.person, stage, type, body),
      give: (person, stage, type, body) => submit(people[person], stage, type, body),
    };
  }

  /** A made-up person takes a place, with a token that nobody has. */
  async function admit(host: SessionHost, lang: Lang): Promise<Person> {
    const participant = newId();
    const row = { id: participant, session: host.id, name: '', lang, hash: hashToken(newToken()) };
    if ((await store.addParticipant(row, samplePeople, null)) !== 'in')
      throw new Refusal(409, 'session-full');
    host.countJoin();
    return { role: 'participant', participant };
  }
}
