import { isDay } from '../../../shared/calendar-day.ts';
import { contains, parsePeriod, type Period } from '../../../shared/period.ts';
import { type Result, ok, refused } from '../../../shared/result.ts';
import { BodyReader, type Fault, type Members } from '../../domain/body-reader.ts';
import type { LeverBody, Price } from './lever.ts';
import { EFFECT_KINDS, type LeverEffect } from './lever-effect.ts';

const MEMBERS = ['indicator', 'unit', 'period', 'title', 'price', 'effect', 'from'];
const MONEY = /^\d{1,15}(\.\d{1,2})?$/;
const CURRENCY = /^[A-Z]{3}$/;
const SHARE = /^(0\.\d{1,4}|1(\.0{1,4})?)$/;
const COUNT = /^[1-9]\d{0,8}$/;
const EVENT = /^\d{1,18}$/;
const LONGEST_TITLE = 120;

/** Reads the body of `POST /api/levers`; refuses it with every fault found. */
export function readLever(body: unknown): Result<LeverBody, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', MEMBERS);
  const lever = members === undefined ? undefined : leverOf(reader, members);
  return lever === undefined || reader.faults.length > 0 ? refused(reader.faults) : ok(lever);
}

function leverOf(reader: BodyReader, members: Members): LeverBody | undefined {
  const indicator = reader.code(members['indicator'], 'indicator');
  const unit = reader.text(members['unit'], 'unit', 100);
  const period = readPeriod(reader, members['period']);
  const title = reader.words(members['title'], 'title', LONGEST_TITLE);
  const price = readPrice(reader, members['price'] ?? null);
  const effect = readEffect(reader, members['effect']);
  const from = readFrom(reader, members['from'], period);
  if (indicator === undefined || unit === undefined || period === undefined || title === undefined) return undefined;
  if (price === undefined || effect === undefined || from === undefined) return undefined;
  return { indicator, unit, period: period.code, title, price, effect, from };
}

function readPeriod(reader: BodyReader, value: unknown): Period | undefined {
  const period = typeof value === 'string' ? parsePeriod(value) : undefined;
  return period ?? reader.fault('period', 'not-a-period', 'must be a period such as 2026-Q4 or 2026');
}

function readFrom(reader: BodyReader, value: unknown, period: Period | undefined): string | undefined {
  if (typeof value !== 'string' || !isDay(value))
    return reader.fault('from', 'not-a-day', 'must be a day such as 2026-11-24');
  if (period === undefined || contains(period, value)) return value;
  return reader.fault('from', 'out-of-range', `must lie in ${period.code}`);
}

function readPrice(reader: BodyReader, value: unknown): Price | null | undefined {
  if (value === null) return null;
  const members = reader.object(value, 'price', ['amount', 'currency']);
  if (members === undefined) return undefined;
  const amount = matching(reader, members['amount'], MONEY, 'price.amount', 'money, such as "472192.00"');
  const currency = matching(reader, members['currency'], CURRENCY, 'price.currency', 'a currency, such as "CNY"');
  if (amount === undefined || currency === undefined) return undefined;
  const [whole = '0', cents = ''] = amount.split('.');
  return { amount: `${BigInt(whole)}.${cents.padEnd(2, '0')}`, currency };
}

function readEffect(reader: BodyReader, value: unknown): LeverEffect | undefined {
  const members = reader.object(value, 'effect', ['kind', 'share', 'event', 'count']);
  const kind = members === undefined ? undefined : reader.choice(members['kind'], 'effect.kind', EFFECT_KINDS);
  if (members === undefined || kind === undefined) return undefined;
  if (kind === 'count') {
    const count = matching(reader, members['count'], COUNT, 'effect.count', 'a whole number above 0, such as "5"');
    return count === undefined ? undefined : { kind, count };
  }
  const share = readShare(reader, members['share']);
  if (kind === 'pace') return share === undefined ? undefined : { kind, share };
  const event = matching(reader, members['event'], EVENT, 'effect.event', 'the number of an event');
  return share === undefined || event === undefined ? undefined : { kind, share, event };
}

function readShare(reader: BodyReader, value: unknown): string | undefined {
  const share = matching(reader, value, SHARE, 'effect.share', 'a share above 0 up to 1, such as "0.3"');
  if (share === undefined || Number(share) > 0) return share;
  return reader.fault('effect.share', 'not-in-range', 'must be a share above 0 up to 1, such as "0.3"');
}

function matching(reader: BodyReader, value: unknown, form: RegExp, field: string, words: string): string | undefined {
  if (typeof value === 'string' && form.test(value)) return value;
  return reader.fault(field, 'wrong-form', `must be ${words}`);
}
