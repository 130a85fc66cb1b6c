import { type Day, isDay } from '../../shared/calendar-day.ts';
import { compare, parseDecimal, ratio, ZERO } from '../../shared/ratio.ts';
import { type Result, ok, refused } from '../../shared/result.ts';
import { BodyReader, type Fault } from './body-reader.ts';

/** How a line is to be handed down to the units below one. */
export interface ApportionmentOrder {
  readonly unit: string;
  readonly period: string;
  readonly share: string;
  readonly validFrom: Day;
  readonly preview: boolean;
}

const MEMBERS = ['unit', 'period', 'share', 'validFrom', 'preview'];

/** Reads the body of `POST /api/limits/:code/apportionment`; refuses it with every fault found. */
export function readApportionment(body: unknown): Result<ApportionmentOrder, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', MEMBERS);
  if (members === undefined) return refused(reader.faults);
  const unit = reader.text(members['unit'], 'unit', 100);
  const period = reader.text(members['period'], 'period', 20);
  const share = readShare(reader, members['share'] ?? '1');
  const validFrom = members['validFrom'];
  const preview = members['preview'];
  const isValid = typeof validFrom === 'string' && isDay(validFrom);
  if (!isValid) reader.fault('validFrom', 'not-a-day', 'must be a day such as 2027-01-01');
  if (typeof preview !== 'boolean') reader.fault('preview', 'not-a-choice', 'must be true or false');
  if (unit === undefined || period === undefined || share === undefined) return refused(reader.faults);
  if (!isValid || typeof preview !== 'boolean' || reader.faults.length > 0) return refused(reader.faults);
  return ok({ unit, period, share, validFrom, preview });
}

function readShare(reader: BodyReader, value: unknown): string | undefined {
  const share = reader.decimal(value, 'share');
  if (share === undefined) return undefined;
  const part = parseDecimal(share);
  if (compare(part, ZERO) > 0 && compare(part, ratio(1n)) <= 0) return share;
  return reader.fault('share', 'not-in-range', 'must be more than 0 and at most 1');
}
