import { expect, test } from '@jest/globals';
import { copyLine, textArray } from './copy-text.ts';

test.each([
  [['a', 'b'], 'a\tb\n'],
  [[null, ''], '\\N\t\n'],
  [['\\N'], '\\\\N\n'],
  [['a\tb\r\nc\\'], 'a\\tb\\r\\nc\\\\\n'],
  [['\\.'], '\\\\.\n'],
])('%j is copied as %j', (values, line) => {
  expect(copyLine(values)).toBe(line);
});

test('an array keeps quotes, backslashes, commas and braces', () => {
  expect(textArray(['a', 'b,c', '"', '\\', '{}', ''])).toBe('{"a","b,c","\\"","\\\\","{}",""}');
});
