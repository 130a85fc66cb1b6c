import { describe, expect, test } from '@jest/globals';
import { dateChoice } from './date-readings.ts';

describe('the readings of dates without a stated form', () => {
  test('stand side by side for one cell of the column', () => {
    expect(dateChoice(['11/12/26'])).toEqual({
      example: '11/12/26',
      cells: 1,
      plain: 0,
      readings: [
        { format: 'dd/MM/yy', day: '2026-12-11', fits: 1 },
        { format: 'MM/dd/yy', day: '2026-11-12', fits: 1 },
        { format: 'yy/MM/dd', day: '2011-12-26', fits: 1 },
      ],
    });
  });

  test('are fewer when another cell rules one out', () => {
    const choice = dateChoice(['3/4/2015', '', '3/19/2015']);
    expect([choice?.cells, choice?.readings]).toEqual([2, [{ format: 'MM/dd/yyyy', day: '2015-03-04', fits: 2 }]]);
  });

  test('are two even where every cell seen has the same day and month: others will not', () => {
    expect(dateChoice(['1/1/2015', '2/2/2015'])?.readings).toEqual([
      { format: 'dd/MM/yyyy', day: '2015-01-01', fits: 2 },
      { format: 'MM/dd/yyyy', day: '2015-01-01', fits: 2 },
    ]);
  });

  test('are two where an impossible date can be read by the wrong form only', () => {
    const cells = ['24-09-26', '31-02-26', ...['25', '26', '27', '28'].map((day) => `${day}-09-26`)];
    expect(dateChoice(cells)?.readings).toEqual([
      { format: 'dd-MM-yy', day: '2026-09-24', fits: 5 },
      { format: 'yy-MM-dd', day: '2024-09-26', fits: 6 },
    ]);
  });

  test('are shown on the cell where they differ most', () => {
    expect(dateChoice(['05-05-15', '04-08-15'])?.example).toBe('04-08-15');
  });

  test('keep the time in their form', () => {
    expect(dateChoice(['3/4/2025 1:20'])?.readings.map(({ format }) => format)).toEqual([
      'dd/MM/yyyy HH:mm',
      'MM/dd/yyyy HH:mm',
    ]);
  });

  test('of a month with a name there is one', () => {
    expect(dateChoice(['22-Apr-15 3:53:50 PM'])?.readings).toEqual([
      { format: 'dd-MMM-yy h:mm:ss a', day: '2015-04-22', fits: 1 },
    ]);
  });

  test.each([[['2026-11-01', '20261102', '2026年11月3日']], [['', ' ']], [['later', '扣费']], [['45611']]])(
    'of %j there is nothing to choose',
    (cells) => {
      expect(dateChoice(cells)).toBeUndefined();
    },
  );

  test('of a column that mixes plain dates with others, only the others are asked about', () => {
    expect(dateChoice(['2026-11-01', '2026-11-02', '11/12/26'])).toMatchObject({
      example: '11/12/26',
      cells: 1,
      plain: 2,
    });
  });
});
