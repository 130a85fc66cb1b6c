import { describe, expect, test } from '@jest/globals';
import { offeredFormats } from './date-formats.ts';

describe('the date formats offered first', () => {
  test.each([
    [['2026-11-22'], ['yyyy-MM-dd']],
    [['2026-11-22 9:05:00', '2026-11-02 19:05:00'], ['yyyy-MM-dd HH:mm:ss']],
    [['20261122'], ['yyyyMMdd']],
    [['2026年1月2日'], ['yyyy年M月d日']],
    [['22-Apr-15 3:53:50 PM'], ['dd-MMM-yy h:mm:ss a']],
    [['2026-11-22T09:05:00.000'], ["yyyy-MM-dd'T'HH:mm:ss.SSS"]],
    [['22-04-15'], ['dd-MM-yy', 'yy-MM-dd']],
    [['04-22-15'], ['MM-dd-yy']],
    [
      ['04-08-15', '03-07-15'],
      ['dd-MM-yy', 'MM-dd-yy', 'yy-MM-dd'],
    ],
    [
      ['04-08-15', '22-04-15'],
      ['dd-MM-yy', 'yy-MM-dd'],
    ],
    [['04-08-15', '22-04-35'], ['dd-MM-yy']],
    [['昨天'], []],
    [['', '  '], []],
  ])('for %j are %j', (examples, formats) => {
    expect(offeredFormats(examples).fitting).toEqual(formats);
  });

  test('are followed by all others', () => {
    const { fitting, others } = offeredFormats(['22-04-15']);
    expect(others).not.toContain(fitting[0]);
    expect(others).toContain('MM-dd-yy');
  });
});
