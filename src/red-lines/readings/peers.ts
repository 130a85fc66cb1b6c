import { parsePeriod } from '../../shared/period.ts';
import { formatHalfUp } from '../../shared/ratio.ts';
import { median } from '../domain/median.ts';
import type { FamilyReadings } from './readings.service.ts';

/** Units measured side by side in one indicator and period. */
export interface Peers {
  /** How many have a rate. */
  readonly units: number;
  /** Of their unrounded rates, printed like a rate; null when none has one. */
  readonly median: string | null;
}

/** The children of a unit beside each other on its first line: bulletins compare with the median, not the mean (DOMAIN §1.10). */
export function peersOf({ top, children, ledger, indicators }: FamilyReadings): Peers {
  const [line] = top.readings;
  const indicator = indicators.find(({ code }) => code === line?.indicator);
  const period = line === undefined ? undefined : parsePeriod(line.period);
  if (indicator === undefined || period === undefined) return { units: 0, median: null };
  const rates = children.flatMap(({ unit }) => ledger.heard(unit, indicator, period).rate ?? []);
  const middle = median(rates);
  return {
    units: rates.length,
    median: middle === null ? null : formatHalfUp(middle, indicator.definition.decimals),
  };
}
