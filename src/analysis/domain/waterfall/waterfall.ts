import type { Observation } from '../chance.ts';

/** What was counted of what base, then and now. */
export interface ThenAndNow {
  readonly before: Observation;
  readonly after: Observation;
}

export interface TypeChange {
  readonly key: string;
  readonly before: number;
  readonly after: number;
}

/** What a named incident brought; it is taken out of the types it was filed under. */
export interface IncidentPart {
  readonly key: string;
  readonly count: number;
}

export interface WaterfallFigures {
  readonly before: number;
  readonly after: number;
  /** Null where there is no base to grow. */
  readonly whole: ThenAndNow | null;
  /** The units below; null where not each of them has both bases. */
  readonly units: readonly ThenAndNow[] | null;
  readonly incidents: readonly IncidentPart[];
  /** Without the incidents' complaints. */
  readonly types: readonly TypeChange[];
}

/** One cause of the difference, in whole complaints; those of all causes add up to it exactly. */
export interface WaterfallPart {
  readonly kind: 'growth' | 'mix' | 'incident' | 'type' | 'rest';
  /** The number of the incident's event, or the type's code; null for anything else. */
  readonly key: string | null;
  readonly change: number;
}

const MOST_NAMED = 5;

/**
 * Why more (or fewer) were counted than a year before. Growth: as many more as there are customers. Mix: what the units'
 * own growth adds, at last year's rate of each. Then what named incidents brought, and each type against what growth and
 * mix leave to expect of it; the largest are named, and the rest closes the sum.
 */
export function waterfall(figures: WaterfallFigures): WaterfallPart[] {
  const { before, after, whole, units, incidents, types } = figures;
  const growth = whole === null ? null : before * (whole.after.size / whole.before.size - 1);
  const expected = before + (growth ?? 0);
  const mix = whole === null || units === null ? null : mixOf(before, expected, units, whole);
  const scale = before === 0 ? 1 : (expected + (mix ?? 0)) / before;
  const changes = types
    .map(({ key, before: then, after: now }) => ({ kind: 'type' as const, key, change: now - then * scale }))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const named = [
    ...(growth === null ? [] : [{ kind: 'growth' as const, key: null, change: growth }]),
    ...(mix === null ? [] : [{ kind: 'mix' as const, key: null, change: mix }]),
    ...incidents.map(({ key, count }) => ({ kind: 'incident' as const, key, change: count })),
    ...changes.slice(0, MOST_NAMED),
  ];
  const rest = after - before - named.reduce((sum, { change }) => sum + change, 0);
  const parts = wholeNumbers([...named, { kind: 'rest' as const, key: null, change: rest }], after - before);
  return parts.filter(({ kind, change }) => change !== 0 || kind === 'growth' || kind === 'mix');
}

/** What the units expect by their own growth, beyond the growth of all; complaints of no unit below grow with all. */
function mixOf(before: number, expected: number, units: readonly ThenAndNow[], whole: ThenAndNow): number {
  const below = units.reduce((sum, unit) => sum + unit.before.count, 0);
  const own = (before - below) * (whole.after.size / whole.before.size);
  const grown = units.reduce((sum, unit) => sum + unit.before.count * (unit.after.size / unit.before.size), 0);
  return grown + own - expected;
}

/** Rounds down, then gives the largest remainders one more until the sum is what it has to be (Hamilton). */
function wholeNumbers(parts: readonly WaterfallPart[], total: number): WaterfallPart[] {
  const floors = parts.map(({ change }) => Math.floor(change));
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const order = parts
    .map(({ change }, index) => ({ index, remainder: change - Math.floor(change) }))
    .toSorted((a, b) => b.remainder - a.remainder)
    .slice(0, missing);
  const raised = new Set(order.map(({ index }) => index));
  return parts.map((part, index) => ({ ...part, change: (floors[index] ?? 0) + (raised.has(index) ? 1 : 0) }));
}
