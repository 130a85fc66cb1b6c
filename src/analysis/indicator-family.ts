import type { UnitScope } from '../organization/scope.ts';
import { DomainError } from '../platform/http/domain-error.ts';
import type { IndicatorRow } from '../red-lines/definitions/indicator-versions.query.ts';
import type { FamilyReadings, Readings } from '../red-lines/readings/readings.service.ts';

export interface IndicatorQuestion {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly asOf?: string | undefined;
}

/** One indicator in one period, of a unit and of each of its children. */
export interface IndicatorFamily extends FamilyReadings {
  readonly indicator: IndicatorRow;
}

/** Measures one indicator for a unit in scope and its children; not found where there is no such indicator. */
export async function indicatorFamily(
  readings: Readings,
  scope: UnitScope,
  { indicator: code, ...question }: IndicatorQuestion,
): Promise<IndicatorFamily> {
  const family = await readings.ofFamily(scope, {
    ...question,
    choice: { indicator: code },
    children: true,
    alsoMeasured: (each, asked) => (each.code === code ? [asked.period] : []),
  });
  const indicator = family.indicators.find((each) => each.code === code);
  if (indicator === undefined)
    throw new DomainError('not-found', 'indicators.unknown', `There is no indicator ${code}.`);
  return { ...family, indicator };
}
