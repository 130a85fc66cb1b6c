import { type Result, ok, refused } from '../../../shared/result.ts';
import { BodyReader, type Fault, pathOf } from '../../domain/body-reader.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { readIndicator } from '../../domain/indicator-body.ts';

/** A definition nobody has decided on, and where and when it is to be read. */
export interface PreviewOrder {
  readonly definition: Indicator;
  readonly unit: string;
  readonly period: string;
}

/** Reads the body of `POST /api/indicators/preview`; refuses it with every fault found. */
export function readPreview(body: unknown): Result<PreviewOrder, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', ['definition', 'unit', 'period']);
  if (members === undefined) return refused(reader.faults);
  const unit = reader.text(members['unit'], 'unit', 100);
  const period = reader.text(members['period'], 'period', 20);
  const read = readIndicator(members['definition']);
  const faults = read.ok ? [] : read.reason.map((fault) => ({ ...fault, field: pathOf('definition', fault.field) }));
  if (!read.ok || unit === undefined || period === undefined || reader.faults.length > 0)
    return refused([...reader.faults, ...faults]);
  return ok({ definition: read.value, unit, period });
}
