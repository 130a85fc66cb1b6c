import type { BurnDown } from '../../api/models.ts';

interface Box {
  width: number;
  height: number;
}

export interface Place {
  x: number;
  y: number;
}

export interface BurnDownGeometry {
  /** SVG paths. */
  actual: string;
  even: string;
  fan: string;
  expected: string;
  /** Where the allowance is used up. */
  floorY: number;
  /** The last day known and what is left then; null where nothing is. */
  now: (Place & { day: string; left: string }) | null;
  ticks: { y: number; value: number }[];
  months: { x: number; month: number }[];
  xOf: (day: string) => number | null;
}

/** Room for figures at the left, months below, and the marks of events above. */
export const MARGIN = { left: 44, right: 12, top: 32, bottom: 24 };

/** Lays out what is left of an allowance over a period: a gauge that falls to zero, and below it where it is overdrawn. */
export function burnDownGeometry({ allowance, days, fan }: BurnDown, { width, height }: Box): BurnDownGeometry {
  const top = Number(allowance);
  const known = days.filter((day) => day.left !== null);
  const lowest = Math.min(0, ...known.map(({ left }) => Number(left)), ...fan.map(({ low }) => Number(low)));
  const places = new Map(days.map(({ day }, index) => [day, index]));
  const span = top - lowest || 1;
  const x = (index: number): number => MARGIN.left + ((index + 1) / days.length) * (width - MARGIN.left - MARGIN.right);
  const y = (left: number): number => MARGIN.top + ((top - left) / span) * (height - MARGIN.top - MARGIN.bottom);
  const at = (day: string, left: string): Place => ({ x: x(places.get(day) ?? 0), y: y(Number(left)) });
  const start = { x: x(-1), y: y(top) };
  const walked = known.map(({ day, left }) => at(day, left ?? '0'));
  const turn = walked.at(-1) ?? start;
  const last = known.at(-1);
  return {
    actual: path([start, ...walked]),
    even: path([start, ...days.map(({ day, even }) => at(day, even))]),
    expected: fan.length === 0 ? '' : path([turn, ...fan.map(({ day, expected }) => at(day, expected))]),
    fan: fan.length === 0 ? '' : band(turn, fan, at),
    floorY: y(0),
    now: last === undefined ? null : { ...turn, day: last.day, left: last.left ?? '0' },
    ticks: ticksOf(top, lowest).map((value) => ({ value, y: y(value) })),
    months: days.flatMap(({ day }, index) =>
      day.endsWith('-01') ? [{ x: x(index - 1), month: Number(day.slice(5, 7)) }] : [],
    ),
    xOf: (day) => (places.has(day) ? x(places.get(day) ?? 0) : null),
  };
}

function band(turn: Place, fan: BurnDown['fan'], at: (day: string, left: string) => Place): string {
  const upper = fan.map(({ day, high }) => at(day, high));
  const lower = fan.toReversed().map(({ day, low }) => at(day, low));
  return `${path([turn, ...upper, ...lower])}Z`;
}

function path(places: readonly Place[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** The whole, its quarters, nothing, and the lowest point where that is below nothing. */
function ticksOf(top: number, lowest: number): number[] {
  const parts = top >= 4 ? [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(top * share)) : [0, top];
  const ticks = [...new Set(parts)];
  return lowest < -top / 8 ? [lowest, ...ticks] : ticks;
}
