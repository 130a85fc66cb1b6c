const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const MONTHS = new Map<string, number>(
  ENGLISH.flatMap((name, index) => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
    [`${CHINESE[index]}月`, index + 1],
    [`${index + 1}月`, index + 1],
  ]),
);
MONTHS.set('sept', 9);

const HALVES = new Map<string, 'am' | 'pm'>([
  ['am', 'am'],
  ['pm', 'pm'],
  ['a.m.', 'am'],
  ['p.m.', 'pm'],
  ['上午', 'am'],
  ['下午', 'pm'],
]);

/** The month (1 to 12) of an English name, full or short, in any case, or of a Chinese one (`1月`, `一月`). */
export function monthNamed(name: string): number | undefined {
  return MONTHS.get(name) ?? MONTHS.get(name.toLowerCase());
}

/** Which half of the day `AM`, `p.m.` or `下午` names. */
export function halfDayNamed(name: string): 'am' | 'pm' | undefined {
  return HALVES.get(name) ?? HALVES.get(name.toLowerCase());
}
