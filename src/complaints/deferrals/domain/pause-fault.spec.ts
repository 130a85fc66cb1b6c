import { expect, test } from '@jest/globals';
import { pauseFault } from './pause-fault.ts';

const around = { receivedAt: 100, closedAt: null, now: 1000 };

test.each([
  [{ from: 100, to: 1000 }, undefined],
  [{ from: 100, to: null }, undefined],
  [{ from: 1001, to: null }, 'in-future'],
  [{ from: 500, to: 1001 }, 'in-future'],
  [{ from: 99, to: 200 }, 'before-received'],
  [{ from: 200, to: 200 }, 'not-later'],
])('a pause %j is answered %s', (stretch, fault) => {
  expect(pauseFault(stretch, around, [])).toBe(fault);
});

test.each([
  [{ from: 200, to: 300 }, { from: 300, to: 400 }, undefined],
  [{ from: 200, to: 301 }, { from: 300, to: 400 }, 'overlap'],
  [{ from: 200, to: null }, { from: 300, to: 400 }, 'overlap'],
  [{ from: 350, to: 360 }, { from: 300, to: null }, 'overlap'],
  [{ from: 200, to: 300 }, { from: 300, to: null }, undefined],
])('a pause %j beside %j is answered %s', (stretch, known, fault) => {
  expect(pauseFault(stretch, around, [known])).toBe(fault);
});

test('a closed complaint stood still no longer than to its closing', () => {
  const closed = { ...around, closedAt: 600 };
  expect(pauseFault({ from: 200, to: 600 }, closed, [])).toBeUndefined();
  expect([pauseFault({ from: 200, to: 601 }, closed, []), pauseFault({ from: 200, to: null }, closed, [])]).toEqual([
    'closed',
    'closed',
  ]);
});
