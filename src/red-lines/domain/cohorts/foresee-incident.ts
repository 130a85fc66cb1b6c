import type { Layer } from '../../../complaints/domain/layer.ts';
import { type Day, daysBetween } from '../../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDayAfter, workingDaysBetween } from '../../../shared/working-day.ts';
import type { IncidentCohort } from '../projection/cohort.ts';
import { negativeBinomial } from '../projection/negative-binomial.ts';
import type { Conversion, Outcome } from './conversion.ts';
import { conversionOf, type Feeders, feedersOf, stillToCome, undecided } from './incident-forecast.ts';
import { type Lags, nearlyAll } from './lags.ts';

/** Contacts or tickets of an incident that a unit received on one day and closed on another, or not yet. */
export interface FeederDay {
  readonly unitId: string;
  readonly layer: 'contact' | 'ticket';
  readonly day: Day;
  readonly count: number;
  readonly closedOn: Day | null;
}

/** What one version of an indicator counted of an incident at a unit on one day. */
export interface CountedDay {
  readonly unitId: string;
  readonly versionId: string;
  readonly day: Day;
  readonly count: number;
}

/** An indicator whose numerator an incident may feed. */
export interface FedVersion {
  readonly versionId: string;
  readonly layers: readonly Layer[];
  /** What of the layer above led to it before, among complaints of the same types. */
  readonly history: Outcome;
}

/** An incident as it stands at the end of a day. */
export interface IncidentState {
  readonly event: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly since: Day;
  readonly units: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[];
  readonly through: Day;
  readonly calendar: WorkingCalendar;
  readonly feeders: readonly FeederDay[];
  readonly counted: readonly CountedDay[];
  readonly ticketsOfContacts: Outcome;
  readonly contactToTicket: Lags;
  /** To the day on which the appeal was known: one accepted and not handed over yet is still to come. */
  readonly ticketToAppeal: Lags;
}

/** Less than this is not worth a line of its own. */
const NEGLIGIBLE = 0.05;

/**
 * What an incident has brought to an indicator at a unit, and what it will still bring: its open tickets, and those its
 * contacts will yet become, at the rate the incident as a whole has shown. Undefined where it brings nothing.
 */
export function foreseeIncident(
  state: IncidentState,
  version: FedVersion,
  unitIds: ReadonlySet<string>,
): IncidentCohort | undefined {
  const counted = state.counted.filter(
    ({ unitId, versionId }) => versionId === version.versionId && unitIds.has(unitId),
  );
  const own = state.feeders.filter(({ unitId }) => unitIds.has(unitId));
  const { mean, variance } = furtherOf(state, version, own);
  if (counted.length === 0 && mean < NEGLIGIBLE) return undefined;
  const days = nearlyAll(state.ticketToAppeal) + (isStillCalled(state, own) ? nearlyAll(state.contactToTicket) : 0);
  return {
    event: state.event,
    name: state.name,
    since: state.since,
    // whoever reads one unit is told of no other
    units: state.units.filter(({ id }) => unitIds.has(id)).map(({ name }) => name),
    counted: byDay(counted),
    further: negativeBinomial(mean, variance),
    until: workingDayAfter(state.calendar, state.through, days),
  };
}

function furtherOf(state: IncidentState, version: FedVersion, own: readonly FeederDay[]) {
  const came = total(state.counted.filter(({ versionId }) => versionId === version.versionId));
  const toTickets = conversionOf(contactStep(state));
  if (version.layers.includes('appeal')) {
    const rate = conversionOf({ ...ticketStep(state), came, history: version.history });
    return stillToCome(rate, openTickets(state, own) + toTickets.mean * openContacts(state, own));
  }
  if (version.layers.includes('ticket')) return stillToCome(rateOf(state, version, came), openContacts(state, own));
  return { mean: 0, variance: 0 };
}

function rateOf(state: IncidentState, { history }: FedVersion, came: number): Conversion {
  return conversionOf({ ...contactStep(state), came, history });
}

function contactStep(state: IncidentState) {
  const tickets = total(state.feeders.filter(({ layer }) => layer === 'ticket'));
  return { feeders: contacts(state, state.feeders), came: tickets, history: state.ticketsOfContacts };
}

function ticketStep(state: IncidentState) {
  return { feeders: tickets(state, state.feeders) };
}

function openContacts(state: IncidentState, own: readonly FeederDay[]): number {
  return undecided(contacts(state, own));
}

function openTickets(state: IncidentState, own: readonly FeederDay[]): number {
  return undecided(tickets(state, own));
}

/** Contacts age by calendar days: people call, and tickets are opened, on every day of the week. */
function contacts({ through, contactToTicket }: IncidentState, days: readonly FeederDay[]): Feeders[] {
  const own = days.filter(({ layer }) => layer === 'contact');
  return own.map(({ day, count }) =>
    feedersOf(count, { age: daysBetween(day, through), closedAfter: null }, contactToTicket),
  );
}

/** Tickets age by working days, for appeals are accepted on them. */
function tickets({ through, calendar, ticketToAppeal }: IncidentState, days: readonly FeederDay[]): Feeders[] {
  const own = days.filter(({ layer }) => layer === 'ticket');
  const since = (day: Day, until: Day) => workingDaysBetween(calendar, day, until);
  return own.map(({ day, closedOn, count }) => {
    const closedAfter = closedOn === null ? null : since(day, closedOn);
    return feedersOf(count, { age: since(day, through), closedAfter }, ticketToAppeal);
  });
}

function isStillCalled(state: IncidentState, own: readonly FeederDay[]): boolean {
  return openContacts(state, own) >= 1;
}

function byDay(rows: readonly CountedDay[]): { day: Day; count: number }[] {
  const days = new Map<Day, number>();
  for (const { day, count } of rows) days.set(day, (days.get(day) ?? 0) + count);
  return [...days].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function total(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
