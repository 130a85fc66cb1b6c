import { expect, test } from '@jest/globals';
import type { ComplaintExtension } from '../../../api/models.ts';
import { clockLabels } from './clock-labels.ts';
import { extensionSentence, pauseSentence } from './clock-sentences.ts';

const zh = { language: 'zh', timeZone: 'Asia/Shanghai' } as const;
const en = { language: 'en', timeZone: 'Asia/Shanghai' } as const;

test('an extension tells both dates, who asked and who granted it, by the organisation’s day', () => {
  const extension: ComplaintExtension = {
    id: '1',
    step: 'close',
    formerDay: '2026-11-17',
    day: '2026-12-01',
    withdrawn: null,
    askedBy: '客服部 李强',
    askedOn: '2026-11-12',
    grantedBy: 'wang',
    grantedAt: '2026-11-12T16:30:00Z',
    reason: '等待材料',
  };
  expect(extensionSentence(extension, clockLabels.zh, zh)).toBe(
    '办结由 2026-11-17 延至 2026-12-01：客服部 李强 2026-11-12 申请，wang 2026-11-13 同意。理由：等待材料',
  );
  expect(extensionSentence(extension, clockLabels.en, en)).toBe(
    'Closing put off from 17 Nov 2026 to 1 Dec 2026: asked for by 客服部 李强 on 12 Nov 2026, granted by wang on 13 Nov 2026. Reason: 等待材料',
  );
});

test('a pause tells whether the clock still stands', () => {
  const pause = {
    id: '1',
    from: '2026-11-05T02:00:00Z',
    recordedBy: 'wang',
    recordedAt: '2026-11-05T02:00:00Z',
    endedBy: null,
    reason: '等待材料',
    withdrawn: null,
  };
  expect(pauseSentence({ ...pause, to: null }, clockLabels.zh, zh)).toBe(
    '2026-11-05 10:00 起暂停计时，至今未恢复（wang）。理由：等待材料',
  );
  expect(pauseSentence({ ...pause, to: '2026-11-09T02:00:00Z' }, clockLabels.en, en)).toBe(
    'The clock stood still from 2026-11-05 10:00 to 2026-11-09 10:00 (wang). Reason: 等待材料',
  );
});
