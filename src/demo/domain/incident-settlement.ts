import { INCIDENT } from './incident.ts';
import { Random } from './random.ts';

/**
 * Tickets settled by the end of each of the last five working days. Until the repair nobody could be refunded; then the
 * refunds went out in batches, and who complained later was mostly served at once. The rest, 212 of 935, are still open.
 */
const SETTLED: readonly { readonly back: number; readonly tickets: number }[] = [
  { back: 5, tickets: 90 },
  { back: 4, tickets: 250 },
  { back: 3, tickets: 430 },
  { back: 2, tickets: 610 },
  { back: 1, tickets: 723 },
];
/** When a ticket's turn comes, from the first refund (0) to the last (1): drawn within a stretch, by the column it came in. */
const BACKLOG = { from: 0.4, width: 1 };
const AT_ONCE = { from: 0, width: 0.3 };
const STRETCHES = [...Array<typeof BACKLOG>(6).fill(BACKLOG), ...Array<typeof AT_ONCE>(6).fill(AT_ONCE)];

/** How many working days ago the incident's ticket of a city, a column of the story and a place was settled; null if not. */
export function settledBack(city: string, column: number, place: number): number | null {
  const turn = TURNS.get(keyOf(city, column, place)) ?? Number.POSITIVE_INFINITY;
  return SETTLED.find(({ tickets }) => turn < tickets)?.back ?? null;
}

/** The order in which tickets are settled. */
const TURNS = turns();

function turns(): ReadonlyMap<string, number> {
  const random = new Random('settlement');
  const columns = INCIDENT[0]?.tickets.length ?? 0;
  const due: { key: string; due: number }[] = [];
  for (let column = 0; column < columns; column += 1) {
    const { from, width } = STRETCHES[column] ?? BACKLOG;
    for (const { city, tickets } of INCIDENT) {
      for (let place = 0; place < (tickets[column] ?? 0); place += 1) {
        due.push({ key: keyOf(city, column, place), due: from + width * random.next() });
      }
    }
  }
  due.sort((a, b) => a.due - b.due);
  return new Map(due.map(({ key }, turn) => [key, turn]));
}

function keyOf(city: string, column: number, place: number): string {
  return `${city} ${column} ${place}`;
}
