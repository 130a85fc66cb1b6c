import { FileFault } from '../../domain/file-fault.ts';
import type { TableRecord } from '../../domain/table-record.ts';
import { columnOf, MOST_COLUMNS, MOST_ROWS } from './cell-address.ts';
import { type CellContext, cellReading, type WrittenCell } from './cell-value.ts';
import { SheetRow } from './sheet-row.ts';
import { xmlAttribute } from './xml-attribute.ts';
import type { XmlHandler } from './xml-reader.ts';

/** Cells of one sheet, those without a value included: a million rows of fifty columns. */
const MOST_CELLS = 50_000_000;

/**
 * Reads the rows of a sheet as they come. Rows without any text are passed over, like blank lines; hidden rows and
 * columns are read, since a filter hides and does not delete; of merged cells only the first holds the value.
 */
export class SheetReader implements XmlHandler {
  readonly #context: CellContext;
  readonly #part: string;
  readonly #cell: { -readonly [Key in keyof WrittenCell]: WrittenCell[Key] } = {
    type: '',
    style: '',
    value: '',
    hasValue: false,
    isFormula: false,
  };
  #rows: TableRecord[] = [];
  #row: SheetRow | undefined;
  #line = 0;
  #column = -1;
  #cells = 0;
  #isWithinData = false;
  #isWithinCell = false;
  #isWithinText = false;
  #isWithinGuide = false;

  constructor(context: CellContext, part: string) {
    this.#context = context;
    this.#part = part;
  }

  /** The rows that were completed since it was asked last. */
  take(): TableRecord[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'sheetData') this.#isWithinData = true;
    else if (this.#isWithinCell) this.#openContent(name);
  }

  text(text: string): void {
    if (this.#isWithinText) this.#cell.value += text;
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 't') this.#isWithinText = false;
    else if (name === 'rPh') this.#isWithinGuide = false;
    else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#isWithinData = false;
  }

  #openRow(attributes: string): void {
    if (!this.#isWithinData) return;
    const written = xmlAttribute(attributes, 'r');
    const line = written === undefined ? this.#line + 1 : Number(written);
    if (!Number.isInteger(line) || line <= this.#line || line > MOST_ROWS) throw this.#damaged();
    this.#line = line;
    this.#column = -1;
    this.#row = new SheetRow(line);
  }

  #closeRow(): void {
    const record = this.#row?.record();
    if (record !== undefined) this.#rows.push(record);
    this.#row = undefined;
  }

  #openCell(attributes: string): void {
    if (this.#row === undefined) return;
    this.#cells += 1;
    if (this.#cells > MOST_CELLS) throw new FileFault('too-many-cells', { cells: MOST_CELLS });
    const address = xmlAttribute(attributes, 'r');
    const column = address === undefined ? this.#column + 1 : columnOf(address);
    if (column <= this.#column || column >= MOST_COLUMNS) throw this.#damaged();
    this.#column = column;
    const cell = this.#cell;
    cell.type = xmlAttribute(attributes, 't') ?? '';
    cell.style = xmlAttribute(attributes, 's') ?? '';
    cell.value = '';
    cell.hasValue = false;
    cell.isFormula = false;
    this.#isWithinCell = true;
  }

  #openContent(name: string): void {
    if (name === 'v') this.#cell.hasValue = true;
    if (name === 'f') this.#cell.isFormula = true;
    else if (name === 'rPh') this.#isWithinGuide = true;
    else if (name === 'v' || name === 't') this.#isWithinText = !this.#isWithinGuide;
  }

  #closeCell(): void {
    if (!this.#isWithinCell) return;
    this.#isWithinCell = false;
    this.#row?.add(this.#column, cellReading(this.#cell, this.#context));
  }

  #damaged(): FileFault {
    return new FileFault('damaged-workbook', { part: this.#part, row: this.#line });
  }
}
