import { expect, test } from '@jest/globals';
import type { Dispute } from '../../api/dispute-models.ts';
import { courseOf } from './dispute-course.ts';
import { pageLabels } from './labels.ts';

const hand = (name: string, actingForName: string | null = null) => ({
  username: name,
  name,
  actingFor: actingForName,
  actingForName,
});
const place = { unit: 'root', unitName: { zh: '凌江省公司', en: 'Lingjiang' }, department: '网络部' };

const dispute: Dispute = {
  id: '1',
  complaint: { source: 'miit', number: 'S-1', isThere: true },
  against: place,
  ground: 'duplicate',
  reason: '与S-0同一事项',
  claimedPlace: null,
  filedBy: hand('王'),
  filedFrom: place,
  filedAt: '2026-11-19T01:00:00.000Z',
  dueDay: '2026-11-26',
  left: null,
  judge: { username: 'zhao', name: '赵' },
  state: 'upheld',
  end: { by: hand('钱', '赵'), at: '2026-11-20T01:00:00.000Z', reason: '属实', movedTo: null },
  evidenceCount: 1,
  steps: [],
  version: 4,
  namings: [
    { judge: { username: 'li', name: '李' }, by: null, at: '2026-11-19T01:00:00.000Z' },
    { judge: { username: 'zhao', name: '赵' }, by: hand('孙'), at: '2026-11-19T03:00:00.000Z' },
  ],
  evidence: [
    {
      number: 1,
      name: '截图.png',
      edition: 1,
      kind: 'png',
      size: 1,
      sha256: 'x',
      scan: null,
      note: '同一客户',
      by: hand('王'),
      at: '2026-11-19T02:00:00.000Z',
    },
  ],
};

test('the course of a dispute is told in sentences, oldest first', () => {
  expect(courseOf(dispute, pageLabels.zh, 'zh').map(({ sentence }) => sentence)).toEqual([
    '王（凌江省公司 · 网络部）提出申辩：与S-0同一事项',
    '交李裁定（双方之外手上最少的人）',
    '王上传证据：截图.png：同一客户',
    '孙改交赵裁定',
    '钱（代赵）裁定：支持：属实',
  ]);
});
