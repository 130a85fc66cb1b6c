/** The SQL that says whether a dispute about the complaint of a row is open (served by the index of open disputes). */
export function isContested(row: string): string {
  return `EXISTS (SELECT FROM complaint_disputes cd
    WHERE cd.source_id = ${row}.source_id AND cd.number = ${row}.number AND cd.state = 'open')`;
}
