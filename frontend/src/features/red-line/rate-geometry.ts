import type { BurnDown, Reading } from '../../api/models.ts';
import { band, type Box, courseAxis, type CourseGeometry, MARGIN, path, type Place } from './course-axis.ts';

/** Room above the highest figure, as a share of it. */
const AIR = 0.08;

/** Lays out the rate of a period as it grows towards its limit, and where it is expected to end. */
export function rateGeometry(
  { days }: BurnDown,
  { limitValue, projection }: Pick<Reading, 'limitValue' | 'projection'>,
  box: Box,
): CourseGeometry {
  const axis = courseAxis(days, box);
  const known = days.filter(({ rate }) => rate !== null);
  const limit = Number(limitValue ?? 0);
  const highest = Math.max(limit, Number(projection?.high ?? 0), ...known.map(({ rate }) => Number(rate)));
  const top = highest * (1 + AIR) || 1;
  const y = (rate: number): number => MARGIN.top + (1 - rate / top) * (box.height - MARGIN.top - MARGIN.bottom);
  const start = { x: axis.start, y: y(0) };
  const walked = known.map(({ day, rate }) => ({ x: axis.endOf(day) ?? axis.start, y: y(Number(rate)) }));
  const turn = walked.at(-1) ?? start;
  const last = known.at(-1);
  const end = axis.endOf(days.at(-1)?.day ?? '') ?? axis.start;
  const ends = [projection?.low, projection?.expected, projection?.high];
  const [low, expected, high] = ends.map((rate = null): Place[] =>
    rate === null ? [] : [{ x: end, y: y(Number(rate)) }],
  );
  const isOpen = expected !== undefined && expected.length > 0;
  return {
    axis,
    actual: path([start, ...walked]),
    even: path([start, { x: end, y: y(limit) }]),
    expected: isOpen ? path([turn, ...expected]) : '',
    fan: isOpen ? band(turn, high ?? [], low ?? []) : '',
    yearBefore: '',
    ruleY: y(limit),
    now: last === undefined ? null : { ...turn, day: last.day, figure: last.rate ?? '0' },
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ value: round(limit * share), y: y(limit * share) })),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
