import { expect, test } from '@jest/globals';
import { waitingStep } from './waiting-keys.ts';

test.each([
  ['ArrowDown', 0, 3, 0, { go: 1 }],
  ['ArrowDown', 2, 3, 0, { go: 2 }],
  ['ArrowUp', 0, 3, 0, { go: 0 }],
  ['End', 0, 3, 0, { go: 2 }],
  ['1', 0, 3, 2, { accept: 0 }],
  ['2', 0, 3, 2, { accept: 1 }],
  ['3', 0, 3, 2, null],
  ['Enter', 0, 3, 1, { accept: 0 }],
  ['Enter', 0, 3, 0, null],
  ['C', 0, 3, 0, { open: 'other' }],
  ['n', 0, 3, 0, { open: 'new' }],
  [' ', 0, 3, 0, { select: true }],
  ['Tab', 0, 3, 1, null],
])('%j on line %d of %d with %d suggestions does %j', (key, at, lines, suggestions, step) => {
  expect(waitingStep(key, at, lines, suggestions)).toEqual(step);
});
