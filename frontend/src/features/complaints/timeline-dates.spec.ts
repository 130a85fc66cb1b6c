import { expect, test } from '@jest/globals';
import { datesInOrder } from './timeline-dates.ts';

test('dates stand in the order they came, those a complaint has', () => {
  const complaint = {
    closedAt: '2026-11-22T01:00:00Z',
    receivedAt: '2026-11-20T01:00:00Z',
    acceptedAt: '2026-11-20T01:00:00Z',
    dueAt: '2026-11-21T09:00:00+08:00',
    surveyedAt: null,
    escalatedAt: '',
  };
  expect(datesInOrder(complaint).map(({ field }) => field)).toEqual(['receivedAt', 'acceptedAt', 'dueAt', 'closedAt']);
});
