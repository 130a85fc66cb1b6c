/** A complete, valid order for the head of a city; each test states only what matters to it. */
export function orderBody(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    grade: 'supervision',
    title: '装移机超时',
    problem: '近8周装移机投诉268件，同类地市平均每8周150件。',
    requirement: '四周内把超时率降到5%以下。',
    cause: null,
    lead: { unit: 'LZ', department: null, person: null },
    partners: [],
    dueDay: '2026-12-11',
    measures: [
      { term: 'short', text: '加派应急班组', difficulty: 'low', owner: '张工', dueDay: '2026-11-30', done: false },
    ],
    complaints: [],
    source: { kind: 'hand' },
    ...fields,
  };
}
