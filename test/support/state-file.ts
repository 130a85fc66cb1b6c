/** Complaints of one state on one day (day-month-year), by type. */
export interface StateDay {
  readonly state: string;
  readonly day: string;
  readonly types: Readonly<Record<string, number>>;
}

const HEADER = [
  'Ticket #',
  'Customer Complaint',
  'Date',
  'Time',
  'Received Via',
  'City',
  'State',
  'Zip code',
  'Status',
  'Filing on Behalf of Someone',
];

/** How such a file is read when a regulator's receipt is its acceptance. */
export const STATE_MAPPING = {
  source: 'regulator',
  columns: {
    number: 'Ticket #',
    receivedAt: { columns: ['Date'], format: 'dd-MM-yy' },
    acceptedAt: { columns: ['Date'], format: 'dd-MM-yy' },
    unit: 'State',
    type: ['Customer Complaint'],
    channel: 'Received Via',
    status: 'Status',
    text: 'Customer Complaint',
  },
  constants: { layer: 'appeal' },
  createUnits: true,
};

/** A file as a regulator hands it over, with one row per complaint; its numbers follow the first. */
export function stateFile(days: readonly StateDay[], firstNumber = 250_001): string {
  const rows = days.flatMap(({ state, day, types }) =>
    Object.entries(types).flatMap(([type, count]) => Array.from({ length: count }, () => ({ state, day, type }))),
  );
  const lines = rows.map(({ state, day, type }, index) =>
    [
      String(firstNumber + index),
      type,
      day,
      '3:53:50 PM',
      index % 2 === 0 ? 'Internet' : 'Customer Care Call',
      'Springfield',
      state,
      '30102',
      index % 3 === 0 ? 'Open' : 'Closed',
      'No',
    ].join(','),
  );
  return [HEADER.join(','), ...lines, ''].join('\r\n');
}

/** One complaint every fourteenth day from 1 January to 24 September 2026: 7, 6 and 7 in the quarters, 20 in all. */
export function everyFortnight(state: string): StateDay[] {
  return Array.from({ length: 20 }, (_, index) => {
    const [year = '', month = '', day = ''] = new Date(Date.UTC(2026, 0, 1 + 14 * index)).toISOString().split(/[-T]/);
    return { state, day: `${day}-${month}-${year.slice(2)}`, types: { 'Data caps': 1 } };
  });
}
