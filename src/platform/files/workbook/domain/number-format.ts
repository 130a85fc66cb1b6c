/**
 * What a number format makes of a number. `zeros`: it stands for an id, padded to so many digits (`00000`). `date`: it
 * stands for a day or a time; `elapsed` counts hours on beyond a day (`[h]:mm`).
 */
export type NumberFormat =
  | { readonly kind: 'number' }
  | { readonly kind: 'zeros'; readonly digits: number }
  | { readonly kind: 'date'; readonly shows: 'day' | 'time' | 'both' | 'elapsed' };

const NUMBER: NumberFormat = { kind: 'number' };
const SHOWS: Readonly<Record<'day' | 'time' | 'both' | 'elapsed', NumberFormat>> = {
  day: { kind: 'date', shows: 'day' },
  time: { kind: 'date', shows: 'time' },
  both: { kind: 'date', shows: 'both' },
  elapsed: { kind: 'date', shows: 'elapsed' },
};

/** Formats known by their number (ECMA-376, 18.8.30); 27 to 36 and 50 to 58 are the dates of Chinese, Japanese and Korean. */
const DAYS = [14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const TIMES = [18, 19, 20, 21, 32, 33, 45, 47];
const BUILT_IN = new Map<number, NumberFormat>([
  ...DAYS.map((id) => [id, SHOWS.day] as const),
  ...TIMES.map((id) => [id, SHOWS.time] as const),
  [22, SHOWS.both],
  [46, SHOWS.elapsed],
]);

/** The format of a number that the workbook does not define itself. */
export function builtInFormat(id: number): NumberFormat {
  return BUILT_IN.get(id) ?? NUMBER;
}

/** Reads a format such as `yyyy"年"m"月"d"日"`, `[h]:mm` or `0000000`; only its first section, that of positive numbers. */
export function numberFormat(code: string): NumberFormat {
  const bare = code.replaceAll(/"[^"]*"|\\.|[_*]./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return SHOWS.elapsed;
  const section = (bare.replaceAll(/\[[^\]]*\]/g, '').split(';')[0] ?? '').trim();
  if (/^0{2,15}$/.test(section)) return { kind: 'zeros', digits: section.length };
  if (/general|standard|@|#|\?|0\.?0*%|e[+-]/i.test(section)) return NUMBER;
  const hasTime = /[hs]|am\/pm|a\/p|上午/i.test(section);
  const hasDay = /[yd]|aaa|e/i.test(section) || (/m/i.test(section) && !hasTime);
  if (hasDay) return hasTime ? SHOWS.both : SHOWS.day;
  return hasTime ? SHOWS.time : NUMBER;
}
