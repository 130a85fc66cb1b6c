import type { CellMarks } from '../../../platform/files/domain/table-record.ts';
import type { Zone } from '../../../shared/zone.ts';
import { bindColumns, originalText } from './bound-column.ts';
import { type CellProblem, type CellValue, type Moment, Refusal } from './cell.ts';
import { cellReader } from './cell-readers.ts';
import { closedBeforeReceived } from './closing-rule.ts';
import { derivedKey } from './derived-key.ts';
import { type Field, isRequired } from './field.ts';
import type { Mapping } from './mapping.ts';
import { Findings, type MappingError } from './mapping-findings.ts';
import { markedStep } from './marked-step.ts';
import { type RowStep, cellProblem, rowStep } from './row-step.ts';
import type { UnitIndex } from './unit-index.ts';

export type RowReading =
  | { readonly ok: true; readonly values: readonly CellValue[] }
  /** The values of a refused row are those of its sound cells, null where a problem is. */
  | { readonly ok: false; readonly problems: readonly CellProblem[]; readonly values: readonly CellValue[] };

/** Reads the rows of one file. */
export interface RowReader {
  /** The fields the mapping states, in the order of the values of a row. */
  readonly fields: readonly Field[];
  /** The number is a hash of the row, which rows that are alike share. */
  readonly isKeyDerived: boolean;
  /** One value per field, null for an empty cell; or everything that is wrong with the row. */
  read(cells: readonly string[], marks?: CellMarks): RowReading;
}

export type CompiledRowReader =
  { readonly ok: true; readonly reader: RowReader } | { readonly ok: false; readonly errors: readonly MappingError[] };

export interface RowContext {
  /** In which instants become days. */
  readonly organisationZone: Zone;
  /** In which local times are read. */
  readonly mappingZone: Zone;
  readonly units: UnitIndex;
}

/** Binds a mapping to the header of a file; tells every column that is missing and every constant that cannot be read. */
export function compileRowReader(mapping: Mapping, header: readonly string[], context: RowContext): CompiledRowReader {
  const findings = new Findings();
  const reading = { ...context, createUnits: mapping.createUnits };
  const steps = bindColumns(mapping, header, findings).map((column) => {
    const { name, kind } = column.field;
    const required = isRequired(mapping.kind, name);
    const step = rowStep(column, cellReader(kind, column.format, reading), required);
    return markedStep(step, (read) => rowStep(column, read ?? cellReader(kind, undefined, reading), required));
  });
  for (const step of steps) checkConstant(step, findings);
  if (findings.errors.length > 0) return { ok: false, errors: findings.errors };
  return { ok: true, reader: new MappedRows(mapping, steps, context.mappingZone) };
}

function checkConstant(step: RowStep, findings: Findings): void {
  if (step.column.constant === undefined) return;
  const value = step.read([]);
  if (!(value instanceof Refusal)) return;
  const field = step.column.field.name;
  findings.add(`constants.${field}`, 'wrong-constant', { field, reason: value.code });
}

class MappedRows implements RowReader {
  readonly fields: readonly Field[];
  readonly isKeyDerived: boolean;
  readonly #steps: readonly RowStep[];
  readonly #source: string;
  readonly #keyColumns: readonly number[];
  readonly #zone: Zone;
  readonly #received: number;
  readonly #closed: number;

  constructor(mapping: Mapping, steps: readonly RowStep[], zone: Zone) {
    const fields = steps.map((step) => step.column.field);
    this.isKeyDerived = mapping.kind === 'complaints' && fields.every((field) => field.name !== 'number');
    this.fields = this.isKeyDerived ? [...fields, { name: 'number', kind: 'id' }] : fields;
    this.#steps = steps;
    this.#source = mapping.source;
    this.#keyColumns = steps.flatMap((step) => step.column.indexes);
    this.#zone = zone;
    this.#received = fields.findIndex((field) => field.name === 'receivedAt');
    this.#closed = fields.findIndex((field) => field.name === 'closedAt');
  }

  read(cells: readonly string[], marks?: CellMarks): RowReading {
    const values: CellValue[] = [];
    let problems: CellProblem[] | undefined;
    for (const step of this.#steps) {
      const value = step.read(cells, marks);
      if (value instanceof Refusal) {
        addProblem((problems ??= []), cellProblem(step.column, cells, value));
        values.push(null);
      } else values.push(value);
    }
    if (this.#closed >= 0) {
      const problem = this.#closingProblem(values, cells);
      if (problem !== undefined) (problems ??= []).push(problem);
    }
    if (problems !== undefined) return { ok: false, problems, values };
    if (this.isKeyDerived) values.push(derivedKey(this.#source, cells, this.#keyColumns));
    return { ok: true, values };
  }

  #closingProblem(values: readonly CellValue[], cells: readonly string[]): CellProblem | undefined {
    const [received, closed] = [values[this.#received], values[this.#closed]];
    if (!isMoment(received) || !isMoment(closed)) return undefined;
    if (!closedBeforeReceived(received, closed, this.#zone)) return undefined;
    const [from, to] = [this.#steps[this.#received], this.#steps[this.#closed]];
    if (from === undefined || to === undefined) return undefined;
    const params = { received: originalText(from.column, cells) };
    return cellProblem(to.column, cells, new Refusal('closed-before-received', params));
  }
}

/** Columns that feed two fields, such as receipt and acceptance, are refused once. */
function addProblem(problems: CellProblem[], problem: CellProblem): void {
  const isKnown = problems.some(
    ({ column, code, original }) => column === problem.column && code === problem.code && original === problem.original,
  );
  if (!isKnown) problems.push(problem);
}

function isMoment(value: CellValue | undefined): value is Moment {
  return typeof value === 'object' && value !== null && 'epochMs' in value;
}
