import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../shared/calendar-day.ts';
import { type Extendable, objectionToExtension } from './extension.ts';

const order = (fields: Partial<Extendable> = {}): Extendable => ({
  state: 'in-progress',
  dueDay: '2026-10-30',
  isAsked: false,
  ...fields,
});

describe('more time', () => {
  test.each<[string, Partial<Extendable>, Day, Day, string | undefined]>([
    ['may be asked for on the due day itself', {}, '2026-11-13', '2026-10-30', undefined],
    ['may not the day after', {}, '2026-11-13', '2026-10-31', 'too-late'],
    ['must end later than the due day', {}, '2026-10-30', '2026-10-20', 'not-later'],
    ['is asked for once at a time', { isAsked: true }, '2026-11-13', '2026-10-20', 'asked'],
    ['is not asked for before the order was signed for', { state: 'issued' }, '2026-11-13', '2026-10-20', 'state'],
    ['is not asked for while others judge', { state: 'submitted' }, '2026-11-13', '2026-10-20', 'state'],
  ])('%s', (_, fields, until, today, objection) => {
    expect(objectionToExtension(order(fields), until, today)).toBe(objection);
  });
});
