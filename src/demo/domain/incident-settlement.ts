import { arrivedBy, USUAL_CONTACT_TO_TICKET } from '../../red-lines/domain/cohorts/lags.ts';
import { daysBetween } from '../../shared/calendar-day.ts';
import { workingDaysBetween } from '../../shared/working-day.ts';
import { APPEAL_LAGS } from './appeal-lags.ts';
import { PROVINCE_UNEXPLAINED } from './cities.ts';
import { faultDayOf, INCIDENT } from './incident.ts';
import { Random } from './random.ts';
import type { StoryFrame } from './story-frame.ts';

/**
 * Tickets settled by the end of each of the last five working days. Until the repair nobody could be refunded; then the
 * refunds went out in batches, and who complained later was mostly served at once. The rest, 212 of 935, are still open.
 * Later in the year fewer are settled, in proportion: then less is left for it to bring, and the line stays in doubt.
 */
const SETTLED: readonly { readonly back: number; readonly tickets: number }[] = [
  { back: 5, tickets: 90 },
  { back: 4, tickets: 250 },
  { back: 3, tickets: 430 },
  { back: 2, tickets: 610 },
  { back: 1, tickets: 723 },
];
const MOST_SETTLED = 723;
const FEWEST_SETTLED = 300;
/** When a ticket's turn comes, from the first refund (0) to the last (1): drawn within a stretch, by the column it came in. */
const BACKLOG = { from: 0.4, width: 1 };
const AT_ONCE = { from: 0, width: 0.3 };
const STRETCHES = [...Array<typeof BACKLOG>(6).fill(BACKLOG), ...Array<typeof AT_ONCE>(6).fill(AT_ONCE)];

/** With 20 left, so many appeals until the end of the year, by the reckoning below, make a breach as likely as not. */
const IN_DOUBT = 21.8;
/** Working days until an appeal is known, mostly. */
const KNOWN_LATER = 1;
const APPEALED = total(INCIDENT.flatMap(({ unexplained }) => unexplained));

interface Turn {
  readonly key: string;
  readonly column: number;
}

/** The tickets in the order in which they are settled. */
const TURNS = turns();
const PLACES = new Map(TURNS.map(({ key }, turn) => [key, turn]));
const KNOWN_TOTALS = new WeakMap<StoryFrame, number>();

/** How many working days ago the incident's ticket of a city, a column of the story and a place was settled; null if not. */
export function settledBack(frame: StoryFrame, city: string, column: number, place: number): number | null {
  const turn = PLACES.get(keyOf(city, column, place));
  return turn === undefined ? null : backOf(turn, settledInAll(frame));
}

function backOf(turn: number, settled: number): number | null {
  return SETTLED.find(({ tickets }) => turn < Math.round((tickets * settled) / MOST_SETTLED))?.back ?? null;
}

function settledInAll(frame: StoryFrame): number {
  const known = KNOWN_TOTALS.get(frame) ?? reckonSettled(frame);
  KNOWN_TOTALS.set(frame, known);
  return known;
}

/** As many as leave the line in doubt: what the rest of the year brings anyway need not come of the incident. */
function reckonSettled(frame: StoryFrame): number {
  const ordinary = PROVINCE_UNEXPLAINED.used - APPEALED;
  const elapsed = frame.elapsed(frame.year);
  const needed = IN_DOUBT - (ordinary * (1 - elapsed)) / elapsed;
  const toCome = furtherAppeals(frame);
  let settled = MOST_SETTLED;
  while (settled > FEWEST_SETTLED && toCome(settled) < needed) settled -= 1;
  return settled;
}

/** What open tickets, and those that contacts will yet become, will bring, at the rate at which all have brought appeals while they were open. */
function furtherAppeals(frame: StoryFrame): (settled: number) => number {
  const columns = INCIDENT[0]?.tickets.map((_, column) => column) ?? [];
  const backs = [null, ...SETTLED.map(({ back }) => back)];
  const shares = new Map(
    columns.flatMap((column) =>
      backs.map((back) => [`${column} ${back}`, appealedWhileOpen(frame, column, back)] as const),
    ),
  );
  const announced = ticketsToCome(frame);
  return (settled) => {
    let [decided, open] = [0, announced];
    for (const [turn, { column }] of TURNS.entries()) {
      const back = backOf(turn, settled);
      const share = shares.get(`${column} ${back}`) ?? 0;
      decided += share;
      if (back === null) open += 1 - share;
    }
    return (APPEALED * open) / decided;
  };
}

/** The share of what tickets of a column would ever bring that came while they were open. */
function appealedWhileOpen(frame: StoryFrame, column: number, back: number | null): number {
  const end = back === null ? frame.lastDay : frame.workingDaysAgo(back);
  const days = Math.max(0, workingDaysBetween(frame.calendar, faultDayOf(frame, column), end));
  return total(APPEAL_LAGS.filter(([lag]) => lag + KNOWN_LATER <= days).map(([, share]) => share)) / 100;
}

/** Tickets that the contacts of the last days will yet become. */
function ticketsToCome(frame: StoryFrame): number {
  let [decided, open] = [0, 0];
  for (const { contacts } of INCIDENT) {
    for (const [column, count] of contacts.entries()) {
      const share = arrivedBy(USUAL_CONTACT_TO_TICKET, daysBetween(faultDayOf(frame, column), frame.lastDay));
      decided += count * share;
      open += count * (1 - share);
    }
  }
  return (TURNS.length * open) / decided;
}

function turns(): Turn[] {
  const random = new Random('settlement');
  const columns = INCIDENT[0]?.tickets.length ?? 0;
  const due: (Turn & { due: number })[] = [];
  for (let column = 0; column < columns; column += 1) {
    const { from, width } = STRETCHES[column] ?? BACKLOG;
    for (const { city, tickets } of INCIDENT) {
      for (let place = 0; place < (tickets[column] ?? 0); place += 1) {
        due.push({ key: keyOf(city, column, place), column, due: from + width * random.next() });
      }
    }
  }
  return due.sort((a, b) => a.due - b.due);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function keyOf(city: string, column: number, place: number): string {
  return `${city} ${column} ${place}`;
}
