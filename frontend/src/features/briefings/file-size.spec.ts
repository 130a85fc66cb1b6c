import { expect, test } from '@jest/globals';
import { fileSize } from './file-size.ts';

test.each([
  ['0', '0 B'],
  ['812', '812 B'],
  ['412345', '412 kB'],
  ['999499', '999 kB'],
  ['999500', '1.0 MB'],
  ['1449000', '1.4 MB'],
])('%s bytes are %s', (bytes, size) => {
  expect(fileSize(bytes)).toBe(size);
});
