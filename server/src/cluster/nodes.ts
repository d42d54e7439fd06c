import type { SessionId } from '@kring/core';
import type { Bus } from './bus.ts';
import {
  channelOfNode,
  channelOfSession,
  type AnswerToNode,
  type HostCall,
  type HostCalls,
  type Question,
  type Told,
} from './calls.ts';

/** A node did not answer, or does not host the session any more: whoever asked may ask again. */
export class NodeIsAway extends Error {
  override readonly name = 'NodeIsAway';
}

/** Answers a call for a session that this node hosts; rejects when it does not. */
export type AnswerCall = (session: SessionId, call: HostCall) => Promise<unknown>;

/** How long a node may take to answer, in milliseconds. */
const patience = 3000;

/** The way from node to node: questions and their answers, and what a host says to all who follow its session. */
export class Nodes {
  readonly self: string;
  readonly #bus: Bus;
  readonly #asked = new Map<number, { answered(answer: AnswerToNode): void; callOff: NodeJS.Timeout }>();
  #answer: AnswerCall = () => Promise.reject(new NodeIsAway());
  #last = 0;

  constructor(self: string, bus: Bus) {
    this.self = self;
    this.#bus = bus;
  }

  /** Begins to listen, and to answer what others ask. */
  async open(answer: AnswerCall): Promise<void> {
    this.#answer = answer;
    await this.#bus.listen(channelOfNode(this.self), (message) => {
      const heard = message as Question | AnswerToNode;
      if (heard.kind === 'question') void this.#reply(heard);
      else this.#asked.get(heard.id)?.answered(heard);
    });
  }

  /** Asks the node that hosts a session. Rejects with {@link NodeIsAway}. */
  ask<Name extends keyof HostCalls>(
    node: string,
    session: SessionId,
    name: Name,
    ...args: Parameters<HostCalls[Name]>
  ): Promise<Awaited<ReturnType<HostCalls[Name]>>> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(callOff);
        this.#asked.delete(id);
        act();
      };
      const away = () => settle(() => reject(new NodeIsAway()));
      const callOff = setTimeout(away, patience);
      this.#asked.set(id, {
        callOff,
        answered: (answer) => {
          if (answer.kind === 'elsewhere') away();
          // The node answers a call with what the call of that name returns.
          else settle(() => resolve(answer.value as Awaited<ReturnType<HostCalls[Name]>>));
        },
      });
      const question: Question = {
        kind: 'question',
        id,
        from: this.self,
        session,
        call: { name, args } as HostCall,
      };
      void this.#bus.tell(channelOfNode(node), question).then((heard) => heard || away());
    });
  }

  /** Says something to all nodes that follow a session of this one. */
  tell(session: SessionId, told: Told): void {
    void this.#bus.tell(channelOfSession(session), told);
  }

  /** Hears what the host of a session says. Answers how to stop. */
  async follow(session: SessionId, hear: (told: Told) => void): Promise<() => Promise<void>> {
    const channel = channelOfSession(session);
    const listener = (message: unknown) => hear(message as Told);
    await this.#bus.listen(channel, listener);
    return () => this.#bus.unlisten(channel, listener);
  }

  close(): void {
    for (const { callOff } of this.#asked.values()) clearTimeout(callOff);
    this.#asked.clear();
  }

  async #reply({ id, from, session, call }: Question): Promise<void> {
    const answer = await this.#answer(session, call).then(
      (value): AnswerToNode => ({ kind: 'answer', id, value }),
      (): AnswerToNode => ({ kind: 'elsewhere', id }),
    );
    await this.#bus.tell(channelOfNode(from), answer);
  }
}
