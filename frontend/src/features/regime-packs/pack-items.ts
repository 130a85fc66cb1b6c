import type { PackItem } from '../../api/pack-models.ts';
import type { valueLabels } from './value-labels.ts';

type Words = (typeof valueLabels)['zh'];

export const itemKinds = ['indicator', 'limit', 'deadline'] as const;
export const shownStandings = ['all', 'not-loaded', 'differs', 'same'] as const;
export type Shown = (typeof shownStandings)[number];

/** Names an item in a request. */
export function keyOf({ kind, code }: Pick<PackItem, 'kind' | 'code'>): string {
  return `${kind}:${code}`;
}

/** The items a filter leaves; those that cannot be loaded show only among all. */
export function shownItems(items: readonly PackItem[], shown: Shown): PackItem[] {
  return items.filter(({ standing }) => shown === 'all' || standing === shown);
}

/** How many items could be loaded, how many of these are, and how many say something else. */
export function tally(items: readonly PackItem[]): { loadable: number; loaded: number; differing: number } {
  const count = (standing: PackItem['standing']) => items.filter((item) => item.standing === standing).length;
  return {
    loadable: items.length - count('not-loadable'),
    loaded: count('same') + count('differs'),
    differing: count('differs'),
  };
}

/** A number with its thousands set apart, as multipliers read. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

const relations: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥' };

/** A definition in one short line; empty where there is none. */
export function summaryOf({ kind, values }: PackItem, words: Words): string {
  const value = (path: string): string => values.find((each) => each.path === path)?.value ?? '';
  const word = (path: string): string => words.values[value(path)] ?? value(path);
  if (values.length === 0) return '';
  if (kind === 'deadline') return words.within(value('amount'), word('unit'), word('startsAt'));
  if (kind === 'limit') {
    const relation = relations[value('operator')] ?? value('operator');
    return words.perPeriod(`${relation} ${value('value')}`, word('period'));
  }
  const period = word('definition.period');
  const isCount = values.some(({ path, value: of }) => path === 'definition.denominator' && of === null);
  return isCount ? words.count(period) : words.per(grouped(value('definition.multiplier')), period);
}

/** The name of a field; a part of a list by its place in it. */
export function fieldName(path: string, words: Words): string {
  const plain = words.fields[path];
  if (plain !== undefined) return plain;
  const [, list, place, member] = /^(.*?)\.(\d+)\.(\w+)$/.exec(path) ?? [];
  const name = list === undefined ? undefined : words.fields[list];
  return name === undefined ? path : `${name} ${Number(place) + 1} · ${member}`;
}

/** A value in words where it is one of the product's, each of a list by itself. */
export function valueInWords(value: string | null | undefined, words: Words): string {
  if (value === null || value === undefined || value === '') return '–';
  return value
    .split(', ')
    .map((each) => words.values[each] ?? each)
    .join(', ');
}
