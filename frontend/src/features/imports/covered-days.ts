/** The last day before a half-open range's end: `2026-12-01` → `2026-11-30`. Calendar days, so no zone comes in. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
