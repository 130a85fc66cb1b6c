import { describe, expect, test } from '@jest/globals';
import {
  type FeederDay,
  foreseeIncident,
  type IncidentState,
} from '../../red-lines/domain/cohorts/foresee-incident.ts';
import { learntLags, USUAL_CONTACT_TO_TICKET, USUAL_TICKET_TO_APPEAL } from '../../red-lines/domain/cohorts/lags.ts';
import { addDays, type Day, dayFromNumber } from '../../shared/calendar-day.ts';
import { MONDAY_TO_FRIDAY } from '../../shared/working-day.ts';
import { APPEAL_LAGS } from './appeal-lags.ts';
import { CITIES } from './cities.ts';
import { FAULT, faultDay, INCIDENT } from './incident.ts';
import { Rhythm } from './rhythm.ts';
import { daysOfRange, StoryFrame } from './story-frame.ts';
import { ticketsOf } from './tickets.ts';

const FRAME = new StoryFrame('2026-11-22', MONDAY_TO_FRIDAY);
const RHYTHM = new Rhythm(MONDAY_TO_FRIDAY);
/** A year of the company: 1,320 tickets about unexplained charges and 105 appeals. */
const APPEALS = { versionId: '1', layers: ['appeal'], history: { came: 105, from: 1320 } } as const;
/** Of a hundred appeals so many are known after 0, 1, 2 and 3 working days. */
const KNOWN = [40, 35, 15, 10];
const OBSERVED = APPEAL_LAGS.flatMap(([lag, share]) =>
  KNOWN.flatMap((known, later) => Array<number>(Math.round((share * known) / 100)).fill(lag + later)),
);

/** The incident as tickets, contacts and appeals show it at the end of a day so many days before the present one. */
function stateAt(back: number, frame = FRAME): IncidentState {
  const through = frame.daysAgo(back);
  const days = daysOfRange(faultDay(frame, FAULT.first), addDays(through, 1));
  return {
    event: '1',
    name: { zh: '', en: '' },
    since: faultDay(frame, FAULT.first),
    units: [],
    through,
    calendar: MONDAY_TO_FRIDAY,
    feeders: INCIDENT.flatMap(({ city, contacts }) =>
      days.flatMap((day, column) => [
        ...ticketsAt(frame, city, day, through),
        { unitId: city, layer: 'contact' as const, day, count: contacts[column] ?? 0, closedOn: null },
      ]),
    ),
    counted: INCIDENT.flatMap(({ city, unexplained }) =>
      unexplained
        .map((count, place) => ({ unitId: city, versionId: '1', day: frame.workingDaysAgo(5 - place), count }))
        .filter(({ day }) => day <= through),
    ),
    ticketsOfContacts: { came: 66_000, from: 804_000 },
    contactToTicket: USUAL_CONTACT_TO_TICKET,
    ticketToAppeal: learntLags(OBSERVED, USUAL_TICKET_TO_APPEAL),
  };
}

function ticketsAt(frame: StoryFrame, code: string, day: Day, through: Day): FeederDay[] {
  const city = CITIES.find((each) => each.code === code);
  const own = city === undefined ? [] : ticketsOf(frame, RHYTHM, city, day, through).filter(isIncident);
  return own.map(({ handling: { closedAt } }) => ({
    unitId: code,
    layer: 'ticket',
    day,
    count: 1,
    closedOn: closedAt === null ? null : dayFromNumber(Math.floor(closedAt / 1440)),
  }));
}

function isIncident({ product }: { readonly product: string }): boolean {
  return product !== '';
}

const cities = new Set(INCIDENT.map(({ city }) => city));

describe('the incident of the story (DEMO §5)', () => {
  test('has 935 tickets, of which 212 are open on the last day', () => {
    const tickets = stateAt(1).feeders.filter(({ layer }) => layer === 'ticket');
    expect([tickets.length, tickets.filter(({ closedOn }) => closedOn === null).length]).toEqual([935, 212]);
  });

  test('is told the day after the fault, days before the first appeal, and has not much left at the end', () => {
    const further = (back: number) => foreseeIncident(stateAt(back), APPEALS, cities)?.further.mean ?? 0;
    expect(further(11)).toBeGreaterThan(30);
    expect(further(9)).toBeGreaterThan(30);
    expect(further(6)).toBeGreaterThan(25);
    expect(further(1)).toBeGreaterThan(8);
    expect(further(1)).toBeLessThan(12);
  });

  // on D = 2026-11-22 the rest of the year brings 12.8 at the pace before the fault, and the fault 9.6
  test.each(['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-30', '2026-12-01', '2026-12-07'])(
    'leaves the line in doubt on %s too: with the rest of the year about as much is to come',
    (today) => {
      const frame = new StoryFrame(today, MONDAY_TO_FRIDAY);
      const elapsed = frame.elapsed(frame.year);
      const ordinary = ((148 - 51) * (1 - elapsed)) / elapsed;
      const further = foreseeIncident(stateAt(1, frame), APPEALS, cities)?.further.mean ?? 0;
      expect(ordinary + further).toBeGreaterThan(21);
      expect(ordinary + further).toBeLessThan(24);
    },
  );

  test('is seen as it was on an earlier day: nobody was refunded before the repair', () => {
    const closed = stateAt(FAULT.repaired).feeders.filter(({ closedOn }) => closedOn !== null);
    expect([closed.length, addDays(FRAME.today, -FAULT.repaired)]).toEqual([0, '2026-11-14']);
  });
});
