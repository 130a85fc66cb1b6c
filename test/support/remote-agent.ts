import { setTimeout as pause } from 'node:timers/promises';
import type { SeenImport } from './import-file.ts';

/** Somebody signed in to a Redline that runs as a process of its own. */
export class RemoteAgent {
  private constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  static async signIn(address: string, username: string, password: string): Promise<RemoteAgent> {
    const answer = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    if (answer.status !== 201) throw new Error(`sign-in answered ${answer.status}`);
    return new RemoteAgent(address, answer.headers.get('set-cookie')?.split(';')[0] ?? '');
  }

  /** The same session, shown to another server. */
  at(address: string): RemoteAgent {
    return new RemoteAgent(address, this.cookie);
  }

  send(method: string, path: string, body?: object): Promise<Response> {
    const json = { 'content-type': 'application/json' };
    return fetch(`${this.address}${path}`, {
      method,
      headers: { cookie: this.cookie, ...(body === undefined ? {} : json) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** The answer's JSON; throws when it is an error. */
  async json<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await this.send(method, path, body);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** The answer's text; throws when it is an error. */
  async text(path: string): Promise<string> {
    const answer = await this.send('GET', path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.text();
  }

  /** The import once nothing is under way. */
  async settled(id: string): Promise<SeenImport> {
    for (;;) {
      const seen = await this.json<SeenImport>('GET', `/api/imports/${id}`);
      if (seen.status !== 'checking' && seen.status !== 'publishing') return seen;
      await pause(50);
    }
  }

  /** Uploads a file of complaints to be published at once; answers the id of its import. */
  async upload(content: string, mapping: object): Promise<string> {
    const form = new FormData();
    form.set('kind', 'complaints');
    form.set('publish', 'true');
    form.set('mapping', JSON.stringify(mapping));
    form.set('file', new Blob([content]), 'complaints.csv');
    const answer = await fetch(`${this.address}/api/imports`, {
      method: 'POST',
      headers: { cookie: this.cookie },
      body: form,
    });
    if (answer.status !== 202) throw new Error(`the upload answered ${answer.status}`);
    return ((await answer.json()) as { id: string }).id;
  }
}
