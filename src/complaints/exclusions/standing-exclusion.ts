/**
 * The value of `excluded` for a complaint that comes in, by SQL for its source and number: an exclusion belongs to the
 * complaint's number, so one taken out of the data and brought in again is excluded as before.
 */
export function standingExclusion(sourceId: string, number: string): string {
  return `CASE WHEN EXISTS (
    SELECT FROM complaint_exclusions x WHERE x.source_id = ${sourceId} AND x.number = ${number}) THEN true END`;
}
