/** A complete, valid lever of a city's line; each test states only what matters to it. */
export function leverBody(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    indicator: 'unexplained-charge-rate',
    unit: 'LZ',
    period: '2026',
    title: { zh: '二次确认', en: 'Confirm twice' },
    price: null,
    effect: { kind: 'pace', share: '0.3' },
    from: '2026-11-23',
    ...fields,
  };
}
