/** The instant at which a day ends on the organisation's clock, with the offset of that moment: `2027-01-01T00:00:00+08:00`. */
export function endOfDay(day: string, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60_000;
  const nextDay = new Date(midnight).toISOString().slice(0, 10);
  return `${nextDay}T00:00:00${offsetAt(midnight, timeZone)}`;
}

function offsetAt(epochMs: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(epochMs);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const offset = name.replace('GMT', '');
  return offset === '' ? '+00:00' : offset;
}
