/**
 * Places of rates, the first the highest, with a tolerance for ties: rates that differ by less than it from the first of
 * their group are comparable and share its place, and the next place counts them all (Ofcom prints whole numbers and
 * calls providers less than one apart comparable).
 */
export function tiedPlaces(rates: readonly number[], tolerance: number): number[] {
  const order = rates.map((rate, index) => ({ rate, index })).toSorted((a, b) => b.rate - a.rate);
  const places: number[] = rates.map(() => 0);
  let first = order[0]?.rate ?? 0;
  let place = 1;
  order.forEach(({ rate, index }, position) => {
    if (first - rate >= tolerance && position > 0) [first, place] = [rate, position + 1];
    places[index] = place;
  });
  return places;
}
