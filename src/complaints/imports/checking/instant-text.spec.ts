import { expect, test } from '@jest/globals';
import { InstantText } from './instant-text.ts';

test.each([
  ['2026-11-22T00:00:00.000Z', '2026-11-22 00:00:00.000Z'],
  ['2026-11-22T23:59:59.999Z', '2026-11-22 23:59:59.999Z'],
  ['1969-12-31T23:00:00.001Z', '1969-12-31 23:00:00.001Z'],
  ['2024-02-29T12:30:05.040Z', '2024-02-29 12:30:05.040Z'],
])('%s is copied as %s', (iso, text) => {
  expect(new InstantText().of(Date.parse(iso))).toBe(text);
});

test('a new day is noticed', () => {
  const instants = new InstantText();
  instants.of(Date.parse('2026-11-22T10:00:00Z'));
  expect(instants.of(Date.parse('2026-11-23T10:00:00Z'))).toBe('2026-11-23 10:00:00.000Z');
});
