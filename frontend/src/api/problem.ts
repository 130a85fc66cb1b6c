export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** What the server (or the lack of one) answered instead of data: one kind of error for every page. */
export class Problem extends Error {
  /** HTTP status, or 0 when no answer arrived. */
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly fields: readonly FieldProblem[];
  /** Seconds to wait before the next try, when the server named them. */
  readonly retryAfter: number | null;
  /** The whole problem document: a stale edit carries the `current` record. */
  readonly document: Readonly<Record<string, unknown>>;

  constructor(status: number, document: Readonly<Record<string, unknown>>, retryAfter: number | null = null) {
    super(text(document['detail']) ?? text(document['title']) ?? `HTTP ${status}`);
    this.status = status;
    this.code = text(document['code']) ?? (status === 0 ? 'network' : `http.${status}`);
    this.requestId = text(document['requestId']);
    this.fields = Array.isArray(document['errors']) ? (document['errors'] as FieldProblem[]) : [];
    this.retryAfter = retryAfter;
    this.document = document;
  }
}

/** Whatever was thrown, as a problem. */
export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, { detail: error instanceof Error ? error.message : '' });
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
