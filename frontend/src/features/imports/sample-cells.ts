import { wallClock } from '../../language/days.ts';

/** A value of a preview as text: an instant on the organisation's clock, a path with arrows, tags with commas. */
export function sampleText(value: unknown, timeZone: string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join(' › ');
  if (typeof value === 'object') {
    const { at } = value as { at?: unknown };
    return typeof at === 'string' ? wallClock(at, timeZone) : '';
  }
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The names that occur among the rows, in the order of the first row that has them. */
export function sampleColumns(rows: readonly { values?: Readonly<Record<string, unknown>> }[]): string[] {
  return [...new Set(rows.flatMap(({ values = {} }) => Object.keys(values)))];
}
