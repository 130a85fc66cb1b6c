const dates = [
  'receivedAt',
  'acceptedAt',
  'transferredAt',
  'firstReplyAt',
  'escalatedAt',
  'dueAt',
  'closedAt',
  'surveyedAt',
] as const;

export type DateField = (typeof dates)[number];

/** The dates a complaint has, the earliest first; of equal ones first what comes first in a complaint's life. */
export function datesInOrder(complaint: Readonly<Record<string, unknown>>): { field: DateField; at: string }[] {
  return dates
    .flatMap((field) => {
      const at = complaint[field];
      return typeof at === 'string' && at !== '' ? [{ field, at }] : [];
    })
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
