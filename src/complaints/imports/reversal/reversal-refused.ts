/** The import cannot be taken back as things stand, which was found only while doing it: all of it is undone. */
export class ReversalRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`the reversal was refused: ${code}`);
    this.name = 'ReversalRefused';
    this.code = code;
  }
}
