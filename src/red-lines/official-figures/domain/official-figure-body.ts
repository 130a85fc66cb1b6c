import { isDay } from '../../../shared/calendar-day.ts';
import { parsePeriod } from '../../../shared/period.ts';
import { type Result, ok, refused } from '../../../shared/result.ts';
import { BodyReader, type Fault, type Members, pathOf } from '../../domain/body-reader.ts';
import type { ExplainedItem, OfficialFigure } from './official-figure.ts';

const MEMBERS = ['indicator', 'unit', 'period', 'count', 'rate', 'source', 'publishedOn', 'items'];
const COUNT = /^\d{1,15}$/;
const SIGNED_COUNT = /^-?[1-9]\d{0,14}$/;
const MOST_ITEMS = 50;

/** Reads the body of `PUT /api/official-figures`; refuses it with every fault found. */
export function readOfficialFigure(body: unknown): Result<OfficialFigure, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', MEMBERS);
  const figure = members === undefined ? undefined : figureOf(reader, members);
  return figure === undefined || reader.faults.length > 0 ? refused(reader.faults) : ok(figure);
}

function figureOf(reader: BodyReader, members: Members): OfficialFigure | undefined {
  const indicator = reader.code(members['indicator'], 'indicator');
  const unit = reader.text(members['unit'], 'unit', 100);
  const period = readPeriod(reader, members['period']);
  const count = readCount(reader, members['count'] ?? null, 'count', COUNT);
  const { rate: written = null } = members;
  const rate = written === null ? null : reader.decimal(written, 'rate');
  const source = reader.text(members['source'], 'source');
  const { publishedOn } = members;
  const items = reader.list(members['items'] ?? [], 'items', MOST_ITEMS, (item, at) => readItem(reader, item, at));
  if (typeof publishedOn !== 'string' || !isDay(publishedOn))
    return reader.fault('publishedOn', 'not-a-day', 'must be a day such as 2026-11-22');
  if (indicator === undefined || unit === undefined || period === undefined || count === undefined) return undefined;
  if (rate === undefined || source === undefined || items === undefined) return undefined;
  if (count === null && rate === null) return reader.fault('count', 'no-figure', 'or a rate must be given');
  return { indicator, unit, period, count, rate, source, publishedOn, items };
}

function readPeriod(reader: BodyReader, value: unknown): string | undefined {
  const period = typeof value === 'string' ? parsePeriod(value) : undefined;
  return period?.code ?? reader.fault('period', 'not-a-period', 'must be a period such as 2026-Q3');
}

function readItem(reader: BodyReader, value: unknown, field: string): ExplainedItem | undefined {
  const members = reader.object(value, field, ['count', 'text']);
  if (members === undefined) return undefined;
  const count = readCount(reader, members['count'], pathOf(field, 'count'), SIGNED_COUNT);
  const text = reader.text(members['text'], pathOf(field, 'text'));
  return count === undefined || count === null || text === undefined ? undefined : { count, text };
}

function readCount(reader: BodyReader, value: unknown, field: string, form: RegExp): string | null | undefined {
  if (value === null) return null;
  if (typeof value === 'string' && form.test(value)) return value;
  return reader.fault(field, 'not-a-count', 'must be a whole number in quotes, such as "355"');
}
