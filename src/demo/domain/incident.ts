import { addDays, type Day, daysBetween } from '../../shared/calendar-day.ts';
import type { StoryFrame } from './story-frame.ts';

/** What the double charge brought to a city; the story of DEMO §5. */
export interface IncidentCity {
  readonly city: string;
  /** From the eleventh day before the last one to the last one: D−12 … D−1. */
  readonly contacts: readonly number[];
  readonly tickets: readonly number[];
  /** On the last five working days, W−5 … W−1; of these so many about unexplained charges. */
  readonly appeals: readonly number[];
  readonly unexplained: readonly number[];
}

/** Calendar days before the present one on which the billing was cut over, the fault began, and it was repaired. */
export const FAULT = { cutOver: 13, first: 12, repaired: 8 } as const;
/** So many working days ago it began at the latest: a ticket is open for days before its customer appeals. */
const WORKING_DAYS_AGO = 9;

export const INCIDENT: readonly IncidentCity[] = [
  {
    city: 'bingang',
    contacts: [1180, 1460, 960, 620, 380, 260, 210, 170, 140, 120, 90, 60],
    tickets: [18, 64, 96, 88, 71, 40, 52, 60, 48, 36, 30, 22],
    appeals: [4, 8, 11, 11, 9],
    unexplained: [3, 6, 9, 9, 7],
  },
  {
    city: 'lanzhou',
    contacts: [640, 820, 560, 340, 220, 150, 120, 100, 80, 60, 50, 40],
    tickets: [9, 30, 46, 44, 35, 20, 26, 30, 24, 18, 16, 12],
    appeals: [2, 4, 6, 6, 4],
    unexplained: [1, 3, 5, 5, 3],
  },
];

export function incidentOf(city: string): IncidentCity | undefined {
  return INCIDENT.find((each) => each.city === city);
}

/**
 * A day of the fault, so many days before the present one; earlier by as much where holidays kept its customers from
 * appealing when their tickets had been open for long enough.
 */
export function faultDay(frame: StoryFrame, ago: number): Day {
  const latest = frame.workingDaysAgo(WORKING_DAYS_AGO);
  const kept = Math.max(0, daysBetween(latest, frame.daysAgo(FAULT.first)));
  return addDays(frame.daysAgo(ago), -kept);
}

/** The day of one of the story's columns of contacts and tickets. */
export function faultDayOf(frame: StoryFrame, column: number): Day {
  return addDays(faultDay(frame, FAULT.first), column);
}

/** The place of a day in the story's columns of contacts and tickets: 0 for the fault's first; there is none outside. */
export function faultColumn(frame: StoryFrame, day: Day): number {
  return daysBetween(faultDay(frame, FAULT.first), day);
}
