import { DomainError } from '../platform/http/domain-error.ts';

const BUSY_RETRY_SECONDS = 5;

/** Lets so many pieces of work run at once and so many more wait; whoever comes then is asked to come again. */
export class Turns {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  private readonly atOnce: number;
  private readonly mayWait: number;

  constructor(atOnce: number, mayWait: number) {
    this.atOnce = atOnce;
    this.mayWait = mayWait;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.#running < this.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.mayWait) {
      throw new DomainError('too-many', 'session.busy', 'Too many sign-ins at once. Try again shortly.', {
        extra: { retryAfterSeconds: BUSY_RETRY_SECONDS },
      });
    }
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** The place goes straight to the next in line, so nobody can slip in between. */
  private leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }
}
