import type { BodyReader } from './body-reader.ts';
import type { IndicatorDefinition } from './indicator.ts';

const FIELD = 'secondaryThreshold';
const WHOLE_NUMBER = /^[1-9]\d{0,11}$/;

/**
 * Reads the second trigger of an indicator, `{ "count": "40" }`. Where more is better there is none: many good answers are
 * nothing to warn of.
 */
export function readSecondaryThreshold(
  reader: BodyReader,
  value: unknown,
  direction: IndicatorDefinition['direction'] | undefined,
): IndicatorDefinition['secondaryThreshold'] | undefined {
  if (value === undefined || value === null) return null;
  const members = reader.object(value, FIELD, ['count']);
  if (members === undefined) return undefined;
  if (direction === 'higher')
    return reader.fault(FIELD, 'not-with-higher', 'does not go with a rate better when higher');
  const { count } = members;
  if (typeof count === 'string' && WHOLE_NUMBER.test(count)) return { count };
  return reader.fault(`${FIELD}.count`, 'not-a-count', 'must be a whole number above zero in quotes, such as "40"');
}
