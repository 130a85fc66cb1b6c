import type { BurnDown } from '../../api/models.ts';

export interface Box {
  width: number;
  height: number;
}

export interface Place {
  x: number;
  y: number;
}

/** Room for figures at the left, months below, and the marks of events above. */
export const MARGIN = { left: 44, right: 12, top: 32, bottom: 24 };

/** A period day by day from left to right; a day ends at its place. */
export interface CourseAxis {
  /** Where the period begins. */
  start: number;
  dayWidth: number;
  endOf: (day: string) => number | null;
  months: { x: number; month: number }[];
}

export function courseAxis(days: BurnDown['days'], { width }: Box): CourseAxis {
  const dayWidth = (width - MARGIN.left - MARGIN.right) / days.length;
  const endAt = (index: number): number => MARGIN.left + (index + 1) * dayWidth;
  const ends = new Map(days.map(({ day }, index) => [day, endAt(index)]));
  return {
    start: MARGIN.left,
    dayWidth,
    endOf: (day) => ends.get(day) ?? null,
    months: days.flatMap(({ day }, index) =>
      day.endsWith('-01') ? [{ x: endAt(index - 1), month: Number(day.slice(5, 7)) }] : [],
    ),
  };
}

/** What a chart of a period draws; paths are those of SVG, empty where there is nothing to draw. */
export interface CourseGeometry {
  actual: string;
  even: string;
  fan: string;
  expected: string;
  yearBefore: string;
  /** The line that must not be crossed: nothing left, or the limit of the rate. */
  ruleY: number;
  /** The last day known and the figure then; null where nothing is. */
  now: (Place & { day: string; figure: string }) | null;
  ticks: { y: number; value: number }[];
  axis: CourseAxis;
}

export function path(places: readonly Place[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** From the present along the upper edge to the end, and back along the lower one. */
export function band(turn: Place, upper: readonly Place[], lower: readonly Place[]): string {
  return `${path([turn, ...upper, ...lower.toReversed()])}Z`;
}
