import { describe, expect, test } from '@jest/globals';
import type { Risk } from '../../domain/risk.ts';
import type { ReadingStatus } from '../../domain/reading.ts';
import { compared, flipsFirst, type Outcome } from './impact.ts';

const PLACE = { unit: 'BG', limit: 'at-most', period: '2026-Q4', asOf: '2026-11-30' };

function outcome(status: ReadingStatus, risk: Risk | null): Outcome {
  return { count: '1', base: null, rate: '1', status, limitValue: '5', risk };
}

describe('what a change does to a reading', () => {
  test.each([
    ['nothing', outcome('inside', 'inside'), outcome('inside', 'inside'), false, false],
    ['a warning comes', outcome('inside', 'inside'), outcome('inside', 'warning'), false, true],
    ['a warning becomes an expectation', outcome('inside', 'warning'), outcome('inside', 'expected'), false, true],
    ['an expectation goes', outcome('inside', 'expected'), outcome('inside', 'inside'), false, true],
    [
      'the line is crossed, which is more than an alarm',
      outcome('inside', 'expected'),
      outcome('breached', 'breached'),
      true,
      false,
    ],
    ['what is not known alarms nobody', outcome('inside', 'unknown'), outcome('inside', null), false, false],
    ['a line drawn where it would warn', null, outcome('inside', 'warning'), false, true],
    ['a line drawn where it is kept', null, outcome('inside', 'inside'), false, false],
    ['a line drawn where it is crossed', null, outcome('breached', null), true, false],
  ] as const)('%s', (_, before, after, flips, alarmFlips) => {
    expect(compared(PLACE, before, after)).toMatchObject({ flips, alarmFlips });
  });

  test('verdicts come first, alarms next, and each in the order given', () => {
    const reading = (asOf: string, before: Outcome, after: Outcome) => compared({ ...PLACE, asOf }, before, after);
    const [calm, warned, crossed] = [
      outcome('inside', 'inside'),
      outcome('inside', 'warning'),
      outcome('breached', 'breached'),
    ];
    const ordered = flipsFirst([
      reading('1', calm, calm),
      reading('2', calm, warned),
      reading('3', calm, crossed),
      reading('4', warned, calm),
    ]);
    expect(ordered.map(({ asOf }) => asOf)).toEqual(['3', '2', '4', '1']);
  });
});
