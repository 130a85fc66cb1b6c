import { describe, expect, test } from '@jest/globals';
import { changedSides, shownFields } from './complaint-fields.ts';

const complaint = {
  receivedAt: '2026-11-20T01:31:00Z',
  dueAt: null,
  layer: 'appeal',
  type: 'fee.double',
  typeName: { zh: '重复扣费', en: 'Charged twice' },
  unit: { code: 'BG', name: { zh: '滨港', en: 'Bingang' } },
  tags: ['投诉升级', '退费'],
  disputed: false,
  amount: '1234.50',
};

describe('the fields of a complaint', () => {
  test('are shown in the reader’s language, without the empty ones and the dates, which have a place of their own', () => {
    expect(shownFields(complaint, { language: 'zh', timeZone: 'Asia/Shanghai' })).toEqual([
      {
        group: 'what',
        fields: [
          { field: 'layer', text: '申诉' },
          { field: 'type', text: '重复扣费' },
        ],
      },
      { group: 'where', fields: [{ field: 'unit', text: '滨港' }] },
      {
        group: 'handling',
        fields: [
          { field: 'amount', text: '1,234.50' },
          { field: 'disputed', text: '否' },
          { field: 'tags', text: '投诉升级 · 退费' },
        ],
      },
    ]);
  });

  test('an unknown layer keeps its code', () => {
    const [group] = shownFields({ layer: 'letter' }, { language: 'en', timeZone: 'UTC' });
    expect(group).toEqual({ group: 'what', fields: [{ field: 'layer', text: 'letter' }] });
  });
});

describe('a change', () => {
  const reader = { language: 'zh', timeZone: 'Asia/Shanghai' } as const;
  test.each([
    [{ field: 'status', from: '在办', to: '办结' }, ['状态', '在办', '办结']],
    [{ field: 'closedAt', from: null, to: '2026-11-20T01:31:00Z' }, ['办结', '（空）', '2026-11-20 09:31']],
    [{ field: 'resolved', from: false, to: true }, ['已解决', '否', '是']],
    [{ field: 'text', from: '甲', to: '乙' }, ['内容', '甲', '乙']],
    [{ field: 'newField', from: 1, to: 2 }, ['newField', '1', '2']],
  ])('%j reads %j', (change, words) => {
    const { name, from, to } = changedSides(change, reader);
    expect([name, from, to]).toEqual(words);
  });
});
