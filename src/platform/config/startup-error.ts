/** Why Redline cannot start, as one sentence for the person at the terminal. `main.ts` prints it and exits with 1. */
export class StartupError extends Error {
  /** @param reason the second half of the sentence, without its full stop */
  constructor(reason: string, options?: ErrorOptions) {
    super(`Redline cannot start: ${reason}.`, options);
    this.name = 'StartupError';
  }
}
