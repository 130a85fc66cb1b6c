import { describe, expect, test } from '@jest/globals';
import { rowName } from './reversal-row-name.ts';
import { reversalLabels } from './reversal-labels.ts';

describe('how a record taken back is called', () => {
  test.each([
    [{ source: 'hotline', number: 'N-17' }, 'N-17'],
    [
      { unit: 'BG', day: '2026-11-02', layer: 'appeal', type: '网络质量', basis: 'accepted' },
      'BG · 2026-11-02 · 申诉 · 网络质量 · 按受理日',
    ],
    [
      { unit: 'BG', day: '2026-11-02', layer: 'ticket', type: '', basis: 'received' },
      'BG · 2026-11-02 · 工单 · 无类型 · 按收到日',
    ],
    [{ unit: 'BG', series: 'customers', from: '2026-10-01' }, 'BG · customers · 2026-10-01'],
    [{ unit: 'BG' }, 'BG'],
  ] as [Readonly<Record<string, string>>, string][])('%j is called %s', (key, name) => {
    expect(rowName(key, reversalLabels.zh)).toBe(name);
  });
});
