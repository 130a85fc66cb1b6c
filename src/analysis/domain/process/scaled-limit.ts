import { type IndicatorDefinition, isCustomerBase, isShare } from '../../../red-lines/domain/indicator.ts';
import { type PeriodKind, isLonger, usualDays } from '../../../shared/period.ts';

/**
 * A limit of a longer period as the part that falls to one period of the chart: complaints add up over a quarter while
 * its customers do not, so 20 a quarter are 6.67 a month. Shares and rates of a flow (of the parcels of the period) do
 * not add up and keep their limit. Null for the limit of a shorter period, which says nothing of a longer one.
 */
export function scaledLimit(
  { denominator }: IndicatorDefinition,
  value: number,
  period: PeriodKind,
  grain: PeriodKind,
): number | null {
  if (isLonger(grain, period)) return null;
  const addsUp = !isShare(denominator) && !(isCustomerBase(denominator) && denominator.instant === 'flow');
  return addsUp ? (value * usualDays(grain)) / usualDays(period) : value;
}
