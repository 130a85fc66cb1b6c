import { expect, test } from '@jest/globals';
import type { Order } from '../../api/order-models.ts';
import { courseOf } from './course.ts';
import { pageLabels } from './page-labels.ts';

const hand = (name: string, actingForName: string | null = null) => ({
  username: name,
  name,
  actingFor: actingForName,
  actingForName,
});

const order = {
  draftedBy: hand('督查办'),
  draftedAt: '2026-11-02T01:00:00.000Z',
  history: [
    { step: 'signature', note: null, detail: {}, by: hand('李', '周总'), at: '2026-11-03T01:00:00.000Z' },
    {
      step: 'progress',
      note: '邻区已优化',
      detail: { progress: 20 },
      by: hand('王总'),
      at: '2026-11-05T01:00:00.000Z',
    },
    {
      step: 'keeping-open',
      note: '物业阻挠',
      detail: { reviewDay: '2027-03-01', owner: '网络部', wording: '正在协调' },
      by: hand('督查办'),
      at: '2026-11-20T01:00:00.000Z',
    },
  ],
  evidence: [{ name: '测试.pdf', note: '前后对比', by: hand('王总'), at: '2026-11-06T01:00:00.000Z' }],
  extensions: [
    {
      until: '2026-12-01',
      reason: '物业未放行',
      by: hand('王总'),
      at: '2026-11-07T01:00:00.000Z',
      verdict: { kind: 'approval', reason: '属实', by: hand('督查办'), at: '2026-11-08T01:00:00.000Z' },
    },
  ],
  reminders: [
    {
      rung: 75,
      used: 76,
      progress: 20,
      at: '2026-11-10T01:00:00.000Z',
      told: [
        { username: 'chen', name: '陈副总' },
        { username: 'sun', name: '孙副总' },
      ],
    },
    { rung: 100, used: 100, progress: 20, at: '2026-11-12T01:00:00.000Z', told: [] },
  ],
} as unknown as Order;

test('the course tells everything in the order in which it happened', () => {
  expect(courseOf(order, pageLabels.zh).map(({ sentence }) => sentence)).toEqual([
    '督查办拟稿。',
    '李（代周总）签发。',
    '王总报进度，进度20%：邻区已优化',
    '王总上传证据，测试.pdf：前后对比',
    '王总申请延期，时限2026-12-01：物业未放行',
    '督查办同意延期：属实',
    '时间已用76%，进度20%，落后序时：提醒陈副总、孙副总。',
    '超期，进度20%：提醒（没有可提醒的上级）。',
    '督查办认定客观受限，转挂账，由网络部继续盯，对用户说：“正在协调”，2027-03-01复核：物业阻挠',
  ]);
  expect(courseOf(order, pageLabels.en)[2]?.sentence).toBe('王总 reported progress, 20% done: 邻区已优化');
});
