import {
  DEADLINE_LAYERS,
  DEADLINE_STARTS,
  DEADLINE_STEPS,
  TIME_UNITS,
} from '../../../catalogue/domain/reply-deadline.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import type { Result } from '../../../shared/result.ts';
import { type BodyReader, type Fault, pathOf } from '../../domain/body-reader.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { readIndicator } from '../../domain/indicator-body.ts';
import type { Limit } from '../../domain/limit.ts';
import { readLimit } from '../../domain/limit-body.ts';
import { CONFIDENCES, type PackDeadline, type PackItem, type Words } from './regime-pack.ts';

const MEMBERS = ['code', 'name', 'confidence', 'year', 'sources', 'doubts', 'variantOf', 'define', 'reason'];
const DEADLINE_MEMBERS = [
  'layers',
  'level',
  'channel',
  'step',
  'amount',
  'unit',
  'startsAt',
  'rolls',
  'extension',
  'source',
  'validFrom',
  'validTo',
];

/** What an item names besides its definition. */
interface Named {
  readonly code: string;
  readonly name: Words;
}

/** An indicator of a pack: `define` is the body of `POST /api/indicators` without code and name. */
export function readIndicatorItem(reader: BodyReader, value: unknown, field: string): PackItem<Indicator> | undefined {
  return readItem(reader, value, field, ({ code, name }, define, at) =>
    adopt(reader, at, readIndicator(isObject(define) ? { ...define, code, name } : define)),
  );
}

/** A limit of a pack: `define` is the body of `POST /api/limits` without its code. */
export function readLimitItem(reader: BodyReader, value: unknown, field: string): PackItem<Limit> | undefined {
  return readItem(reader, value, field, ({ code }, define, at) =>
    adopt(reader, at, readLimit(isObject(define) ? { ...define, code } : define)),
  );
}

/** A deadline of a pack: `define` is the body of `POST /api/reply-deadlines`; the pack is its regime. */
export function readDeadlineItem(
  reader: BodyReader,
  value: unknown,
  field: string,
  regime: string | null,
): PackItem<PackDeadline> | undefined {
  return readItem(reader, value, field, (_, define, at) => readDeadline(reader, define, at, regime));
}

function readItem<Definition>(
  reader: BodyReader,
  value: unknown,
  field: string,
  read: (named: Named, define: unknown, field: string) => Definition | undefined,
): PackItem<Definition> | undefined {
  const members = reader.object(value, field, MEMBERS);
  if (members === undefined) return undefined;
  const code = reader.code(members['code'], pathOf(field, 'code'));
  const name = reader.words(members['name'], pathOf(field, 'name'));
  const confidence = reader.choice(members['confidence'], pathOf(field, 'confidence'), CONFIDENCES);
  const year = reader.yearOrNone(members['year'], pathOf(field, 'year'));
  const sources = reader.list(members['sources'], pathOf(field, 'sources'), 20, (item, at) => reader.code(item, at));
  const doubts = wordsOrNone(reader, members['doubts'], pathOf(field, 'doubts'));
  const reason = wordsOrNone(reader, members['reason'], pathOf(field, 'reason'));
  const { variantOf = null } = members;
  const variant = variantOf === null ? null : reader.code(variantOf, pathOf(field, 'variantOf'));
  if (code === undefined || name === undefined || confidence === undefined || year === undefined) return undefined;
  if (sources === undefined || doubts === undefined || reason === undefined || variant === undefined) return undefined;
  const about = { code, name, confidence, year, sources, doubts, variantOf: variant };
  const define = members['define'] ?? null;
  if ((define === null) === (reason === null))
    return reader.fault(field, 'define-or-reason', 'must have either a definition or the reason why there is none');
  if (define === null) return { ...about, definition: null, reason };
  const definition = read({ code, name }, define, pathOf(field, 'define'));
  return definition === undefined ? undefined : { ...about, definition, reason: null };
}

function wordsOrNone(reader: BodyReader, value: unknown, field: string): Words | null | undefined {
  return value === undefined || value === null ? null : reader.words(value, field);
}

/** Takes over what another reader found, its faults below this field. */
function adopt<Value>(reader: BodyReader, field: string, read: Result<Value, readonly Fault[]>): Value | undefined {
  if (read.ok) return read.value;
  for (const fault of read.reason) {
    const at = fault.field === '' ? field : pathOf(field, fault.field);
    reader.faults.push({ ...fault, field: at, message: `${field}: ${fault.message}` });
  }
  return undefined;
}

function readDeadline(
  reader: BodyReader,
  value: unknown,
  field: string,
  regime: string | null,
): PackDeadline | undefined {
  const members = reader.object(value, field, DEADLINE_MEMBERS);
  if (members === undefined) return undefined;
  const at = (name: string): string => pathOf(field, name);
  const {
    layers = null,
    level = null,
    channel = null,
    startsAt = 'received',
    rolls = false,
    extension = 0,
    validTo = null,
  } = members;
  const chosen =
    layers === null
      ? null
      : reader.list(layers, at('layers'), DEADLINE_LAYERS.length, (item, path) =>
          reader.choice(item, path, DEADLINE_LAYERS),
        );
  const ofLevel = level === null ? null : reader.code(level, at('level'));
  const ofChannel = channel === null ? null : reader.code(channel, at('channel'));
  const step = reader.choice(members['step'], at('step'), DEADLINE_STEPS);
  const amount = reader.integer(members['amount'], at('amount'), 1, 10_000);
  const unit = reader.choice(members['unit'], at('unit'), TIME_UNITS);
  const start = reader.choice(startsAt, at('startsAt'), DEADLINE_STARTS);
  const more = reader.integer(extension, at('extension'), 0, 10_000);
  const source = reader.text(members['source'], at('source'));
  const validFrom = readDay(reader, members['validFrom'], at('validFrom'));
  const until = validTo === null ? null : readDay(reader, validTo, at('validTo'));
  if (typeof rolls !== 'boolean') return reader.fault(at('rolls'), 'not-a-choice', 'must be true or false');
  if (ofChannel === undefined) return undefined;
  if (chosen === undefined || ofLevel === undefined || step === undefined || amount === undefined) return undefined;
  if (unit === undefined || start === undefined || more === undefined || source === undefined) return undefined;
  if (validFrom === undefined || until === undefined) return undefined;
  if (until !== null && until <= validFrom)
    return reader.fault(at('validTo'), 'before-start', 'must lie after validFrom');
  const scope = { regime, layers: chosen, level: ofLevel, channel: ofChannel, step };
  return { ...scope, amount, unit, startsAt: start, rolls, extension: more, source, validFrom, validTo: until };
}

function readDay(reader: BodyReader, value: unknown, field: string): string | undefined {
  if (typeof value === 'string' && isDay(value)) return value;
  return reader.fault(field, 'not-a-day', 'must be a day such as 2013-01-01');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
