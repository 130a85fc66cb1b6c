import { type Day, isDay } from '../../shared/calendar-day.ts';
import { type Result, ok, refused } from '../../shared/result.ts';
import { BodyReader, type Fault, type Members } from './body-reader.ts';
import { EVERY_UNIT, LIMIT_KINDS, type Limit, OPERATORS } from './limit.ts';
import { readPeriodKind } from './period-kind-body.ts';

const MEMBERS = [
  'code',
  'indicator',
  'unit',
  'kind',
  'operator',
  'value',
  'period',
  'validFrom',
  'validUntil',
  'source',
];

/** Reads the body of `POST /api/limits` (CONTRACT, Definitions); refuses it with every fault found. */
export function readLimit(body: unknown): Result<Limit, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', MEMBERS);
  if (members === undefined) return refused(reader.faults);
  const limit = limitOf(reader, members);
  return limit === undefined || reader.faults.length > 0 ? refused(reader.faults) : ok(limit);
}

function limitOf(reader: BodyReader, members: Members): Limit | undefined {
  const code = reader.code(members['code'], 'code');
  const indicator = reader.code(members['indicator'], 'indicator');
  const unit = members['unit'] === EVERY_UNIT ? EVERY_UNIT : reader.text(members['unit'], 'unit', 100);
  const kind = reader.choice(members['kind'], 'kind', LIMIT_KINDS);
  const operator = reader.choice(members['operator'], 'operator', OPERATORS);
  const value = reader.decimal(members['value'], 'value');
  const period = readPeriodKind(reader, members['period'], 'period');
  const validFrom = dayOf(reader, members['validFrom'], 'validFrom');
  const validUntil = dayOrNone(reader, members['validUntil'] ?? null, 'validUntil');
  const source = members['source'] === undefined ? '' : reader.text(members['source'], 'source');
  if (code === undefined || indicator === undefined || unit === undefined || kind === undefined) return undefined;
  if (operator === undefined || value === undefined || period === undefined) return undefined;
  if (validFrom === undefined || validUntil === undefined || source === undefined) return undefined;
  if (validUntil !== null && validUntil <= validFrom)
    return reader.fault('validUntil', 'before-start', 'must lie after validFrom');
  return { code, indicator, unit, kind, operator, value, period, validFrom, validUntil, source };
}

function dayOrNone(reader: BodyReader, value: unknown, field: string): Day | null | undefined {
  return value === null ? null : dayOf(reader, value, field);
}

function dayOf(reader: BodyReader, value: unknown, field: string): Day | undefined {
  if (typeof value === 'string' && isDay(value)) return value;
  return reader.fault(field, 'not-a-day', 'must be a day such as 2013-01-01');
}
