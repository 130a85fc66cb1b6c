/** The last day before a half-open range's end: `2026-12-01` → `2026-11-30`. Calendar days, so no zone comes in. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The shortest period that holds the covered days: a month, a year, or the last of several years. */
export function coveredPeriod({ from, until }: { from: string; until: string }): string {
  const last = dayBefore(until);
  return from.slice(0, 7) === last.slice(0, 7) ? from.slice(0, 7) : last.slice(0, 4);
}
