import { DomainError } from '../../platform/http/domain-error.ts';
import type { Fault } from '../domain/body-reader.ts';

/** The refusal of a body with every fault found in it. */
export function invalidBody(faults: readonly Fault[]): DomainError {
  const detail = faults.map(({ message }) => message).join('; ');
  return new DomainError('invalid', 'request.invalid', detail, { errors: faults });
}
