/** What lies between gross and net, and which of them the reading counts. */
interface Exclusion {
  readonly excluded: string;
  readonly counts: 'gross' | 'net';
}

/** Both figures from the one a reading counts. */
export function grossAndNet(count: string, { excluded, counts }: Exclusion): { gross: string; net: string } {
  if (counts === 'gross') return { gross: count, net: String(BigInt(count) - BigInt(excluded)) };
  return { gross: String(BigInt(count) + BigInt(excluded)), net: count };
}
