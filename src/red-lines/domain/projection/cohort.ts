import type { Day } from '../../../shared/calendar-day.ts';
import type { CountDistribution } from './count-distribution.ts';

/**
 * The complaints of one named incident at a unit, forecast apart from the pace (DESIGN §3): what was counted is taken
 * out of the pace, and what is still to come is added to the rest of the period.
 */
export interface IncidentCohort {
  readonly event: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** The first day on which it brought complaints. */
  readonly since: Day;
  /** The units it concerns. */
  readonly units: readonly { readonly zh: string; readonly en: string }[];
  /** Its complaints counted so far, by day. */
  readonly counted: readonly { readonly day: Day; readonly count: number }[];
  /** How many more it will bring. */
  readonly further: CountDistribution;
  /** The day by which they will have come; until then they are taken to come evenly. */
  readonly until: Day;
}
