import type { BodyReader } from './body-reader.ts';
import type { ComplaintSelection, Confirmation } from './indicator.ts';

const FIELD = 'confirmation';
const LONGEST_DAYS = 250;
const LONGEST_NAME = 200;

/**
 * Reads by when and by whom what is alleged is decided, `{ "workingDays": 7, "by": "合规部" }`: only where the numerator
 * counts what is substantiated, for elsewhere nothing waits to be.
 */
export function readConfirmation(
  reader: BodyReader,
  value: unknown,
  numerator: ComplaintSelection | undefined,
): Confirmation | null | undefined {
  if (value === undefined || value === null) return null;
  const members = reader.object(value, FIELD, ['workingDays', 'by']);
  if (members === undefined) return undefined;
  if (numerator?.flags?.substantiated !== true)
    return reader.fault(FIELD, 'nothing-to-confirm', 'goes only with complaints that are counted once substantiated');
  const workingDays = reader.integer(members['workingDays'], `${FIELD}.workingDays`, 1, LONGEST_DAYS);
  const by = members['by'] ?? null;
  const who = by === null ? null : reader.text(by, `${FIELD}.by`, LONGEST_NAME);
  return workingDays === undefined || who === undefined ? undefined : { workingDays, by: who };
}
