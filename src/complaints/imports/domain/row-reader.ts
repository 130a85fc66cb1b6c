import type { Zone } from '../../../shared/zone.ts';
import { type CellFault, type CellReader, type CellValue, type FaultParams, type Moment, Refusal } from './cell.ts';
import { cellReader } from './cell-readers.ts';
import { closedBeforeReceived } from './closing-rule.ts';
import { derivedKey } from './derived-key.ts';
import { type Field, type FieldKind, isRequired } from './field.ts';
import { type BoundColumn, bindColumns } from './bound-column.ts';
import type { Mapping } from './mapping.ts';
import { Findings, type MappingError } from './mapping-findings.ts';
import type { UnitIndex } from './unit-index.ts';

/** What is wrong with one cell: the column as the file calls it, and the cell's original text. */
export interface CellProblem {
  readonly column: string;
  readonly code: CellFault;
  readonly params: FaultParams;
  readonly original: string;
}

export type RowReading =
  | { readonly ok: true; readonly values: readonly CellValue[] }
  | { readonly ok: false; readonly problems: readonly CellProblem[] };

/** Reads the rows of one file. */
export interface RowReader {
  /** The fields the mapping states, in the order of the values of a row. */
  readonly fields: readonly Field[];
  /** The number is a hash of the row, which rows that are alike share. */
  readonly isKeyDerived: boolean;
  /** One value per field, null for an empty cell; or everything that is wrong with the row. */
  read(cells: readonly string[]): RowReading;
}

export type CompiledRowReader =
  { readonly ok: true; readonly reader: RowReader } | { readonly ok: false; readonly errors: readonly MappingError[] };

export interface RowContext {
  readonly organisationZone: Zone;
  readonly mappingZone: Zone;
  readonly units: UnitIndex;
}

interface Step {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  readonly column: BoundColumn;
  readonly read: CellReader;
}

/** Binds a mapping to the header of a file; tells every column that is missing and every constant that cannot be read. */
export function compileRowReader(mapping: Mapping, header: readonly string[], context: RowContext): CompiledRowReader {
  const findings = new Findings();
  const bound = bindColumns(mapping, header, findings);
  const reading = { ...context, createUnits: mapping.createUnits };
  const steps = bound.map((column): Step => {
    const { name, kind } = column.field;
    const read = cellReader(kind, column.format, reading);
    return { name, kind, isRequired: isRequired(mapping.kind, name), column, read };
  });
  for (const step of steps) checkConstant(step, findings);
  if (findings.errors.length > 0) return { ok: false, errors: findings.errors };
  return { ok: true, reader: new MappedRows(mapping, steps, context.mappingZone) };
}

function checkConstant(step: Step, findings: Findings): void {
  if (step.column.constant === undefined) return;
  const value = valueOf(step, []);
  if (!(value instanceof Refusal)) return;
  findings.add(`constants.${step.name}`, 'wrong-constant', { field: step.name, reason: value.code });
}

class MappedRows implements RowReader {
  readonly fields: readonly Field[];
  readonly isKeyDerived: boolean;
  readonly #steps: readonly Step[];
  readonly #source: string;
  readonly #keyColumns: readonly number[];
  readonly #zone: Zone;
  readonly #received: number;
  readonly #closed: number;

  constructor(mapping: Mapping, steps: readonly Step[], zone: Zone) {
    const fields = steps.map(({ name, kind }): Field => ({ name, kind }));
    this.isKeyDerived = mapping.kind === 'complaints' && steps.every((step) => step.name !== 'number');
    this.fields = this.isKeyDerived ? [...fields, { name: 'number', kind: 'id' }] : fields;
    this.#steps = steps;
    this.#source = mapping.source;
    this.#keyColumns = steps.flatMap((step) => step.column.indexes);
    this.#zone = zone;
    this.#received = fields.findIndex((field) => field.name === 'receivedAt');
    this.#closed = fields.findIndex((field) => field.name === 'closedAt');
  }

  read(cells: readonly string[]): RowReading {
    const values: CellValue[] = [];
    let problems: CellProblem[] | undefined;
    for (const step of this.#steps) {
      const value = valueOf(step, cells);
      if (value instanceof Refusal) (problems ??= []).push(problemOf(step, cells, value));
      values.push(value instanceof Refusal ? null : value);
    }
    if (this.#closed >= 0 && this.#closesBeforeReceived(values)) {
      (problems ??= []).push(this.#closingProblem(cells));
    }
    if (problems !== undefined) return { ok: false, problems };
    if (this.isKeyDerived) values.push(derivedKey(this.#source, cells, this.#keyColumns));
    return { ok: true, values };
  }

  #closesBeforeReceived(values: readonly CellValue[]): boolean {
    const received = values[this.#received];
    const closed = values[this.#closed];
    return isMoment(received) && isMoment(closed) && closedBeforeReceived(received, closed, this.#zone);
  }

  #closingProblem(cells: readonly string[]): CellProblem {
    const [received, closed] = [this.#steps[this.#received], this.#steps[this.#closed]];
    if (received === undefined || closed === undefined) throw new Error('the closing rule needs both instants');
    return problemOf(
      closed,
      cells,
      new Refusal('closed-before-received', { received: received.column.original(cells) }),
    );
  }
}

function valueOf(
  { name, kind, isRequired: required, column, read }: Step,
  cells: readonly string[],
): CellValue | Refusal {
  const text = column.text(cells);
  if (text === '') {
    if (name === 'number') return new Refusal('number-missing');
    return required ? new Refusal('field-missing', { field: name }) : null;
  }
  return kind === 'path' ? column.levels(cells, read) : read(text);
}

function problemOf({ column }: Step, cells: readonly string[], refusal: Refusal): CellProblem {
  return { column: column.label, code: refusal.code, params: refusal.params, original: column.original(cells) };
}

function isMoment(value: CellValue | undefined): value is Moment {
  return typeof value === 'object' && value !== null && 'epochMs' in value;
}
