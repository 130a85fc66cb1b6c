import { LAYERS } from '../../complaints/domain/layer.ts';
import { BodyReader, type Fault } from '../../red-lines/domain/body-reader.ts';
import { ok, refused, type Result } from '../../shared/result.ts';
import type { OutcomeMetric, OutcomeSubject } from './domain/outcome.ts';

const MOST_TYPES = 20;
const LONGEST_NAME = 100;

/** Reads what an order is to achieve; refuses it with every fault found. */
export function readOutcome(body: unknown): Result<OutcomeMetric, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', ['subject', 'unit', 'days', 'reduction']);
  if (members === undefined) return refused(reader.faults);
  const subject = readSubject(reader, members['subject']);
  const unit = reader.text(members['unit'], 'unit', LONGEST_NAME);
  const days = reader.integer(members['days'], 'days', 7, 365);
  const reduction = reader.integer(members['reduction'], 'reduction', 1, 100);
  if (subject === undefined || unit === undefined || days === undefined || reduction === undefined)
    return refused(reader.faults);
  return reader.faults.length > 0 ? refused(reader.faults) : ok({ subject, unit, days, reduction });
}

function readSubject(reader: BodyReader, value: unknown): OutcomeSubject | undefined {
  const members = reader.object(value, 'subject', ['kind', 'indicator', 'layer', 'types']);
  if (members === undefined) return undefined;
  const kind = reader.choice(members['kind'], 'subject.kind', ['indicator', 'types'] as const);
  if (kind === 'indicator') {
    const indicator = reader.code(members['indicator'], 'subject.indicator');
    return indicator === undefined ? undefined : { kind, indicator };
  }
  const layer = reader.choice(members['layer'], 'subject.layer', LAYERS);
  const types = reader.list(members['types'], 'subject.types', MOST_TYPES, (type, field) =>
    reader.text(type, field, LONGEST_NAME),
  );
  if (kind === undefined || layer === undefined || types === undefined) return undefined;
  if (types.length === 0) return reader.fault('subject.types', 'types-missing', 'must name a type at least');
  return { kind, layer, types };
}
