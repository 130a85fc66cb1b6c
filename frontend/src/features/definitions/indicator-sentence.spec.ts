import { describe, expect, test } from '@jest/globals';
import type { Indicator } from './definitions.queries.ts';
import { indicatorSentence } from './indicator-sentence.ts';

const MIIT: Indicator = {
  code: 'user-appeal-rate',
  name: { zh: '用户申诉率', en: 'User appeal rate' },
  version: 1,
  validFrom: '2013-01-01',
  numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '1000000',
  decimals: 1,
  period: 'quarter',
};

const TIMELINESS: Indicator = {
  ...MIIT,
  numerator: {
    layers: ['ticket'],
    types: ['资费'],
    dateBasis: 'due',
    flags: { onTimeByDay: true, repeat: false },
    within: { from: 'transferred', to: 'firstReply', hours: 24 },
  },
  denominator: { complaints: { layers: ['ticket'], types: null, dateBasis: 'due', duplicates: 'merged' } },
  multiplier: '100',
};

describe('an indicator in plain words', () => {
  test('says what is counted and of what, in Chinese', () => {
    expect(indicatorSentence(MIIT, 'zh')).toBe(
      '按受理日计的申诉，除以用户数（期间各月平均），乘以1,000,000。每季一期，保留1位小数，四舍五入。',
    );
    expect(indicatorSentence(TIMELINESS, 'zh')).toBe(
      '按到期日计的工单，类型限于资费，按日办结，非重复投诉，转办后24小时内首次答复，占按到期日计的工单，重复投诉合并的比例，乘以100。每季一期，保留1位小数，四舍五入。',
    );
  });

  test('and in English', () => {
    expect(indicatorSentence(TIMELINESS, 'en')).toBe(
      'Counted: tickets by the day due; of type 资费; closed by the day due; not repeats; first reply within 24 hours of transfer. As a share of tickets by the day due; repeats merged, times 100. One figure a quarter, to 1 decimal, half-up.',
    );
  });

  test('as a count where it has no base', () => {
    expect(indicatorSentence({ ...MIIT, denominator: null }, 'zh')).toContain('件数：按受理日计的申诉。');
  });
});
