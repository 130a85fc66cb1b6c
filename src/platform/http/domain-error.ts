export type ErrorKind =
  'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'too-large' | 'too-many' | 'unavailable';

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** A broken rule, named by a stable code such as `units.unknown-parent`; the filter turns it into a problem document. */
export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  /** More members of the problem document, such as the present version of a record edited elsewhere. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    kind: ErrorKind,
    code: string,
    detail: string,
    more: { errors?: readonly FieldError[]; extra?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(`${code}: ${detail}`);
    this.kind = kind;
    this.code = code;
    this.detail = detail;
    this.errors = more.errors ?? [];
    this.extra = more.extra ?? {};
  }
}

/** A single field is wrong: where and why. */
export function invalidField(field: string, code: string, message: string): DomainError {
  return new DomainError('invalid', 'request.invalid', message, { errors: [{ field, code, message }] });
}
