import { expect, test } from '@jest/globals';
import { bodyOf, newDraft } from './source-draft.ts';

const draft = { ...newDraft('root', '2026-11-22'), zh: ' 申诉 ', folder: 'crm' };

test('a name in one language stands for both', () => {
  expect(bodyOf(draft).name).toEqual({ zh: '申诉', en: '申诉' });
});

test('what does not go with the chosen way or rhythm is not sent', () => {
  expect(bodyOf({ ...draft, kind: 'push' })).toMatchObject({
    folder: null,
    calendar: { weekday: null, monthDay: null },
  });
  expect(bodyOf({ ...draft, rhythm: 'week' }).calendar).toMatchObject({ weekday: 1, monthDay: null });
  expect(bodyOf({ ...draft, rhythm: 'month' }).calendar).toMatchObject({ weekday: null, monthDay: 5 });
  expect(bodyOf({ ...draft, importKind: 'units' }).layers).toEqual([]);
});
