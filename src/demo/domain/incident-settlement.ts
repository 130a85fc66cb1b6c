import { INCIDENT } from './incident.ts';
import { Random } from './random.ts';

/**
 * Tickets settled by the end of each of the last five working days: until the repair nobody could be refunded, and the
 * refunds went out in batches, the older ones first, though not strictly. The rest, 212 of 935, are still open.
 */
const SETTLED: readonly { readonly back: number; readonly tickets: number }[] = [
  { back: 5, tickets: 60 },
  { back: 4, tickets: 200 },
  { back: 3, tickets: 400 },
  { back: 2, tickets: 580 },
  { back: 1, tickets: 723 },
];
/** So many places a ticket may lie behind those that came with it. */
const DISORDER = 400;

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
  let rank = 0;
  const due: { key: string; due: number }[] = [];
  for (let column = 0; column < columns; column += 1) {
    for (const { city, tickets } of INCIDENT) {
      for (let place = 0; place < (tickets[column] ?? 0); place += 1) {
        due.push({ key: keyOf(city, column, place), due: rank + random.below(DISORDER) });
        rank += 1;
      }
    }
  }
  due.sort((a, b) => a.due - b.due);
  return new Map(due.map(({ key }, turn) => [key, turn]));
}

function keyOf(city: string, column: number, place: number): string {
  return `${city} ${column} ${place}`;
}
