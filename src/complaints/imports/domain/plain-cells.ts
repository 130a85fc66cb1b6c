import { DATE_BASES, isDateBasis } from '../../domain/date-basis.ts';
import { LAYERS, type Layer, isLayer } from '../../domain/layer.ts';
import { type CellReader, Refusal } from './cell.ts';

const LONGEST_ID = 200;
const LONGEST_NAME = 500;
/** Complaints to regulators reach 32,000 characters and, with letters pasted in, more. */
const LONGEST_TEXT = 100_000;

/** What spreadsheets and data frames leave where a value was lost or could not be shown. */
const DAMAGED = /^(?:\d(?:\.\d+)?e\+\d+|nan|null|none|#(?:n\/a|ref!|name\?|value!|div\/0!|num!|null!|#+))$/i;
const INTEGER = /^\d{1,9}$/;
const COUNT = /^\d{1,18}$/;
const DECIMAL = /^\d{1,18}(?:\.\d{1,9})?$/;
const AMOUNT = /^-?\d{1,18}(?:\.\d{1,9})?$/;
const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;
const TAG_SEPARATOR = /[;；,，、|]/;

const FLAGS = new Map<string, boolean>([
  ['true', true],
  ['yes', true],
  ['y', true],
  ['1', true],
  ['是', true],
  ['false', false],
  ['no', false],
  ['n', false],
  ['0', false],
  ['否', false],
]);
const LAYER_NAMES = new Map<string, Layer>([
  ['接触', 'contact'],
  ['工单', 'ticket'],
  ['申诉', 'appeal'],
]);

/** An id, number or phone: text of whatever kind, except one that a spreadsheet has damaged (1.39E+10, #N/A, NaN). */
export const readId: CellReader = (text) =>
  DAMAGED.test(text) ? new Refusal('damaged-number') : limited(text, LONGEST_ID);

export const readName: CellReader = (text) => limited(text, LONGEST_NAME);

export const readLongText: CellReader = (text) => limited(text, LONGEST_TEXT);

export const readInteger: CellReader = (text) => (INTEGER.test(text) ? Number(text) : new Refusal('not-an-integer'));

/** A count of any size as decimal digits without leading zeros. */
export const readCount: CellReader = (text) =>
  COUNT.test(text) ? text.replace(/^0+(?=\d)/, '') : new Refusal('not-an-integer');

export const readDecimal: CellReader = (text) => (DECIMAL.test(text) ? text : new Refusal('not-a-decimal'));

export const readAmount: CellReader = (text) => (AMOUNT.test(text) ? text : new Refusal('not-a-decimal'));

export const readFlag: CellReader = (text) => FLAGS.get(text.toLowerCase()) ?? new Refusal('not-a-flag');

export const readLayer: CellReader = (text) => {
  const layer = text.toLowerCase();
  return isLayer(layer) ? layer : (LAYER_NAMES.get(text) ?? new Refusal('unknown-layer', { known: LAYERS.join(', ') }));
};

export const readBasis: CellReader = (text) => {
  const basis = text.toLowerCase();
  return isDateBasis(basis) ? basis : new Refusal('unknown-basis', { known: DATE_BASES.join(', ') });
};

/** A month, quarter, half or year: 2012-03, 2012-Q3, 2012-H1, 2012. */
export const readPeriod: CellReader = (text) => (PERIOD.test(text) ? text : new Refusal('unreadable-period'));

/** Tags of one cell, each once. */
export const readTags: CellReader = (text) => {
  const tags = text.split(TAG_SEPARATOR).map((tag) => tag.trim());
  const long = limited(text, LONGEST_TEXT);
  return long instanceof Refusal ? long : [...new Set(tags.filter((tag) => tag !== ''))];
};

function limited(text: string, limit: number): string | Refusal {
  if (text.length > limit) return new Refusal('too-long', { limit, length: text.length });
  return text.includes('\0') ? new Refusal('nul-character') : text;
}
