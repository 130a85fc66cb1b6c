import type { CellMarkCode } from '../../domain/table-record.ts';
import type { CellFormats } from './cell-formats.ts';
import { numberText } from './number-text.ts';
import { type DateSystem, serialDateText } from './serial-date.ts';
import { spreadsheetText } from './xml-text.ts';

/** A cell as the sheet writes it. */
export interface WrittenCell {
  /** `s` shared text, `str` text of a formula, `inlineStr`, `b`, `e`, `d`; `n` or nothing for a number. */
  readonly type: string;
  readonly style: string;
  readonly value: string;
  readonly hasValue: boolean;
  readonly isFormula: boolean;
}

/** What the cells of a sheet are read against. */
export interface CellContext {
  readonly formats: CellFormats;
  readonly dateSystem: DateSystem;
  /** A shared text by its number. */
  sharedText(index: number): string | undefined;
}

/** The text of a cell; with what cannot be trusted about it, or that it is a date. */
export interface CellReading {
  readonly text: string;
  readonly isDate?: boolean;
  readonly fault?: CellMarkCode;
}

const NOTHING: CellReading = { text: '' };

/** What a cell says: the value last calculated, never the formula; numbers by what they are, not as they are shown. */
export function cellReading(cell: WrittenCell, context: CellContext): CellReading {
  const { type, value } = cell;
  if (type === 's') return sharedReading(value, context);
  if (type === 'inlineStr') return { text: spreadsheetText(value) };
  if (cell.isFormula && (!cell.hasValue || (value === '' && type !== 'str'))) {
    return { text: '', fault: 'formula-without-value' };
  }
  if (type === 'str') return { text: spreadsheetText(value) };
  if (value === '') return NOTHING;
  if (type === 'e') return { text: value, fault: 'error-cell' };
  if (type === 'b') return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
  if (type === 'd') return { text: value, isDate: true };
  return numberReading(value, cell.style, context);
}

function sharedReading(value: string, context: CellContext): CellReading {
  if (value === '') return NOTHING;
  const text = context.sharedText(Number(value));
  return text === undefined ? { text: value, fault: 'lost-text' } : { text };
}

function numberReading(value: string, style: string, { formats, dateSystem }: CellContext): CellReading {
  const number = numberText(value);
  if (!number.ok) return { text: value, fault: number.code };
  const format = formats.of(style === '' ? 0 : Number(style));
  if (format.kind === 'zeros' && /^\d+$/.test(number.text)) return { text: number.text.padStart(format.digits, '0') };
  if (format.kind !== 'date') return number;
  const text = serialDateText(Number(value), format.shows, dateSystem);
  return text === undefined ? { text: value, fault: 'impossible-date' } : { text, isDate: true };
}
