import { DomainError, invalidField } from '../platform/http/domain-error.ts';

const LONGEST = 200;

/** A source or number as it stands in an address: not empty, no control characters, not too long. */
export function checkedName(field: 'source' | 'number', text: string): string {
  const isName = text !== '' && text.length <= LONGEST && text.trim() === text && !/\p{C}/u.test(text);
  if (!isName)
    throw invalidField(field, `complaints.wrong-${field}`, `The ${field} is empty, too long or unprintable.`);
  return text;
}

/** A complaint outside the caller's scope answers like one that does not exist. */
export function unknownComplaint(source: string, number: string): DomainError {
  return new DomainError(
    'not-found',
    'complaints.unknown',
    `There is no complaint ${source}/${number} within your scope.`,
  );
}
