import { expect, test } from '@jest/globals';
import { draftOf, metricOf } from './outcome-draft.ts';

test('begins with tickets of the lead’s unit, eight weeks and a third less, and waits for a type', () => {
  const draft = draftOf(null, 'LZ');
  expect(metricOf(draft)).toBeNull();
  expect(metricOf({ ...draft, types: ['network'] })).toEqual({
    subject: { kind: 'types', layer: 'ticket', types: ['network'] },
    unit: 'LZ',
    days: 56,
    reduction: 30,
  });
});

test('waits for an indicator, and for whole numbers', () => {
  const draft = { ...draftOf(null, 'LZ'), kind: 'indicator' as const };
  expect(metricOf(draft)).toBeNull();
  const chosen = { ...draft, indicator: 'user-appeal-rate' };
  expect(metricOf(chosen)?.subject).toEqual({ kind: 'indicator', indicator: 'user-appeal-rate' });
  expect(metricOf({ ...chosen, days: '' })).toBeNull();
  expect(metricOf({ ...chosen, reduction: '12.5' })).toBeNull();
});
