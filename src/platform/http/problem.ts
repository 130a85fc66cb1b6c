import type { FieldError } from './domain-error.ts';

/** An `application/problem+json` document (RFC 9457) with a stable `code`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  requestId: string;
  errors?: readonly FieldError[];
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Unprocessable',
  429: 'Too many requests',
  503: 'Temporarily unavailable',
};

/** Builds the document; 5xx carry no detail of what went wrong inside. */
export function problem(
  status: number,
  code: string,
  detail: string,
  requestId: string,
  more: Readonly<Record<string, unknown>> = {},
): Problem {
  return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, code, detail, requestId, ...more };
}
