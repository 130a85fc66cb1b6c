import type { BurnDown } from '../../api/models.ts';
import { band, type Box, courseAxis, type CourseGeometry, MARGIN, path, type Place } from './course-axis.ts';

/** Lays out what is left of an allowance over a period: a gauge that falls to zero, and below it where it is overdrawn. */
export function burnDownGeometry(burnDown: BurnDown, box: Box, beside: { yearBefore: boolean }): CourseGeometry {
  const { allowance, days, fan } = burnDown;
  const axis = courseAxis(days, box);
  const top = Number(allowance);
  const known = days.filter(({ left }) => left !== null);
  const before = beside.yearBefore ? days.filter(({ leftYearBefore }) => leftYearBefore !== null) : [];
  const lowest = Math.min(
    0,
    ...known.map(({ left }) => Number(left)),
    ...before.map(({ leftYearBefore }) => Number(leftYearBefore)),
    ...fan.map(({ low }) => Number(low)),
  );
  const span = top - lowest || 1;
  const y = (left: number): number => MARGIN.top + ((top - left) / span) * (box.height - MARGIN.top - MARGIN.bottom);
  const at = (day: string, left: string | null): Place => ({ x: axis.endOf(day) ?? axis.start, y: y(Number(left)) });
  const start = { x: axis.start, y: y(top) };
  const walked = known.map(({ day, left }) => at(day, left));
  const turn = walked.at(-1) ?? start;
  const last = known.at(-1);
  const edge = (which: 'low' | 'expected' | 'high') => fan.map((point) => at(point.day, point[which]));
  return {
    axis,
    actual: path([start, ...walked]),
    even: path([start, ...days.map(({ day, even }) => at(day, even))]),
    expected: fan.length === 0 ? '' : path([turn, ...edge('expected')]),
    fan: fan.length === 0 ? '' : band(turn, edge('high'), edge('low')),
    yearBefore:
      before.length === 0 ? '' : path([start, ...before.map(({ day, leftYearBefore }) => at(day, leftYearBefore))]),
    ruleY: y(0),
    now: last === undefined ? null : { ...turn, day: last.day, figure: last.left ?? '0' },
    ticks: ticksOf(top, lowest).map((value) => ({ value, y: y(value) })),
  };
}

/** The whole, its quarters, nothing, and the lowest point where that is below nothing. */
function ticksOf(top: number, lowest: number): number[] {
  const parts = top >= 4 ? [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(top * share)) : [0, top];
  const ticks = [...new Set(parts)];
  return lowest < -top / 8 ? [lowest, ...ticks] : ticks;
}
