import type { RegisteredNumber } from '../../api/snapshot.ts';

/**
 * The parameters under which the complaint list shows what a registered number counted: the shortest period that holds
 * all its days. Null when no single period does, as for a trend over years.
 */
export function rowsOf({ filter, definition }: RegisteredNumber): Readonly<Record<string, string>> | null {
  const period = coveringPeriod(filter.from, filter.until);
  return period === null ? null : { unit: filter.unit, period, indicator: definition.indicator };
}

/** The shortest of month, quarter and year that holds the days from `from` up to, not including, `until`. */
export function coveringPeriod(from: string, until: string): string | null {
  if (from >= until) return null;
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  const quarter = Math.ceil(month / 3);
  const candidates = [
    { code: from.slice(0, 7), end: monthAfter(year, month) },
    { code: `${year}-Q${quarter}`, end: monthAfter(year, quarter * 3) },
    { code: year, end: monthAfter(year, 12) },
  ];
  return candidates.find(({ end }) => until <= end)?.code ?? null;
}

function monthAfter(year: string, month: number): string {
  return month === 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
