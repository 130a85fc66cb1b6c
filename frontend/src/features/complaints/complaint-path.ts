/** Address of one complaint. */
export function complaintPath({ source, number }: { source: string; number: string }): string {
  return `/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`;
}
