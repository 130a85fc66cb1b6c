/** What is wrong with a mapping, and where: `columns.receivedAt.format`. */
export interface MappingError {
  readonly field: string;
  readonly code: MappingErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type MappingErrorCode =
  | 'mapping-required'
  | 'unknown-key'
  | 'unknown-field'
  | 'object-expected'
  | 'wrong-value'
  | 'field-required'
  | 'column-and-constant'
  | 'column-expected'
  | 'one-column-only'
  | 'format-not-allowed'
  | 'wrong-format'
  | 'column-missing'
  | 'column-ambiguous'
  | 'wrong-constant';

/** Collects findings, so that all of them are told at once. */
export class Findings {
  readonly errors: MappingError[] = [];

  add(field: string, code: MappingErrorCode, params: MappingError['params']): void {
    this.errors.push({ field, code, params });
  }

  /** Whether something at or below this place is wrong. */
  concern(field: string): boolean {
    return this.errors.some((error) => error.field === field || error.field.startsWith(`${field}.`));
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
