import type { Observation } from '../chance.ts';
import {
  type Funnel,
  type FunnelLimits,
  type FunnelPlace,
  funnelLimits,
  funnelOf,
  placeIn,
  scoreOf,
} from './funnel.ts';
import { tiedPlaces } from './tied-places.ts';

/** A unit to be compared with its peers; without an observation where it has no base or has not delivered everything. */
export interface ComparedUnit {
  readonly code: string;
  /** Only units of a kind are peers. */
  readonly kind: string;
  readonly observation: Observation | null;
  /** Under the indicator's minimum base: counted in the mean, but said nothing of. */
  readonly isSmall: boolean;
}

/** What the comparison says of a unit. */
export const COMPARISON_VERDICTS = [
  'much-worse',
  'worse',
  'not-distinguishable',
  'better',
  'much-better',
  'undecided',
] as const;
export type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number];

export interface UnitStanding {
  readonly code: string;
  readonly verdict: ComparisonVerdict;
  readonly z: number | null;
  /** Its place among those the funnel separates on its side, the worst (or the best) first; else there is none. */
  readonly place: number | null;
}

export interface PeerGroup {
  readonly kind: string;
  /** Null for too few peers to compare. */
  readonly funnel: Funnel | null;
  readonly standings: readonly UnitStanding[];
  /** The funnel drawn over the sizes of its units. */
  readonly curve: readonly (FunnelLimits & { readonly size: number })[];
}

export interface ComparisonRule {
  readonly isShare: boolean;
  readonly direction: 'lower' | 'higher';
  /** Rates closer than this tie. */
  readonly tolerance: number;
}

const CURVE_POINTS = 41;

/** Compares units with peers of their own kind around the peers' mean; units inside the funnel get no place. */
export function compareUnits(units: readonly ComparedUnit[], rule: ComparisonRule): PeerGroup[] {
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    groupOf(
      kind,
      units.filter((unit) => unit.kind === kind),
      rule,
    ),
  );
}

function groupOf(kind: string, units: readonly ComparedUnit[], rule: ComparisonRule): PeerGroup {
  const observed = units.flatMap(({ observation }) => observation ?? []);
  const funnel = funnelOf(rule.isShare, observed);
  const standings = units.map((unit) => standingOf(funnel, unit, rule));
  return {
    kind,
    funnel,
    standings: withPlaces(standings, units, rule),
    curve: funnel === null ? [] : curveOf(funnel, observed),
  };
}

function standingOf(
  funnel: Funnel | null,
  { code, observation, isSmall }: ComparedUnit,
  { direction }: ComparisonRule,
): UnitStanding {
  if (funnel === null || observation === null) return { code, verdict: 'undecided', z: null, place: null };
  const verdict = isSmall ? 'undecided' : verdictOf(placeIn(funnel, observation), direction);
  return { code, verdict, z: scoreOf(funnel, observation), place: null };
}

const WHERE_LOWER_IS_BETTER: Readonly<Record<FunnelPlace, ComparisonVerdict>> = {
  'far-above': 'much-worse',
  above: 'worse',
  inside: 'not-distinguishable',
  below: 'better',
  'far-below': 'much-better',
};
const WHERE_HIGHER_IS_BETTER: Readonly<Record<FunnelPlace, ComparisonVerdict>> = {
  'far-above': 'much-better',
  above: 'better',
  inside: 'not-distinguishable',
  below: 'worse',
  'far-below': 'much-worse',
};

function verdictOf(place: FunnelPlace, direction: ComparisonRule['direction']): ComparisonVerdict {
  return direction === 'lower' ? WHERE_LOWER_IS_BETTER[place] : WHERE_HIGHER_IS_BETTER[place];
}

function withPlaces(
  standings: readonly UnitStanding[],
  units: readonly ComparedUnit[],
  { direction, tolerance }: ComparisonRule,
): UnitStanding[] {
  const badness = (code: string) => {
    const observation = units.find((unit) => unit.code === code)?.observation ?? null;
    return observation === null ? 0 : rateOf(observation) * (direction === 'lower' ? 1 : -1);
  };
  const places = new Map<string, number>();
  for (const { verdicts, sign } of SIDES) {
    const outside = standings.filter(({ verdict }) => verdicts.includes(verdict));
    const found = tiedPlaces(
      outside.map(({ code }) => badness(code) * sign),
      tolerance,
    );
    outside.forEach(({ code }, index) => places.set(code, found[index] ?? 0));
  }
  return standings.map((standing) => ({ ...standing, place: places.get(standing.code) ?? null }));
}

const SIDES: readonly { readonly verdicts: readonly ComparisonVerdict[]; readonly sign: 1 | -1 }[] = [
  { verdicts: ['much-worse', 'worse'], sign: 1 },
  { verdicts: ['much-better', 'better'], sign: -1 },
];

/** Drawn evenly over the root of the size, where the funnel bends most, a little past its smallest and largest. */
function curveOf(funnel: Funnel, observed: readonly Observation[]) {
  const roots = observed.map(({ size }) => Math.sqrt(size));
  const [from, to] = [Math.min(...roots) * 0.9, Math.max(...roots) * 1.05];
  return Array.from({ length: CURVE_POINTS }, (_, step) => {
    const size = (from + ((to - from) * step) / (CURVE_POINTS - 1)) ** 2;
    return { size, ...funnelLimits(funnel, funnel.kind === 'share' ? Math.round(size) : size) };
  });
}

function rateOf({ count, size }: Observation): number {
  return count / size;
}
