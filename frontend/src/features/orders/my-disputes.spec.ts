import { expect, test } from '@jest/globals';
import type { DisputeSummary } from '../../api/dispute-models.ts';
import { sortDisputes } from './my-disputes.ts';

const dispute = (id: string, dueDay: string, judge: string | null, steps: DisputeSummary['steps'] = []) =>
  ({ id, dueDay, left: 3, judge: judge === null ? null : { username: judge, name: judge }, steps }) as DisputeSummary;

test('what one person is to judge by one day makes one row, the earliest first; what is not theirs to judge none', () => {
  const judged = [dispute('1', '2026-11-26', 'li', ['verdict']), dispute('2', '2026-11-25', 'li')];
  const filed = [
    dispute('3', '2026-11-27', 'li'),
    dispute('4', '2026-11-26', 'li'),
    dispute('5', '2026-11-26', null),
    dispute('6', '2026-11-26', 'li'),
  ];
  const { toJudge, withOthers } = sortDisputes(judged, filed);
  const ids = (groups: typeof toJudge) => groups.map(({ disputes }) => disputes.map(({ id }) => id));
  expect(ids(toJudge)).toEqual([['1']]);
  expect(ids(withOthers)).toEqual([['4', '6'], ['5'], ['3']]);
});
