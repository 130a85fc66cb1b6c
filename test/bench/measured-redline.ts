import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { FROM_BUILD, RedlineProcess } from '../support/redline-process.ts';
import { uploadFile } from './multipart-upload.ts';

const PASSWORD = 'a bench is for measuring 7';

/** The built product as a process of its own on a given database, its administrator signed in over HTTP. */
export class MeasuredRedline {
  private constructor(
    private readonly process: RedlineProcess,
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  static async start(databaseUrl: string, files: string): Promise<MeasuredRedline> {
    const dataFolder = await mkdtemp(join(files, 'redline-'));
    const process = new RedlineProcess(productionSettings(databaseUrl, dataFolder), FROM_BUILD);
    const address = await process.address();
    const answer = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password: PASSWORD }),
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    if (answer.status !== 201 || cookie === undefined) throw new Error(`sign-in answered ${answer.status}`);
    return new MeasuredRedline(process, address, cookie);
  }

  get pid(): number {
    return this.process.child.pid ?? 0;
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  send<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T> {
    const type = { 'content-type': 'application/json' };
    return this.answered<T>(
      path,
      fetch(`${this.address}${path}`, {
        method,
        headers: { cookie: this.cookie, ...(body === undefined ? {} : type) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  }

  async upload<T>(path: string, fields: Readonly<Record<string, string>>, file: string): Promise<T> {
    const { status, body } = await uploadFile(`${this.address}${path}`, this.cookie, fields, file);
    if (status >= 300) throw new Error(`${path} answered ${status}: ${body}`);
    return JSON.parse(body) as T;
  }

  async stop(): Promise<void> {
    this.process.child.kill('SIGTERM');
    await this.process.ending();
  }

  private async answered<T>(path: string, answering: Promise<Response>): Promise<T> {
    const answer = await answering;
    const text = await answer.text();
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text) as T;
  }
}

export function productionSettings(databaseUrl: string, dataFolder: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    REDLINE_DATA_DIR: dataFolder,
    REDLINE_ADMIN_PASSWORD: PASSWORD,
  };
}
