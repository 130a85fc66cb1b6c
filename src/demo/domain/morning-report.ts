import { addDays } from '../../shared/calendar-day.ts';
import { CITIES, OVER } from './cities.ts';
import { type ComplaintRow, endOf, REPORT_HEADER, reportCells } from './complaint-row.ts';
import { contactOf } from './contacts.ts';
import { appealRow } from './appeal-rows.ts';
import { countiesOf } from './counties.ts';
import { Random } from './random.ts';
import { Rhythm } from './rhythm.ts';
import { daysOfRange, type StoryFrame } from './story-frame.ts';
import { ticketsOf } from './tickets.ts';

/** What becomes of the rows of this morning's report when it is brought in (DEMO §9). */
export const MORNING = { created: 301, updated: 6, unchanged: 4, rejected: 7 } as const;
const NEW_APPEALS = 2;
/** Days back in which tickets are looked for that ended today, or had ended before. */
const RECENT = 9;

/** The report that lies on the analyst's desk and has not been brought in: 318 rows, seven of which cannot be read. */
export function morningReport(frame: StoryFrame): { readonly header: readonly string[]; readonly rows: string[][] } {
  const rows = [...known(frame), ...created(frame)];
  return { header: REPORT_HEADER, rows: [...rows.map(reportCells), ...unreadable(rows)] };
}

/** Tickets that ended today, and some that stand as they stood. */
function known(frame: StoryFrame): ComplaintRow[] {
  const { city, rhythm } = partsOf(frame);
  const days = daysOfRange(frame.daysAgo(RECENT), frame.today);
  const asOf = (day: string) => days.flatMap((each) => ticketsOf(frame, rhythm, city, each, day));
  const before = asOf(frame.lastDay);
  const ended = (row: ComplaintRow) => row.handling.closedAt !== null;
  const updated = asOf(frame.today).filter((row, place) => ended(row) && !ended(before[place] ?? row));
  const unchanged = before.filter((row) => ended(row) && row.handling.surveyedAt === null);
  return [...updated.slice(0, MORNING.updated), ...unchanged.slice(0, MORNING.unchanged)];
}

/** Two appeals that were accepted on the last working day and are known only now, today's tickets, and contacts. */
function created(frame: StoryFrame): ComplaintRow[] {
  const { city, rhythm } = partsOf(frame);
  const [first] = countiesOf(city.code);
  const appeals = Array.from({ length: NEW_APPEALS }, (_, place) =>
    appealRow(
      frame,
      {
        city: city.code,
        county: first?.code ?? city.code,
        acceptedOn: frame.workingDaysAgo(1),
        knownOn: frame.today,
        unexplained: place === 0,
        incident: false,
        alleged: false,
        partner: false,
        restated: false,
      },
      900 + place,
      frame.today,
    ),
  );
  return [...appeals, ...ticketsOf(frame, rhythm, city, frame.today, frame.today), ...morningContacts(frame)];
}

/** The contacts of the present day, which this city reports itself: the hotline's list of that day leaves them out. */
export function morningContacts(frame: StoryFrame): ComplaintRow[] {
  const { city, rhythm, random } = partsOf(frame);
  const tickets = ticketsOf(frame, rhythm, city, frame.today, frame.today);
  return Array.from({ length: MORNING.created - NEW_APPEALS - tickets.length }, (_, place) =>
    contactOf(frame, random, city, frame.today, 5000 + place, false),
  );
}

/** One row of each kind that is refused, made of good ones. */
function unreadable(rows: readonly ComplaintRow[]): string[][] {
  const spoilt = (place: number, changes: Readonly<Record<string, string>>): string[] => {
    const row = rows[rows.length - 1 - place];
    const cells = row === undefined ? [] : reportCells({ ...row, number: `${row.number}-${place}` });
    return cells.map((cell, column) => changes[REPORT_HEADER[column] ?? ''] ?? cell);
  };
  const received = rows.at(-1)?.receivedAt ?? 0;
  return [
    spoilt(0, { 投诉时间: '11/12/26' }),
    spoilt(1, { 单位: '滨江' }),
    spoilt(2, { 单位: '滨江' }),
    spoilt(3, { 编号: '1.39E+10' }),
    spoilt(4, { 办结时间: dayText(received - 4 * 1440) }),
    spoilt(5, { 编号: '' }),
    spoilt(6, { 层级: '叠加包' }),
  ];
}

function dayText(minute: number): string {
  return addDays('1970-01-01', Math.floor(minute / endOf('1970-01-01')));
}

function partsOf(frame: StoryFrame) {
  const city = CITIES.find(({ code }) => code === OVER);
  if (city === undefined) throw new Error(`there is no city ${OVER}`);
  return { city, rhythm: new Rhythm(frame.calendar), random: new Random('morning report') };
}
