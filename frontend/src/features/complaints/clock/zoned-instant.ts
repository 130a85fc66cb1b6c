/** The instant a wall clock of the organisation shows `2026-11-05T10:00`, with the offset of that moment. */
export function zonedInstant(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  // once more by the offset found, for the clock may be set near the first guess
  const first = offsetAt(asUtc, timeZone);
  const offset = offsetAt(asUtc - minutesOf(first) * 60_000, timeZone);
  return `${local}:00${offset}`;
}

function offsetAt(epochMs: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(epochMs);
  const offset = (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT').replace('GMT', '');
  return offset === '' ? '+00:00' : offset;
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
