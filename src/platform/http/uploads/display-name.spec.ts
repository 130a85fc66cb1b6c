import { describe, expect, test } from '@jest/globals';
import { displayName } from './display-name.ts';

describe('the name of an uploaded file', () => {
  test.each([
    ['投诉 2026.csv', '投诉 2026.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\a.csv', 'a.csv'],
    ['a\u0000b\r\n.csv', 'ab.csv'],
    ['x\u202Evsc.exe', 'xvsc.exe'],
    ['<script>.csv', '<script>.csv'],
    ['', '?'],
    [undefined, '?'],
    ['../', '?'],
  ])('%j is shown as %j', (given, shown) => {
    expect(displayName(given)).toBe(shown);
  });

  test('is cut to 255 characters without splitting one', () => {
    expect(displayName('𠀀'.repeat(300))).toBe('𠀀'.repeat(255));
  });
});
