import type { CellMarkFault, TableRecord } from '../../domain/table-record.ts';
import type { CellReading } from './cell-value.ts';

/** The text of a whole row in characters: one row may not fill the memory. */
const LONGEST_ROW = 1 << 22;
const LONGEST_RAW = 4000;

/** One row of a sheet while its cells arrive from left to right. */
export class SheetRow {
  readonly #line: number;
  readonly #fields: string[] = [];
  #dates: number[] | undefined;
  #faults: CellMarkFault[] | undefined;
  #length = 0;

  constructor(line: number) {
    this.#line = line;
  }

  add(column: number, { text, isDate, fault }: CellReading): void {
    if (text === '' && fault === undefined) return;
    this.#length += text.length;
    if (this.#length > LONGEST_ROW) return;
    while (this.#fields.length < column) this.#fields.push('');
    this.#fields.push(text);
    if (isDate === true) (this.#dates ??= []).push(column);
    if (fault !== undefined) (this.#faults ??= []).push({ column, code: fault });
  }

  /** The row as a record; undefined when it holds nothing. */
  record(): TableRecord | undefined {
    if (this.#length > LONGEST_ROW) {
      const raw = this.#fields.join('\t').slice(0, LONGEST_RAW);
      return { ok: false, line: this.#line, code: 'record-too-long', params: {}, raw };
    }
    const [line, fields, dates, faults] = [this.#line, this.#fields, this.#dates, this.#faults];
    if (faults === undefined && fields.every((text) => text.trim() === '')) return undefined;
    if (dates === undefined && faults === undefined) return { ok: true, line, fields };
    return { ok: true, line, fields, marks: { dates: dates ?? [], faults: faults ?? [] } };
  }
}
