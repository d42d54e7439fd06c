import { randomBytes } from 'node:crypto';
import type { Lang, SessionInfo, SessionId } from '@kring/core';
import type { CodeAnswer, Created, Joined } from '@kring/protocol';

/** The HTTP side of a Kring, for people who have no browser. */
export class Api {
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  create(info: Partial<SessionInfo>, template: string): Promise<Created> {
    return this.#json('POST', '/api/sessions', { info, template });
  }

  look(code: string): Promise<CodeAnswer> {
    return this.#json('GET', `/api/join/${code}`);
  }

  /** As a phone does: with a token of its own, and the code of a slip of paper where one is needed. */
  join(code: string, lang: Lang, name = '', paper = ''): Promise<Joined> {
    const token = randomBytes(16).toString('base64url');
    return this.#json('POST', '/api/join', { code, lang, name, token, ...(paper && { paper }) });
  }

  /** Slips of paper, as the PDF that is printed. */
  async makeSlips(session: SessionId, token: string, count: number): Promise<Uint8Array> {
    const response = await fetch(`${this.base}/api/sessions/${session}/codes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ count }),
    });
    if (!response.ok) throw new Error(`Making slips was answered with ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  async export(
    session: SessionId,
    format: string,
    token: string,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const response = await fetch(`${this.base}/api/sessions/${session}/export/${format}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw new Error(`Exporting ${format} was answered with ${response.status}`);
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    return { name: name ?? `export.${format}`, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  async #json<Reply>(method: string, path: string, body?: object): Promise<Reply> {
    const response = await fetch(this.base + path, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
    }
    return (await response.json()) as Reply;
  }
}
