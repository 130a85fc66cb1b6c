import type { Period } from '../../shared/period.ts';
import { contains } from '../../shared/period.ts';
import { AT_YEAR_END, CITIES, type City, OVER } from './cities.ts';
import { cityCustomers } from './customer-figures.ts';
import { incidentOf } from './incident.ts';
import { Random } from './random.ts';
import type { StoryFrame } from './story-frame.ts';

/** How many appeals one city has in one quarter, as far as it has passed. */
export interface AppealTarget {
  readonly city: City;
  readonly quarter: Period;
  /** All of them. */
  readonly appeals: number;
  /** Of these, the incident's. */
  readonly incident: number;
  /** Of the incident's, those about unexplained charges. */
  readonly incidentUnexplained: number;
}

/** The working days of the story's quarter that had passed when its table was written: 33 of 62. */
const TOLD_AT = 33 / 62;
/** Last year's rates against this year's. */
const YEAR_BEFORE = 1.03;
const SPREAD = 0.05;
/** Of the closed year that tells the year's story in January and February: the city's last quarter ends over the line. */
const CLOSED_YEAR = { ofYearEnd: 20, firstQuarter: 20 } as const;
const QUARTER_LIMIT_PER_CUSTOMER = 20 / 1_000_000;

/** What each city's quarters have to add up to, so that the last day shows the table (DEMO §2, §4). */
export function appealTargets(frame: StoryFrame): AppealTarget[] {
  return frame.quarters().flatMap((quarter) =>
    CITIES.map((city) => {
      const { incident, incidentUnexplained } = incidentWithin(frame, city, quarter);
      const noise = Math.max(0, appealsOf(frame, city, quarter, incident) - incident);
      return { city, quarter, appeals: noise + incident, incident, incidentUnexplained };
    }),
  );
}

/** The incident's appeals fall on the last five working days, wherever quarters end. */
function incidentWithin(frame: StoryFrame, city: City, quarter: Period) {
  const story = incidentOf(city.code);
  const on = [5, 4, 3, 2, 1].map((count) => contains(quarter, frame.workingDaysAgo(count)));
  const sum = (counts: readonly number[]) => counts.reduce((total, count, place) => total + (on[place] ? count : 0), 0);
  return { incident: sum(story?.appeals ?? []), incidentUnexplained: sum(story?.unexplained ?? []) };
}

function appealsOf(frame: StoryFrame, city: City, quarter: Period, incident: number): number {
  const back = frame.quartersBeforeStory(quarter);
  if (back < 0) return Math.round(usual(city) * frame.elapsed(quarter)) + incident;
  if (back === 0)
    return frame.quarterIsOpen ? ofOpenQuarter(frame, city, quarter, incident) : ofClosedQuarter(frame, city);
  const [first, second, third] = city.before;
  if (back <= 3) return [third, second, first][back - 1] ?? third;
  return ofYearBefore(frame, city, quarter, back);
}

/** As in the table, whose everyday part grows with the quarter; the two cities at their lines stay where they stand. */
function ofOpenQuarter(frame: StoryFrame, city: City, quarter: Period, incident: number): number {
  const everyday = city.now - (incidentOf(city.code)?.appeals.reduce((sum, count) => sum + count, 0) ?? 0);
  if (city.code === OVER || (city.code === AT_YEAR_END && isLastOfYear(quarter))) return everyday + incident;
  const grown = Math.round((everyday * frame.elapsed(quarter)) / TOLD_AT) + incident;
  return Math.min(grown, allowed(city.customers) - 1);
}

function ofClosedQuarter(frame: StoryFrame, city: City): number {
  return city.code === AT_YEAR_END && !frame.yearIsOpen ? CLOSED_YEAR.ofYearEnd : city.now;
}

/** A little more than a year later, and never over the line that nobody is known to have crossed. */
function ofYearBefore(frame: StoryFrame, city: City, quarter: Period, back: number): number {
  if (city.code === AT_YEAR_END && !frame.yearIsOpen && contains(frame.year, quarter.start))
    return CLOSED_YEAR.firstQuarter;
  const [first, second, third] = city.before;
  const later = [usual(city), third, second, first][back % 4] ?? third;
  const noise = 1 + SPREAD * new Random(`year before ${city.code} ${back}`).normal();
  const whole = Math.round(later * YEAR_BEFORE ** Math.floor(back / 4) * noise);
  const { start, end } = quarter;
  const shown = frame.within(quarter);
  const share = frame.workingDays(shown.from, shown.end).length / frame.workingDays(start, end).length;
  return Math.round(Math.min(whole, allowed(cityCustomers(frame, city, quarter))) * share);
}

/** What an ordinary quarter brings. */
function usual({ before: [first, second, third] }: City): number {
  return (first + second + third) / 3;
}

function allowed(customers: number): number {
  return Math.floor(customers * QUARTER_LIMIT_PER_CUSTOMER);
}

function isLastOfYear({ code }: Period): boolean {
  return code.endsWith('Q4');
}
