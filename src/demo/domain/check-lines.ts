import type { IndicatorVersion } from '../../red-lines/domain/reading.ts';
import type { LimitVersion } from '../../red-lines/domain/limits-in-force.ts';
import type { KeptDefinition } from '../../red-lines/domain/indicator.ts';
import { wholeDefinition } from '../../red-lines/domain/indicator.ts';

/** One of the three lines the story is told on, as the product defines them from the start (MIIT 2013, 2015). */
export interface CheckedLine {
  readonly indicator: IndicatorVersion;
  readonly limit: LimitVersion;
}

const APPEALS: KeptDefinition = {
  numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '1000000',
  decimals: 1,
  period: 'quarter',
  annualMethod: 'sum-of-periods',
  direction: 'lower',
};
const UNEXPLAINED: KeptDefinition = {
  ...APPEALS,
  numerator: { layers: ['appeal'], types: ['unexplained-charge'], dateBasis: 'accepted' },
};

export const QUARTER_LINE = line('user-appeal-rate', '用户申诉率', APPEALS, 'quarter', '20');
export const YEAR_LINE = line('user-appeal-rate', '用户申诉率', APPEALS, 'year', '70');
export const UNEXPLAINED_LINE = line('unexplained-charge-rate', '不明扣费申诉率', UNEXPLAINED, 'year', '6');

function line(
  code: string,
  name: string,
  definition: KeptDefinition,
  period: 'quarter' | 'year',
  value: string,
): CheckedLine {
  return {
    indicator: { code, version: 1, name: { zh: name, en: code }, definition: wholeDefinition(definition) },
    limit: {
      code: `${code} ${period}`,
      version: 1,
      indicator: code,
      unit: '*',
      kind: 'red-line',
      operator: '<=',
      value,
      period,
      validFrom: '2000-01-01',
      validUntil: null,
      source: '',
    },
  };
}
