import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly bytes: Buffer;
  /** The session cookie set by this answer, as `name=value`; empty when none was. */
  readonly cookie: string;
  /** The body as JSON; the caller says what it expects. */
  json<T = Record<string, unknown>>(): T;
}

/** One client of the application: sends its cookie back, as a browser or a script would. */
export class Agent {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly cookie = '',
  ) {}

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', url, undefined, headers);
  }

  post(url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', url, body, headers);
  }

  put(url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PUT', url, body, headers);
  }

  delete(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('DELETE', url, undefined, headers);
  }

  /** Sends a multipart form; a Buffer or string under `file` becomes the uploaded file. */
  upload(
    url: string,
    fields: Readonly<Record<string, string>>,
    file: { name: string; content: Buffer | string },
  ): Promise<Answer> {
    const boundary = '----redline-test-boundary';
    const parts = Object.entries(fields).map(
      ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const body = Buffer.concat([
      Buffer.from(parts.join('') + head),
      Buffer.from(file.content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.send('POST', url, body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  }

  async send(method: Method, url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const isRaw = body === undefined || typeof body === 'string' || Buffer.isBuffer(body);
    const response = await this.app.inject({
      method,
      url,
      headers: {
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(isRaw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: isRaw ? body : JSON.stringify(body) }),
    });
    const [session] = response.cookies.filter(({ name }) => name === 'redline_session');
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      bytes: response.rawPayload,
      cookie: session === undefined ? '' : `${session.name}=${session.value}`,
      json: <T>() => JSON.parse(response.body) as T,
    };
  }
}
