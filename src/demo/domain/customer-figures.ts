import type { Period } from '../../shared/period.ts';
import { nextPeriod, periodContaining, subPeriods } from '../../shared/period.ts';
import { CITIES, type City, WITHOUT_BASE } from './cities.ts';
import { countiesOf } from './counties.ts';
import type { StoryFrame } from './story-frame.ts';

/** Half a per cent a quarter: what 0.15 % a month comes to. */
const QUARTERLY_GROWTH = 0.005;
const MONTHLY_GROWTH = 0.0015;

/** One figure of the customer base: the customers of a unit at the end of a month. */
export interface CustomerFigure {
  readonly unit: string;
  /** `2026-10` */
  readonly month: string;
  readonly customers: number;
}

/**
 * Every month from the first whole quarter with data to the last month that has ended, oldest first. The quarter in which
 * the data begin has no customers, so that a few days of it give no rate.
 */
export function monthsOfBase(frame: StoryFrame): Period[] {
  const months: Period[] = [];
  const begun = periodContaining('quarter', frame.firstDay);
  const whole = begun.start < frame.firstDay ? nextPeriod(begun) : begun;
  const first = periodContaining('month', whole.start);
  for (let month = first; month.end <= frame.today; month = nextPeriod(month)) months.push(month);
  return months;
}

/** The whole base: company, cities and counties, except the month that one city has not delivered yet. */
export function customerFigures(frame: StoryFrame): CustomerFigure[] {
  const months = monthsOfBase(frame);
  const last = months.at(-1);
  return months.flatMap((month) =>
    monthFigures(frame, month).filter(({ unit }) => month !== last || !isWithheld(frame, unit)),
  );
}

/** Everybody's customers at the end of a month. */
export function monthFigures(frame: StoryFrame, month: Period): CustomerFigure[] {
  return [
    { unit: 'root', month: month.code, customers: companyCustomers(frame, month) },
    ...CITIES.flatMap((city) => cityFigures(city, month, cityCustomers(frame, city, month))),
  ];
}

/** Customers by which a city's quarter is measured: the mean of its months, the last known one carried forward. */
export function customersOfQuarter(frame: StoryFrame, city: City, quarter: Period): number {
  return averageOf(frame, quarter, isWithheld(frame, city.code) ? -1 : 0, (month) => cityCustomers(frame, city, month));
}

/** The same of the whole company. */
export function companyOfQuarter(frame: StoryFrame, quarter: Period): number {
  return averageOf(frame, quarter, 0, (month) => companyCustomers(frame, month));
}

function averageOf(
  frame: StoryFrame,
  quarter: Period,
  missing: number,
  customersOf: (month: Period) => number,
): number {
  const months = monthsOfBase(frame);
  const known = months.slice(0, months.length + missing);
  const last = known.at(-1);
  const figures = subPeriods(quarter, 'month').map((month) =>
    last !== undefined && month.start > last.start ? customersOf(last) : customersOf(month),
  );
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** One city, with its counties, has not delivered the last month of a quarter that still runs. */
function isWithheld(frame: StoryFrame, unit: string): boolean {
  return unit.split('-')[0] === WITHOUT_BASE && frame.quarterIsOpen && frame.today < frame.quarter.end;
}

/** The company's figure is the sum of its cities', also where one of them is still missing. */
function companyCustomers(frame: StoryFrame, month: Period): number {
  return CITIES.reduce((sum, city) => sum + cityCustomers(frame, city, month), 0);
}

/**
 * A city's customers at the end of a month: the average of its story's quarter is exactly the table's, those of the
 * three quarters before 0.985, 0.990 and 0.995 of it. In an open quarter the last known month stands in for the rest.
 */
export function cityCustomers(frame: StoryFrame, { customers }: City, month: Period): number {
  const quarter = periodContaining('quarter', month.start);
  const back = frame.quartersBeforeStory(quarter);
  const level = Math.round(customers * (1 - QUARTERLY_GROWTH * back));
  return level + stepOf(frame, quarter, month, Math.round(customers * MONTHLY_GROWTH));
}

/** How far a month lies from its quarter's average; the three of them, or what stands for them, cancel out. */
function stepOf(frame: StoryFrame, quarter: Period, month: Period, growth: number): number {
  const months = subPeriods(quarter, 'month');
  const known = months.filter(({ end }) => end <= frame.today).length;
  const place = months.findIndex(({ code }) => code === month.code);
  if (known === 1) return 0;
  if (known === 2) return place === 0 ? -2 * Math.round(growth / 3) : Math.round(growth / 3);
  return (place - 1) * growth;
}

/** The counties' figures add up to their city's; what rounding leaves goes to the first. */
function cityFigures(city: City, month: Period, customers: number): CustomerFigure[] {
  const counties = countiesOf(city.code).map(({ code, share }) => ({
    unit: code,
    month: month.code,
    customers: Math.round(customers * share),
  }));
  const rest = customers - counties.reduce((sum, figure) => sum + figure.customers, 0);
  const [first, ...others] = counties;
  const whole = { unit: city.code, month: month.code, customers };
  return first === undefined ? [whole] : [whole, { ...first, customers: first.customers + rest }, ...others];
}
