import type { Reading } from '../api/models.ts';

/** What a status mark can say. Severity is the order of the list, worst first. */
export const statusCodes = [
  'breached',
  'expected',
  'warning',
  'incomplete',
  'stale',
  'no-base',
  'no-limit',
  'inside',
] as const;

export type StatusCode = (typeof statusCodes)[number];

/**
 * The status a reading may show. A breach stands whatever else is missing; "inside" is only said of data that has
 * arrived: days without data or a source that stopped leave the question open.
 */
export function statusOf(reading: Pick<Reading, 'status' | 'risk' | 'incomplete'>, stale: boolean = false): StatusCode {
  if (reading.status === 'breached' || reading.risk === 'breached') return 'breached';
  if (reading.status === 'no-limit') return reading.status;
  // a count that reached its own threshold is a warning without a base and without the missing days
  if (reading.status === 'no-base') return reading.risk === 'warning' ? 'warning' : 'no-base';
  if (stale) return 'stale';
  if (reading.risk === 'expected' || reading.risk === 'warning') return reading.risk;
  return reading.incomplete.daysWithoutData > 0 ? 'incomplete' : 'inside';
}

/** A status code as the server wrote it; one this application does not know is shown as incomplete, never as calm. */
export function knownStatus(code: string): StatusCode {
  return statusCodes.find((known) => known === code) ?? 'incomplete';
}

/** Readings by severity; those of one status keep their order. */
export function worstFirst<Judged extends Parameters<typeof statusOf>[0]>(readings: readonly Judged[]): Judged[] {
  const severity = (reading: Judged): number => statusCodes.indexOf(statusOf(reading));
  return readings.toSorted((left, right) => severity(left) - severity(right));
}

/** How many stand at each status, worst first, without the empty ones. */
export function tally(codes: readonly StatusCode[]): { status: StatusCode; count: number }[] {
  return statusCodes
    .map((status) => ({ status, count: codes.filter((code) => code === status).length }))
    .filter(({ count }) => count > 0);
}
