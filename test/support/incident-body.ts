/** A complete, valid incident of a unit; each test states only what matters to it. */
export function incidentBody(unit: string, fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    kind: 'incident',
    name: { zh: '计费割接', en: 'Billing cut-over' },
    firstDay: '2026-11-09',
    units: [unit],
    note: '',
    complaints: { types: ['unexplained-charge'], texts: [], words: [], from: '2026-11-10' },
    repairedOn: null,
    ...fields,
  };
}
