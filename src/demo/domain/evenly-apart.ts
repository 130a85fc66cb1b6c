/** So many of a list's items, evenly apart; all of them where there are no more. */
export function evenlyApart<Item>(items: readonly Item[], count: number): Item[] {
  return Array.from({ length: Math.min(count, items.length) }, (_, place) => {
    const each = items[Math.floor((place * items.length) / count)];
    return each === undefined ? [] : [each];
  }).flat();
}
