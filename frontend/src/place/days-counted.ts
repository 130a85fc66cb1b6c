/** Days from the first to the last, both counted; calendar days, so no clock and no zone comes in. */
export function daysCounted(from: string, to: string): number {
  return 1 + Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
