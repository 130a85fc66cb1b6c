import { expect, test } from '@jest/globals';
import { filtersIn, openStates, stateGroups } from './order-filters.ts';

test.each([
  ['', { sort: 'newest' }],
  ['state=accepting&sort=due', { state: ['submitted'], sort: 'due' }],
  ['state=nonsense&grade=other&sort=x', { sort: 'newest' }],
  [
    'grade=directive&lead=LZ&unit=BG&department= 网络部 ',
    { grade: 'directive', unit: 'LZ', department: '网络部', sort: 'newest' },
  ],
  ['overdue=true&words=切换', { overdue: 'true', words: '切换', sort: 'newest' }],
])('the address %s asks for %j', (address, filters) => {
  expect(filtersIn(new URLSearchParams(address))).toEqual(filters);
});

test('every open state belongs to one group, and none of them to those that ended', () => {
  const { ended, ...open } = stateGroups;
  expect(Object.values(open).flat().sort()).toEqual([...openStates].sort());
  expect(openStates.filter((state) => (ended as readonly string[]).includes(state))).toEqual([]);
});
