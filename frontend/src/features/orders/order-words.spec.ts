import { expect, test } from '@jest/globals';
import { orderLabels } from './labels.ts';
import { leadInWords, leftInWords, progressInWords } from './order-words.ts';

const due = (left: number | null, used: number | null = 80) => ({
  day: '2026-11-27',
  first: '2026-11-27',
  left,
  used,
  lag: 0,
});

test.each([
  [due(2), null, '剩2个工作日', '2 working days left'],
  [due(1), 'near-due', '剩1个工作日', '1 working day left'],
  [due(0), 'near-due', '今天到期', 'due today'],
  [due(-3), 'overdue', '超期3个工作日', '3 working days overdue'],
  [due(0), 'overdue', '已超期', 'overdue'],
  [due(null), null, null, null],
] as const)('%j with slip %s is said as %s', (when, slip, zh, en) => {
  expect(leftInWords({ due: when, slip }, orderLabels.zh)).toBe(zh);
  expect(leftInWords({ due: when, slip }, orderLabels.en)).toBe(en);
});

test('progress stands beside what is expected only while the lead is to act', () => {
  expect(progressInWords({ progress: 20, due: due(4, 40) }, orderLabels.zh)).toBe('进度20%，序时应40%');
  expect(progressInWords({ progress: 100, due: due(null, 40) }, orderLabels.zh)).toBe('进度100%');
});

test('a lead is named as far as it is known', () => {
  const unitName = { zh: '公司', en: 'Company' };
  const lead = { unit: 'root', unitName, department: '网络部', person: { username: 'wang', name: '王总' } };
  expect(leadInWords({ lead }, 'zh')).toBe('公司 · 网络部 · 王总');
  expect(leadInWords({ lead: { ...lead, department: null, person: null } }, 'en')).toBe('Company');
});
