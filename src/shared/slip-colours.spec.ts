import { expect, test } from '@jest/globals';
import { readSlipColours } from './slip-colours.ts';

test.each([
  ['blue,yellow,red', { nearDue: 'blue', behind: 'yellow', overdue: 'red' }],
  [' green , orange,red ', { nearDue: 'green', behind: 'orange', overdue: 'red' }],
  ['blue,yellow', undefined],
  ['blue,yellow,red,green', undefined],
  ['blue,blue,red', undefined],
  ['蓝,黄,红', undefined],
])('%s', (text, colours) => {
  expect(readSlipColours(text)).toEqual(colours);
});
