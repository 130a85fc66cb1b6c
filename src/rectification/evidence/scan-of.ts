/** SQL of the scan of a file of evidence, by the alias of its row; null where it was not scanned. */
export function scanOf(alias: string): string {
  return `CASE WHEN ${alias}.scanned_by IS NOT NULL THEN json_build_object('by', ${alias}.scanned_by,
    'at', to_char(${alias}.scanned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END`;
}
