import { DomainError } from '../../platform/http/domain-error.ts';
import type { ImportKind } from './domain/import-kind.ts';
import { parseMapping } from './domain/mapping.ts';
import type { MappingError } from './domain/mapping-findings.ts';
import { rejectReason } from './domain/reject-reasons.ts';

/** Refuses a mapping that cannot be used, naming every wrong place in it. */
export function checkMapping(kind: ImportKind, json: unknown): { createsUnits: boolean } {
  const parsed = parseMapping(kind, json);
  if (parsed.ok) return { createsUnits: parsed.mapping.createUnits };
  const errors = parsed.errors.map((error) => ({
    field: error.field === '' ? 'mapping' : `mapping.${error.field}`,
    code: error.code,
    message: messageOf(error),
  }));
  throw new DomainError('invalid', 'imports.invalid-mapping', errors.map(({ message }) => message).join('; '), {
    errors,
  });
}

function messageOf({ field, code, params }: MappingError): string {
  const reason = rejectReason(code, params, 'en');
  return (field === '' ? reason : `${field}: ${reason}`).slice(0, 500);
}
