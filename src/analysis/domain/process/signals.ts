import type { ProcessLimits } from './process-limits.ts';

/** A rate between its limits. */
export interface LimitedRate {
  readonly rate: number;
  readonly limits: ProcessLimits;
}

export type Side = 'high' | 'low';

/** Why a point is no chance (NHS England, Making data count; NHSRplotthedots `ptd_calculate_point_type`). */
export const SIGNAL_KINDS = ['beyond-limit', 'trend', 'near-limit', 'shift'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** `high` also for a rising trend, `low` for a falling one. */
export interface Signal {
  readonly kind: SignalKind;
  readonly side: Side;
}

const RUN = 7;

/**
 * The signals of points in a row under one baseline, gravest first: outside the limits; part of seven that rise or fall;
 * near a limit, with another of three on the same side near it too; part of seven on one side of the mean. A point on
 * the mean ends a run.
 */
export function signalsOf(points: readonly LimitedRate[]): Signal[][] {
  const marks = { trend: trendMarks(points), near: nearMarks(points), shift: shiftMarks(points) };
  return points.map((point, index) => {
    const beyond = beyondSide(point);
    return [
      ...signal('beyond-limit', beyond),
      ...signal('trend', marks.trend[index]),
      ...(beyond === undefined ? signal('near-limit', marks.near[index]) : []),
      ...signal('shift', marks.shift[index]),
    ];
  });
}

function signal(kind: SignalKind, side: Side | undefined): Signal[] {
  return side === undefined ? [] : [{ kind, side }];
}

function beyondSide({ rate, limits }: LimitedRate): Side | undefined {
  if (rate > limits.upper) return 'high';
  return rate < limits.lower ? 'low' : undefined;
}

function meanSide({ rate, limits }: LimitedRate): Side | undefined {
  if (rate > limits.centre) return 'high';
  return rate < limits.centre ? 'low' : undefined;
}

/** Points that are part of seven in a row on one side of the mean. */
function shiftMarks(points: readonly LimitedRate[]): (Side | undefined)[] {
  return runMarks(points.map(meanSide), RUN, (from, end) => [from, end]);
}

/** Points that are part of seven, each above (or below) the one before: six steps the same way. */
function trendMarks(points: readonly LimitedRate[]): (Side | undefined)[] {
  const steps = points.slice(1).map(({ rate }, index) => sideOf(rate - (points[index]?.rate ?? rate)));
  const marks = runMarks(steps, RUN - 1, (from, end) => [from, end + 1]);
  return points.map((_, index) => marks[index]);
}

/** Marks everything covered by a run of so many of the same side. */
function runMarks(
  sides: readonly (Side | undefined)[],
  length: number,
  covers: (from: number, end: number) => readonly [number, number],
): (Side | undefined)[] {
  const marks: (Side | undefined)[] = sides.map(() => undefined);
  let from = 0;
  for (let end = 1; end <= sides.length; end += 1) {
    const side = sides[from];
    if (end < sides.length && sides[end] === side) continue;
    if (side !== undefined && end - from >= length) {
      const [first, last] = covers(from, end);
      for (let index = first; index < last; index += 1) marks[index] = side;
    }
    from = end;
  }
  return marks;
}

function sideOf(difference: number): Side | undefined {
  if (difference > 0) return 'high';
  return difference < 0 ? 'low' : undefined;
}

/** Points near a limit where, of three in a row on the same side of the mean, two or more are. */
function nearMarks(points: readonly LimitedRate[]): (Side | undefined)[] {
  const near = points.map(isNear);
  const sides = points.map(meanSide);
  return points.map((_, index) => {
    const side = sides[index];
    if (side === undefined || near[index] !== true) return undefined;
    return [index - 2, index - 1, index].some((from) => isPair(near, sides, from, side)) ? side : undefined;
  });
}

function isPair(near: readonly boolean[], sides: readonly (Side | undefined)[], from: number, side: Side): boolean {
  const three = [from, from + 1, from + 2];
  return three.every((place) => sides[place] === side) && three.filter((place) => near[place]).length >= 2;
}

function isNear({ rate, limits }: LimitedRate): boolean {
  const isInside = rate <= limits.upper && rate >= limits.lower;
  return isInside && (rate > limits.upperWarning || rate < limits.lowerWarning);
}
