import { expect, test } from '@jest/globals';
import type { Order } from '../../api/order-models.ts';
import { bodyOf, complaintsIn, draftOf, newDraft } from './order-draft.ts';

const place = { unit: 'LZ', period: '2026' };
const opened = (address: string) => newDraft(new URLSearchParams(address), place);

test('a draft opened from a red line, a complaint or nowhere says so', () => {
  expect(opened('indicator=unexplained&limit=year').source).toEqual({
    kind: 'red-line',
    indicator: 'unexplained',
    limit: 'year',
    unit: 'LZ',
    period: '2026',
  });
  const fromComplaint = opened('complaint=crm/2026-1&title=澜州重复扣费');
  expect([fromComplaint.source, fromComplaint.title]).toEqual([{ kind: 'complaint' }, '澜州重复扣费']);
  expect(bodyOf(fromComplaint).complaints).toEqual([{ source: 'crm', number: '2026-1' }]);
  expect(opened('').source).toEqual({ kind: 'hand' });
});

test('what is left empty is sent as nothing', () => {
  const { cause, lead, partners } = bodyOf({ ...opened(''), partners: [{ unit: 'BG', department: ' ' }] });
  expect({ cause, lead, partners }).toEqual({
    cause: null,
    lead: { unit: 'LZ', department: null, person: null },
    partners: [{ unit: 'BG', department: null }],
  });
});

test.each([
  [
    'crm 1\n\n regulator/2026/7 ',
    [
      { source: 'crm', number: '1' },
      { source: 'regulator', number: '2026/7' },
    ],
  ],
  ['crm', [{ source: 'crm', number: '' }]],
  ['', []],
])('%j names the complaints %j', (text, complaints) => {
  expect(complaintsIn(text)).toEqual(complaints);
});

test('a draft that is opened and sent again is the same order', () => {
  const body = {
    grade: 'directive',
    title: '澜州切换失败',
    problem: '单214件',
    requirement: '三周内降三成',
    cause: 'coverage',
    lead: { unit: 'root', department: '网络部', person: 'wang' },
    partners: [{ unit: 'LZ', department: null }],
    dueDay: '2026-12-11',
    measures: [{ term: 'short', text: '应急车', difficulty: 'low', owner: '张工', dueDay: null, done: false }],
    complaints: [{ source: 'crm', number: '1' }],
    source: { kind: 'hand' },
  };
  const order = {
    ...body,
    lead: { ...body.lead, person: { username: 'wang', name: '王总' } },
    due: { day: body.dueDay },
  } as unknown as Order;
  expect(bodyOf(draftOf(order))).toEqual(body);
});
