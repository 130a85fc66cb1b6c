import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { changeStamp } from '../../audit/change-stamp.query.ts';
import { type CountedSide, readCountedSides } from '../../complaints/counts/counted-sides.ts';
import { lacksKeys } from '../../complaints/search/search-lag.query.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { KeptAnswers } from '../../platform/kept-answers.ts';
import { type Day, addDays, daysBetween } from '../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../shared/working-day.ts';
import { foreseeIncident, type FedVersion, type IncidentState } from '../domain/cohorts/foresee-incident.ts';
import { learntLags, USUAL_CONTACT_TO_TICKET, USUAL_TICKET_TO_APPEAL } from '../domain/cohorts/lags.ts';
import type { IncidentCohort } from '../domain/projection/cohort.ts';
import { type EventRow, incidentsAround } from '../events/event.query.ts';
import { type IncidentSelection, incidentSelection } from '../events/incident-selection.ts';
import type { UnitFamily } from '../readings/unit-family.ts';
import type { HistoryRow } from './conversion-history.query.ts';
import { followedCustomers } from './followed-customers.query.ts';
import { incidentCounted } from './incident-counted.query.ts';
import { type FeederRow, incidentFeeders } from './incident-feeders.query.ts';
import { learntHistory } from './learnt-history.ts';

/** What the incidents of a family bring to the versions asked about. */
export type CohortsOf = (unitId: string, versionId: string) => readonly IncidentCohort[];

type IncidentQuestion = [event: EventRow, sides: readonly CountedSide[], calendar: WorkingCalendar, through: Day];

interface Incident {
  readonly state: IncidentState;
  readonly versions: ReadonlyMap<string, FedVersion>;
}

/** An incident weighs on what lies this far back: more than a year of pace. */
const REMEMBERED_DAYS = 400;
/** The whole company: what an incident makes of its tickets is learnt from all of them, whoever asks. */
const EVERYWHERE = { unitPath: '' };
/** A board, its red lines and their days look at the same few incidents. */
const MOST_KEPT = 50;
/** Types with fewer contacts than this in a year tell nothing of their own. */
const THIN = 100;

/** Incidents as cohorts of their own: what each has brought to a line, and what it will still bring (在途申诉). */
@Injectable()
export class Cohorts {
  private readonly calendars: WorkingCalendars;
  private readonly known = new KeptAnswers<Incident>(MOST_KEPT);

  constructor(calendars: WorkingCalendars) {
    this.calendars = calendars;
  }

  /** The cohorts of a unit, its children and these versions of indicators, as they stood at the end of a day. */
  async of(
    manager: EntityManager,
    family: UnitFamily,
    versionIds: readonly string[],
    through: Day,
  ): Promise<CohortsOf> {
    const stamp = await stampOf(manager);
    const events = await incidentsAround(manager, family.top.path, addDays(through, -REMEMBERED_DAYS), through);
    if (events.length === 0) return () => [];
    const sides = (await readCountedSides(manager)).filter(
      ({ side, version }) => side === 'numerator' && versionIds.includes(version),
    );
    const calendar = await this.calendars.current(manager);
    const incidents: Incident[] = [];
    for (const event of events) incidents.push(await this.incident(stamp, manager, event, sides, calendar, through));
    return (unitId, versionId) => {
      const units = new Set(family.countedFor(unitId).map((unit) => unit.unitId));
      return incidents.flatMap(({ state, versions }) => {
        const version = versions.get(versionId);
        const cohort = version === undefined ? undefined : foreseeIncident(state, version, units);
        return cohort === undefined ? [] : [cohort];
      });
    };
  }

  /** Read once for all who ask until something changes. */
  private incident(
    stamp: string | null,
    manager: EntityManager,
    ...[event, sides, calendar, through]: IncidentQuestion
  ) {
    const load = () => loadIncident(manager, event, sides, calendar, through);
    if (stamp === null) return load();
    const versions = sides.map(({ version }) => version).join();
    return this.known.of(`${event.id} ${versions} ${through}`, stamp, load);
  }
}

/**
 * Read before everything it stands for. Null where nothing is kept: a transaction reads for itself, for it may be undone,
 * and customers cannot be followed before they have been given their keys.
 */
async function stampOf(manager: EntityManager): Promise<string | null> {
  if (manager.queryRunner !== undefined || (await lacksKeys(manager))) return null;
  return changeStamp(manager);
}

async function loadIncident(
  manager: EntityManager,
  event: EventRow,
  sides: readonly CountedSide[],
  calendar: WorkingCalendar,
  through: Day,
): Promise<Incident> {
  const selection = await incidentSelection(manager, event, EVERYWHERE);
  if (selection === undefined) throw new Error(`event ${event.id} has no complaints of its own`);
  const feeders = await incidentFeeders(manager, selection, through);
  const types = typesOf(feeders, selection);
  const history = await learntHistory(manager, types, sides, selection.from);
  const followed = await followedCustomers(manager, types, selection.from);
  const days = followed.map(({ layer, from, to }) =>
    layer === 'appeal' ? { layer, lag: workingDaysBetween(calendar, from, to) } : { layer, lag: daysBetween(from, to) },
  );
  const lagsOf = (wanted: 'ticket' | 'appeal') => days.filter(({ layer }) => layer === wanted).map(({ lag }) => lag);
  const state = {
    event: event.id,
    name: event.name,
    since: selection.from,
    units: event.units.map(({ id, name }) => ({ id, name })),
    through,
    calendar,
    feeders,
    counted: await incidentCounted(manager, selection, sides, through),
    ticketsOfContacts: ticketsOfContacts(history),
    contactToTicket: learntLags(lagsOf('ticket'), USUAL_CONTACT_TO_TICKET),
    ticketToAppeal: learntLags(lagsOf('appeal'), USUAL_TICKET_TO_APPEAL),
  };
  return { state, versions: new Map(sides.map((side) => [side.version, fedVersion(side, history)])) };
}

/** The types its tickets have been filed under; before there are any, those it is known by. */
function typesOf(feeders: readonly FeederRow[], { types }: IncidentSelection): string[] {
  const seen = feeders.filter(({ layer }) => layer === 'ticket').map(({ type }) => type);
  return [...new Set(seen.length > 0 ? seen : types)];
}

/** Of these types, or of all where contacts are hardly filed under them. */
function ticketsOfContacts(history: readonly HistoryRow[]) {
  const own = { came: countOf(history, 'ticket'), from: countOf(history, 'contact') };
  return own.from >= THIN ? own : { came: countOf(history, 'all-ticket'), from: countOf(history, 'all-contact') };
}

function fedVersion({ version, layers }: CountedSide, history: readonly HistoryRow[]): FedVersion {
  const above = layers.includes('appeal') ? 'ticket' : 'contact';
  return {
    versionId: version,
    layers: layers as FedVersion['layers'],
    history: { came: countOf(history, 'counted', version), from: countOf(history, above) },
  };
}

function countOf(history: readonly HistoryRow[], what: HistoryRow['what'], version: string | null = null): number {
  return Number(history.find((row) => row.what === what && row.versionId === version)?.count ?? '0');
}
