import { expect, test } from '@jest/globals';
import { fingerprint } from './fingerprint.ts';

test('is the same for the same columns, written with other width, case and spaces', () => {
  expect(fingerprint('csv', ['Ticket #', '投诉时间'])).toBe(
    fingerprint('csv', ['\ufeffｔｉｃｋｅｔ  # ', ' 投诉时间']),
  );
});

test.each([
  ['csv', ['投诉时间', 'Ticket #']],
  ['csv', ['Ticket #', '投诉时间', '']],
  ['csv', ['Ticket #|5:投诉时间']],
  ['xlsx', ['Ticket #', '投诉时间']],
])('is another for other columns, another order or another format: %s %j', (format, header) => {
  expect(fingerprint(format, header)).not.toBe(fingerprint('csv', ['Ticket #', '投诉时间']));
});
