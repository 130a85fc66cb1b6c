import { compare, formatHalfUp, ratio } from '../../shared/ratio.ts';

/** Complaints of one type counted at one of several units. */
export interface UnitTypeCount {
  readonly unit: number;
  readonly type: string;
  readonly count: bigint;
}

/** A kind of complaint at a unit, with its share of all counted there. */
export interface CauseShare {
  readonly key: string;
  readonly count: string;
  /** In per cent, whole. */
  readonly share: string;
}

export interface UnitCauses {
  readonly total: string;
  /** The most frequent kinds; none where all complaints of all units are of one kind, which would explain nothing. */
  readonly causes: readonly CauseShare[];
  readonly rest: string;
}

/** What a type is shown under, at or below another; undefined when it lies elsewhere. */
export type KindOf = (type: string, under: string | null) => string | undefined;

/** Types have few levels. */
const MOST_DESCENTS = 4;
const MOST_NAMED = 2;

/**
 * What each of several units' complaints are about, all at the one level of the catalogue where they differ: of charges
 * alone, the kinds of charges.
 */
export function unitCauses(units: number, rows: readonly UnitTypeCount[], kindOf: KindOf): UnitCauses[] {
  const level = tellingLevel(
    rows.map(({ type }) => type),
    kindOf,
  );
  return Array.from({ length: units }, (_, unit) => {
    const own = rows.filter((row) => row.unit === unit);
    const total = own.reduce((sum, { count }) => sum + count, 0n);
    const causes = level === undefined ? [] : largest(own, (type) => kindOf(type, level), total);
    const named = causes.reduce((sum, { count }) => sum + BigInt(count), 0n);
    return { total: total.toString(), causes, rest: (total - named).toString() };
  });
}

/** The type below which there is more than one kind, at `under` or deeper; undefined where there never is. */
function tellingLevel(
  types: readonly string[],
  kindOf: KindOf,
  under: string | null = null,
  descents = MOST_DESCENTS,
): string | null | undefined {
  const kinds = new Set(types.flatMap((type) => kindOf(type, under) ?? []));
  if (kinds.size > 1) return under;
  const [only] = kinds;
  return only === undefined || only === under || descents === 0
    ? undefined
    : tellingLevel(types, kindOf, only, descents - 1);
}

function largest(
  rows: readonly UnitTypeCount[],
  kindOf: (type: string) => string | undefined,
  total: bigint,
): CauseShare[] {
  const sums = new Map<string, bigint>();
  for (const { type, count } of rows) {
    const kind = kindOf(type);
    if (kind !== undefined) sums.set(kind, (sums.get(kind) ?? 0n) + count);
  }
  return [...sums]
    .toSorted(([one, a], [other, b]) => compare(ratio(b), ratio(a)) || (one < other ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(([key, count]) => ({ key, count: count.toString(), share: formatHalfUp(ratio(count * 100n, total), 0) }));
}
