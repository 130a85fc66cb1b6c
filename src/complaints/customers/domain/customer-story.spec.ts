import { expect, test } from '@jest/globals';
import { customerStory } from './customer-story.ts';

const complaint = (day: string, layer: string, type: string, hour = 0) => ({
  day,
  layer,
  type,
  receivedMs: Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000,
});

test('a customer’s complaints are told by day, the newest day first, and repeats are those about one type within 30 days', () => {
  const story = customerStory([
    complaint('2026-09-01', 'contact', 'charging'),
    complaint('2026-10-01', 'contact', 'charging'),
    complaint('2026-10-01', 'ticket', 'network', 5),
    complaint('2026-11-01', 'appeal', 'charging'),
    complaint('2026-11-02', 'appeal', 'network'),
  ]);
  expect([story.layers, story.repeats]).toEqual([{ contact: 2, ticket: 1, appeal: 2 }, 1]);
  expect(story.days.map(({ day, complaints }) => [day, complaints.map(({ isRepeat }) => isRepeat)])).toEqual([
    ['2026-11-02', [false]],
    ['2026-11-01', [false]],
    ['2026-10-01', [true, false]],
    ['2026-09-01', [false]],
  ]);
});

test('nobody’s story is empty', () => {
  expect(customerStory([])).toEqual({ layers: {}, repeats: 0, days: [] });
});
