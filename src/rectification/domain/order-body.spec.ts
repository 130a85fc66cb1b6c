import { describe, expect, test } from '@jest/globals';
import { matterOf } from './order.ts';
import { readMeasures, readOrder } from './order-body.ts';

const body = (fields: object = {}) => ({
  grade: 'directive',
  title: '重复扣费',
  problem: '流量叠加包扣了两次。',
  requirement: '全部退费。',
  lead: { unit: 'root', department: '信息技术部' },
  dueDay: '2026-11-27',
  ...fields,
});
const faultsOf = (value: unknown) => {
  const read = readOrder(value);
  return read.ok ? [] : read.reason.map(({ field, code }) => `${field} ${code}`);
};

describe('the body of an order', () => {
  test('says what it must, and the rest is nothing', () => {
    expect(readOrder(body())).toEqual({
      ok: true,
      value: {
        ...body({ lead: { unit: 'root', department: '信息技术部', person: null } }),
        cause: null,
        partners: [],
        measures: [],
        complaints: [],
        source: { kind: 'hand' },
      },
    });
  });

  test.each<[string, object, string[]]>([
    ['a grade there is not', { grade: 'gentle' }, ['grade not-a-choice']],
    ['no title and no requirement', { title: ' ', requirement: 7 }, ['title text-missing', 'requirement text-missing']],
    ['a lead without a unit', { lead: { department: '市场部' } }, ['lead.unit text-missing']],
    ['a day that is none', { dueDay: '2026-02-30' }, ['dueDay not-a-day']],
    ['a stranger among its members', { approvedBy: 'zhou' }, ['approvedBy unknown-field']],
    [
      'a measure without difficulty',
      { measures: [{ term: 'short', text: '外呼' }] },
      ['measures.0.difficulty not-a-choice'],
    ],
    ['complaints it comes from but does not name', { source: { kind: 'complaint' } }, ['complaints complaint-missing']],
    [
      'a line without its period',
      { source: { kind: 'red-line', indicator: 'a', unit: 'root' } },
      ['source.period not-a-period'],
    ],
  ])('with %s is refused by field', (_, fields, faults) => {
    expect(faultsOf(body(fields))).toEqual(faults);
  });

  test('that is no object is refused', () => {
    expect(faultsOf([])).toEqual([' not-an-object']);
  });
});

test('measures are read on their own, done or not', () => {
  const measure = { term: 'long', text: '新建2站', difficulty: 'high', owner: '张工', dueDay: null, done: true };
  expect(readMeasures([measure])).toEqual({ ok: true, value: [measure] });
  expect(readMeasures([{ ...measure, done: 'yes' }])).toMatchObject({ ok: false });
});

test('a matter is the line an order comes from, else its title', () => {
  const line = { kind: 'red-line', indicator: 'a', limit: null, unit: 'LZ', period: '2026' } as const;
  expect(matterOf({ title: '甲', source: line })).toBe(matterOf({ title: '乙', source: line }));
  expect(matterOf({ title: '甲', source: { kind: 'hand' } })).not.toBe(
    matterOf({ title: '乙', source: { kind: 'hand' } }),
  );
});
