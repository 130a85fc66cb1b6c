import { readPlainDate } from '../../../shared/plain-date.ts';
import { COMMON_DATE_FORMATS } from './common-date-formats.ts';
import type { FieldKind } from './field.ts';
import { readFlag, readLayer } from './plain-cells.ts';
import { Refusal } from './cell.ts';
import type { UnitIndex } from './unit-index.ts';

/** What the cells of a column look like, as shares (0 to 1) of those that are filled. */
export interface ColumnProfile {
  readonly filled: number;
  readonly distinct: number;
  readonly dates: number;
  readonly phones: number;
  /** Numbers of complaints: letters, digits and dashes with at least four digits. */
  readonly numbers: number;
  readonly integers: number;
  readonly decimals: number;
  readonly flags: number;
  readonly layers: number;
  readonly units: number;
  /** Mean length in characters. */
  readonly length: number;
}

const PHONE = /^(?:\+?86[- ]?)?1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/;
const NUMBER = /^(?=(?:\D*\d){4})[A-Za-z\d\p{Script=Han}][A-Za-z\d\p{Script=Han}〔〕/_-]{3,39}$/u;
const INTEGER = /^\d{1,9}$/;
const DECIMAL = /^-?\d{1,18}(?:\.\d{1,9})?$/;

export function columnProfile(cells: readonly string[], units: UnitIndex): ColumnProfile {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (test: (text: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    filled: filled.length,
    distinct: share((text) => filled.indexOf(text) === filled.lastIndexOf(text)),
    dates: share(isDate),
    phones: share((text) => PHONE.test(text)),
    numbers: share((text) => NUMBER.test(text)),
    integers: share((text) => INTEGER.test(text)),
    decimals: share((text) => DECIMAL.test(text)),
    flags: share((text) => !(readFlag(text) instanceof Refusal)),
    layers: share((text) => !(readLayer(text) instanceof Refusal)),
    units: share((text) => units.find(text).ok),
    length: filled.length === 0 ? 0 : filled.reduce((sum, text) => sum + text.length, 0) / filled.length,
  };
}

/** So long is the longest form with a time and an offset. */
const LONGEST_DATE = 40;

function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return false;
  return readPlainDate(text).ok || COMMON_DATE_FORMATS.some(({ read }) => read(text).ok);
}

/** Fewer filled cells say too little about what a column is not. */
const FEWEST = 3;

/**
 * How well the cells fit a field: 1 they can hardly be anything else, 0 they say nothing, −1 they contradict it. Most
 * fields are words of the organisation's own, about which cells say nothing.
 */
export function contentScore(kind: FieldKind, field: string, profile: ColumnProfile): -1 | 0 | 1 {
  if (profile.filled < FEWEST) return 0;
  if (kind === 'instant' || kind === 'day') return fits(profile.dates, 0.8);
  if (kind === 'layer') return fits(profile.layers, 0.8);
  if (kind === 'flag') return profile.flags >= 0.8 ? 0 : -1;
  if (kind === 'integer' || kind === 'count') return profile.integers >= 0.8 ? 0 : -1;
  if (kind === 'amount' || kind === 'decimal') return profile.decimals >= 0.8 ? 0 : -1;
  if (kind === 'unit') return profile.units >= 0.5 ? 1 : profile.dates > 0.5 || profile.length > 40 ? -1 : 0;
  if (field === 'phone') return fits(profile.phones, 0.8);
  if (field === 'number') return isNumber(profile) ? 1 : profile.distinct < 0.5 ? -1 : 0;
  if (field === 'text') return profile.length >= 20 && profile.distinct > 0.5 ? 1 : 0;
  return profile.dates > 0.8 ? -1 : 0;
}

function fits(share: number, least: number): -1 | 1 {
  return share >= least ? 1 : -1;
}

function isNumber({ numbers, distinct, phones, dates }: ColumnProfile): boolean {
  return numbers >= 0.9 && distinct >= 0.9 && phones < 0.5 && dates < 0.5;
}
