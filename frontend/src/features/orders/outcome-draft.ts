import type { OrderOutcome, OutcomeMetric } from '../../api/order-models.ts';

type Layer = 'contact' | 'ticket' | 'appeal';

/** The form of what an order is to achieve, as typed. */
export interface OutcomeDraft {
  readonly kind: 'indicator' | 'types';
  readonly indicator: string | null;
  readonly layer: Layer;
  readonly types: readonly string[];
  readonly unit: string;
  readonly days: string;
  readonly reduction: string;
}

const EIGHT_WEEKS = '56';
const A_THIRD = '30';

/** What is settled already, else tickets of the lead's unit: eight weeks, a third less. */
export function draftOf(outcome: OrderOutcome | null, unit: string): OutcomeDraft {
  if (outcome === null)
    return { kind: 'types', indicator: null, layer: 'ticket', types: [], unit, days: EIGHT_WEEKS, reduction: A_THIRD };
  const { subject, days, reduction } = outcome;
  return {
    kind: subject.kind,
    indicator: subject.indicator ?? null,
    layer: subject.layer ?? 'ticket',
    types: subject.types ?? [],
    unit: outcome.unit,
    days: String(days),
    reduction: String(reduction),
  };
}

/** What is sent; null while it does not say all it has to. */
export function metricOf({
  kind,
  indicator,
  layer,
  types,
  unit,
  ...typed
}: OutcomeDraft): Omit<OutcomeMetric, 'version'> | null {
  const [days, reduction] = [Number(typed.days), Number(typed.reduction)];
  const isWhole = Number.isInteger(days) && Number.isInteger(reduction) && days > 0 && reduction > 0;
  if (!isWhole || unit === '') return null;
  if (kind === 'indicator')
    return indicator === null ? null : ({ subject: { kind, indicator }, unit, days, reduction } as Sent);
  return types.length === 0 ? null : ({ subject: { kind, layer, types: [...types] }, unit, days, reduction } as Sent);
}

type Sent = Omit<OutcomeMetric, 'version'>;
