import { describe, expect, test } from '@jest/globals';
import { wholeDefinition } from '../../../red-lines/domain/indicator.ts';
import { parsePeriod } from '../../../shared/period.ts';
import { type PhaseStart } from './phases.ts';
import { processChart } from './process-chart.ts';
import { type ProcessFindings, processWords } from './process-words.ts';
import { scaledLimit } from './scaled-limit.ts';

const STABLE = [10, 12, 9, 11, 10, 12, 9, 11, 10, 12, 9, 11];

function findings(counts: readonly number[], more: Partial<ProcessFindings> = {}, starts: PhaseStart[] = []) {
  const points = counts.map((count, index) => {
    const period = parsePeriod(`2026-${String(index + 1).padStart(2, '0')}`);
    if (period === undefined) throw new Error('no such month');
    return { period, observation: { count, size: 1 } };
  });
  const chart = processChart(false, points, starts);
  const calm = { grain: 'month', direction: 'lower', variation: 'common-cause', limit: null, assurance: null } as const;
  return { ...calm, chart, ...more };
}

function locked(centre: number): PhaseStart {
  const baseline = { id: '1', from: '2026-01-01', fit: { centre, dispersion: 1 } };
  return { date: '2026-01-01', origin: 'baseline', note: '', baseline };
}

describe('the sentence of a process chart', () => {
  test('says stable, and how the limit stands to it', () => {
    const limit = { value: '20', period: 'quarter', scaled: '6.7' } as const;
    expect(processWords(findings(STABLE, { limit, assurance: 'inside' }))).toEqual({
      zh: '近12个月稳定，无异常信号；与限值20（每季，折合每月6.7）相比：稳定线内。',
      en: 'Stable over the last 12 months, no signal; against the limit of 20 (per quarter, 6.7 per month): consistently inside.',
    });
  });

  test('says what the last month signals, and whether that is good', () => {
    const last = findings([...STABLE.slice(0, 11), 40], { variation: 'worsening' }, [locked(10)]);
    expect(processWords(last).zh).toBe('2026年12月有异常信号：高于过程上限，变差。');
    const shifted = findings(STABLE, { variation: 'improving', direction: 'higher' }, [locked(8)]);
    expect(processWords(shifted)).toEqual({
      zh: '2026年12月有异常信号：连续7个月高于平均，变好。',
      en: 'A signal in December 2026: seven months above the mean, better.',
    });
  });

  test('remembers a signal that has passed', () => {
    expect(processWords(findings([10, 40, 9, 11, 10], {}, [locked(10)])).zh).toBe(
      '近5个月中1个月有异常信号，最近一次在2026年2月，此后回到平常范围。',
    );
  });

  test('names ups and downs that are no chance though no point stands out', () => {
    // around 10, four on one side, four on the other, four on the first: two crossings where three are needed
    const slow = [9, 9, 9, 9, 9, 9, 11, 11, 11, 11, 11, 11];
    expect(processWords(findings(slow, {}, [locked(10)])).zh).toBe(
      '近12个月没有单点异常，但高低起落不像偶然（最长连续6个月在平均同一侧）。',
    );
  });

  test('says when there is too little to say', () => {
    expect(processWords(findings([10])).zh).toBe('数据还少，画不出过程范围。');
  });
});

describe('a limit of a longer period', () => {
  const definition = wholeDefinition({
    numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
    denominator: { series: 'customers', instant: 'average' },
    multiplier: '1000000',
    decimals: 1,
    period: 'quarter',
    annualMethod: 'sum-of-periods',
    direction: 'lower',
  });

  test('falls to each period by its length', () => {
    expect(scaledLimit(definition, 20, 'quarter', 'month')).toBeCloseTo(20 / 3, 12);
    expect(scaledLimit(definition, 70, 'year', 'quarter')).toBeCloseTo(17.5, 12);
    expect(scaledLimit(definition, 20, 'quarter', 'week')).toBeCloseTo((20 * 7) / 91.3125, 12);
    expect(scaledLimit(definition, 20, 'quarter', 'quarter')).toBe(20);
  });

  test('stays what it is for shares and rates of a flow', () => {
    const share = { ...definition, denominator: { complaints: definition.numerator } };
    const flow = { ...definition, denominator: { series: 'parcels', instant: 'flow' as const } };
    expect([share, flow].map((each) => scaledLimit(each, 95, 'year', 'month'))).toEqual([95, 95]);
  });

  test('says nothing where it is of a shorter one', () => {
    expect(scaledLimit(definition, 5, 'month', 'quarter')).toBeNull();
  });
});
